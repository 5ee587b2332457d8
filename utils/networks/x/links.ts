import type { Page } from '../network.ts';
import { addressOf } from '../reading.ts';

const HOSTS = /(?:^|\.)(?:x|twitter)\.com$/;
/** One segment is a profile's address, or one of X's own pages. */
const PROFILE =
  /^\/(?!(?:home|explore|search|notifications|messages|settings|compose|jobs|login|signup|tos|privacy|i)\/?$)(\w{1,15})\/?$/i;
/** Some addresses of posts name nobody: `/i/status/…`. */
const STATUS = /^\/(?:i(?:\/web)?|([^/]+))\/status\/(\d+)/;
const CONVERSATION = /^\/(?:i\/chat|messages)\/(g?\d[\d:-]*)/;

/** The handle of the profile that a link leads to. */
export function profileIn(link: Element, page: Page): string | null {
  return PROFILE.exec(pathOf(link, page))?.[1] ?? null;
}

/** The post that a link leads to, and the handle that its address holds. */
export function statusIn(link: Element, page: Page): { id: string; handle: string | null } | null {
  return statusOf(pathOf(link, page));
}

export function statusOf(path: string): { id: string; handle: string | null } | null {
  const [, handle = null, id] = STATUS.exec(path) ?? [];
  return id === undefined ? null : { id, handle };
}

export function conversationIn(link: Element, page: Page): string | null {
  return conversationOf(pathOf(link, page));
}

export function conversationOf(path: string): string | null {
  return CONVERSATION.exec(path)?.[1] ?? null;
}

/** Handles are the same without their case. */
export function isSameHandle(handle: string, other: string): boolean {
  return handle.toLowerCase() === other.toLowerCase();
}

function pathOf(link: Element, page: Page): string {
  return addressOf(link, page.url, HOSTS)?.pathname ?? '';
}
