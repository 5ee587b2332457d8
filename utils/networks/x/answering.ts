import type { Answering } from '../../core/answering.ts';
import type { Composer, Page } from '../network.ts';
import { nameIn, onlyOne, precedes, textsIn } from '../reading.ts';
import { readConversation } from './conversation.ts';
import { avatarHandle } from './identity.ts';
import { isSameHandle, profileIn, statusIn, statusOf } from './links.ts';
import { NOBODY, nameAmong, type Person } from './people.ts';
import { SELECTORS } from './selectors.ts';

/** Where X shows a post; test ids and roles, as in `SELECTORS`. */
const PLACES = {
  /** A post above the box, in a dialog, on its own page, in the photo viewer. Seen 2025-02. */
  post: 'article',
  /** A post's author: name, then handle. Seen 2026-09. */
  author: '[data-testid="User-Name"]',
  /** A quoted post, or a card: a link that is no `a`. Seen 2025-02. */
  quoted: '[role="link"]:not(a)',
  /** People's own words, with mentions and links of theirs. Seen 2026-09. */
  words: '[data-testid="tweetText"]',
} as const;

/** Whom a reply or a message on X answers; null for a new post, and for a quote. */
export function answering(composer: Composer, page: Page): Answering | null {
  if (composer.kind === 'message') return readConversation(composer.root, page);
  return composer.kind === 'reply' ? readReply(composer, page) : null;
}

function readReply({ root, boxes: [box = root] }: Composer, page: Page): Answering {
  const inDialog = root.matches(SELECTORS.dialog);
  const above = postsAbove(box, inDialog ? root : box.closest(SELECTORS.main));
  const parent = inDialog ? above.at(-1) : openedPost(above, page);
  const isElsewhere = parent === undefined && above.length > 0;
  const author = parent === undefined ? NOBODY : authorOf(parent, page);
  const mentioned: Person = { handle: isElsewhere ? null : firstMention(root, box, page), name: null };
  const addressed = inDialog ? null : statusOf(page.url.pathname);
  return {
    ...(author.handle === null ? mentioned : author),
    thread: (parent && idOf(parent, author.handle, page)) ?? addressed?.id ?? repliedTo(page.url),
  };
}

/** Posts before a box, the nearest last; not those within another one. */
function postsAbove(box: Element, around: Element | null): Element[] {
  const posts = [...(around?.querySelectorAll(PLACES.post) ?? [])];
  return posts.filter((post) => {
    const isQuoted = posts.some((other) => other !== post && other.contains(post));
    return precedes(post, box) && !isQuoted;
  });
}

/**
 * The post that a page is about: those above it are the ones it answers. A
 * page on its way to another post still shows the one before.
 */
function openedPost(above: Element[], page: Page): Element | undefined {
  const opened = statusOf(page.url.pathname);
  if (opened === null) return above.at(-1);
  return above.findLast((post) => {
    const { handle } = authorOf(post, page);
    const id = idOf(post, handle, page);
    if (id !== null) return id === opened.id;
    return handle !== null && opened.handle !== null && isSameHandle(handle, opened.handle);
  });
}

/** By the links at its head; else by its texts, then by its avatar. */
function authorOf(post: Element, page: Page): Person {
  const label = [...post.querySelectorAll(PLACES.author)].find((place) => isOwn(place, post));
  const texts = label === undefined ? [] : textsIn(label);
  const links = [...(label?.querySelectorAll('a[href]') ?? [])];
  const handle =
    onlyOne(links.map((link) => profileIn(link, page))) ?? writtenHandle(texts) ?? onlyAvatar(post);
  return handle === null ? NOBODY : { handle, name: nameAmong(texts, handle) };
}

function writtenHandle(texts: Element[]): string | null {
  return onlyOne(texts.map((text) => /^@(\w{1,15})$/.exec(nameIn(text) ?? '')?.[1] ?? null));
}

function onlyAvatar(post: Element): string | null {
  const avatars = [...post.querySelectorAll(SELECTORS.avatar)].filter((avatar) => isOwn(avatar, post));
  return onlyOne(avatars.map(avatarHandle));
}

/** A part of a post that is not in the post it quotes. */
function isOwn(part: Element, post: Element): boolean {
  const quoted = part.closest(PLACES.quoted);
  return part.closest(PLACES.post) === post && (quoted === null || !post.contains(quoted));
}

/** A post's own id: at its date, else in its other links (counts, photos). */
function idOf(post: Element, author: string | null, page: Page): string | null {
  const links = [...post.querySelectorAll('a[href]')].filter(
    (link) => isOwn(link, post) && link.closest(PLACES.words) === null,
  );
  const dates = links.filter((link) => link.querySelector('time') !== null);
  const idIn = (link: Element) => {
    const status = statusIn(link, page);
    const isOthers = author !== null && status?.handle && !isSameHandle(author, status.handle);
    return status === null || isOthers ? null : status.id;
  };
  return onlyOne(dates.map(idIn)) ?? onlyOne(links.map(idIn));
}

/** "Replying to @a and @b": links whose text is their handle, in the dialog or beside the box. */
function firstMention(root: Element, box: Element, page: Page): string | null {
  for (const link of root.querySelectorAll('a[href]')) {
    const handle = profileIn(link, page);
    const isAbove = precedes(link, box) && link.closest(PLACES.post) === null;
    if (isAbove && handle !== null && isSameHandle(`@${handle}`, nameIn(link) ?? '')) return handle;
  }
  return null;
}

function repliedTo({ searchParams }: URL): string | null {
  return /^\d+$/.exec(searchParams.get('in_reply_to') ?? '')?.[0] ?? null;
}
