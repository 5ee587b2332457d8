import type { Page } from '../network.ts';
import { addressOf } from '../reading.ts';

const HOSTS = /(?:^|\.)instagram\.com$/;
/** One segment is a profile's address, or one of Instagram's own pages. */
const PROFILE =
  /^\/(?!(?:about|accounts|api|create|direct|emails|explore|legal|notifications|p|reels?|stories|tv|web|your_activity)\/?$)([\w.]{1,30})\/?$/i;
/** Since 2024 with the author's handle before it. */
const POST = /^\/(?:([\w.]+)\/)?(?:p|reels?|tv)\/(?!audio\/)([\w-]{5,})(?:\/|$)/;
const STORY = /^\/stories\/([\w.]+)(?:\/(\d+))?/;
const CONVERSATION = /^\/direct\/t\/(\d+)/;

/** The handle of the profile that a link leads to. */
export function profileIn(link: Element, page: Page): string | null {
  return PROFILE.exec(pathOf(link, page))?.[1] ?? null;
}

/** The post or reel that a link leads to, or to whose comments and likes; its author where the address says so. */
export function postIn(link: Element, page: Page): { code: string; author: string | null } | null {
  return postOf(pathOf(link, page));
}

export function postOf(path: string): { code: string; author: string | null } | null {
  const [, author = null, code] = POST.exec(path) ?? [];
  return code === undefined ? null : { code, author };
}

/** Whose story an address shows; `highlights` for anybody's. */
export function storyOf(path: string): { owner: string; id: string | null } | null {
  const [, owner, id = null] = STORY.exec(path) ?? [];
  return owner === undefined ? null : { owner, id };
}

export function conversationIn(link: Element, page: Page): string | null {
  return conversationOf(pathOf(link, page));
}

export function conversationOf(path: string): string | null {
  return CONVERSATION.exec(path)?.[1] ?? null;
}

function pathOf(link: Element, page: Page): string {
  return addressOf(link, page.url, HOSTS)?.pathname ?? '';
}
