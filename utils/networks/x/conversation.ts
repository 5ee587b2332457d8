import type { Answering } from '../../core/answering.ts';
import { aroundHead, type HeadBounds, partsAbove } from '../conversation-head.ts';
import { nearestAround } from '../dom.ts';
import type { Page } from '../network.ts';
import { onlyOne, textsIn } from '../reading.ts';
import { conversationIn, conversationOf, profileIn } from './links.ts';
import { NOBODY, nameAmong, type Person, personIn } from './people.ts';
import { SELECTORS } from './selectors.ts';

/** Head of an open conversation in X Chat, on its page and in the drawer. Seen 2026-08. */
const HEAD = '[data-testid="dm-conversation-header"]';
/** Where no head is marked: the older messages (guesses from tools of 2024). */
const BOUNDS: HeadBounds = {
  excluded:
    '[role="log"], [role="list"], [role="tablist"], nav, [data-testid="messageEntry"], [data-testid="conversation"], [data-testid="DmActivityViewport"]',
  parts: SELECTORS.main,
};

/** Whom a message goes to, and in which conversation: by the address, or the head's link to its full page. */
export function readConversation(form: Element, page: Page): Answering {
  const head = markedHead(form, page);
  const links = head === null ? linksAbove(form, page) : [...head.querySelectorAll('a[href]')];
  const person = head === null ? onlyLinked(links, page) : personIn(head, page);
  const linked = onlyOne(links.map((link) => conversationIn(link, page)));
  return { ...person, thread: conversationOf(page.url.pathname) ?? linked };
}

function markedHead(form: Element, { document }: Page): Element | null {
  const nearest = nearestAround(form, document.querySelectorAll(HEAD));
  const isElsewhere = nearest === null || nearest.around.querySelector(BOUNDS.parts) !== null;
  return isElsewhere ? null : onlyOne(nearest.held);
}

function linksAbove(form: Element, page: Page): Element[] {
  const around = aroundHead(form, BOUNDS, (link) => profileIn(link, page) !== null);
  return around === null ? [] : partsAbove(around, form, 'a[href]', BOUNDS);
}

function onlyLinked(links: Element[], page: Page): Person {
  const profiles = links.filter((link) => profileIn(link, page) !== null);
  const handle = onlyOne(profiles.map((link) => profileIn(link, page)));
  return handle === null ? NOBODY : { handle, name: nameAmong(profiles.flatMap(textsIn), handle) };
}
