import type { Answering } from '../../core/answering.ts';
import { aroundHead, type HeadBounds, partsAbove } from '../conversation-head.ts';
import type { Page } from '../network.ts';
import { nameIn, onlyOne, textsIn } from '../reading.ts';
import { conversationIn, conversationOf, profileIn } from './links.ts';

/** A conversation on its page, or floating over the others. Seen 2026-10. */
const BOUNDS: HeadBounds = {
  excluded:
    '[role="grid"], [role="row"], [role="log"], [role="list"], [role="listitem"], nav, [role="navigation"]',
  parts: 'body, main, [role="main"], article, [role="dialog"]',
};
/** What stands below a head, not in it. Seen 2026-10. */
const NOT_HEAD = '[role="grid"], [role="row"], [role="log"], [contenteditable="true"], textarea';

/** Whom a message goes to, and in which conversation: by the address, or the head's link to its page. */
export function readConversation(form: Element, page: Page): Answering {
  const around = aroundHead(form, BOUNDS, (link) => profileIn(link, page) !== null);
  const links = around === null ? [] : partsAbove(around, form, 'a[href]', BOUNDS);
  const profiles = links.filter((link) => profileIn(link, page) !== null);
  const handle = onlyOne(profiles.map((link) => profileIn(link, page)));
  const linked = onlyOne(links.map((link) => conversationIn(link, page)));
  return {
    handle,
    name: handle === null ? null : nameOf(profiles, handle),
    thread: conversationOf(page.url.pathname) ?? linked,
  };
}

/** The first text of the head, in a link or beside it; some people have no name but their handle. */
function nameOf(links: Element[], handle: string): string | null {
  const beside = links.flatMap((link) => link.parentElement ?? []);
  const places = [...links, ...beside.filter((place) => place.querySelector(NOT_HEAD) === null)];
  const names = places.flatMap(textsIn).map(nameIn);
  const first = names.find((name) => name !== null) ?? null;
  return first?.toLowerCase() === handle.toLowerCase() ? null : first;
}
