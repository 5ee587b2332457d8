import type { Page } from '../network.ts';
import { addressOf, onlyOne } from '../reading.ts';
import { HOSTS } from './profiles.ts';

/** A number, or the longer sign that Facebook writes instead since 2022. */
const ID = '(pfbid\\w+|\\d+)';
/** Addresses of posts; before the number of some stand a title. */
const POST = new RegExp(`/(?:posts|permalink)/(?:[^/]+/)?${ID}/?$`);
/** Addresses of photos, videos and reels. */
const MEDIA = new RegExp(`/(?:photos|videos|reel)/(?:[^/]+/)*?${ID}/?$`);
const CONVERSATION = /^\/(?:messages\/)?(?:e2ee\/)?t\/([\w.]+)/;
const STORY = /^\/stories\/\d+\/([\w=-]+)/;

/** The post that an address leads to; null for every other address, photos included. */
export function postIn({ pathname, searchParams }: URL): string | null {
  return POST.exec(pathname)?.[1] ?? idIn(searchParams, ['story_fbid', 'multi_permalinks']);
}

/** The photo, video or reel that an address leads to. */
export function mediaIn({ pathname, searchParams }: URL): string | null {
  return MEDIA.exec(pathname)?.[1] ?? idIn(searchParams, ['fbid', 'v']);
}

/** The conversation that an address leads to; the last for Business Suite's inbox. */
export function conversationIn({ pathname, searchParams }: URL): string | null {
  return CONVERSATION.exec(pathname)?.[1] ?? idIn(searchParams, ['selected_item_id']);
}

export function storyIn({ pathname }: URL): string | null {
  return STORY.exec(pathname)?.[1] ?? null;
}

function idIn(parameters: URLSearchParams, names: string[]): string | null {
  const values = names.map((name) => parameters.get(name) ?? '');
  return values.find((value) => new RegExp(`^${ID}$`).test(value)) ?? null;
}

/**
 * A post's own id, by its links in order: its date stands first, those of a
 * post shared in it follow. Then the address of the page, where that is about
 * this post; then its photo or video, where there is but one.
 */
export function threadOf(links: Element[], addressed: URL | null, page: Page): string | null {
  const addresses = links
    .map((link) => addressOf(link, page.url, HOSTS))
    .filter((address) => address !== null);
  return (
    addresses.map(postIn).find((id) => id !== null) ??
    (addressed && (postIn(addressed) ?? mediaIn(addressed))) ??
    onlyOne(addresses.map(mediaIn))
  );
}
