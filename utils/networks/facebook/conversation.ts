import type { Answering } from '../../core/answering.ts';
import { aroundHead, type HeadBounds, partsAbove } from '../conversation-head.ts';
import type { Page } from '../network.ts';
import { nameIn, onlyOne } from '../reading.ts';
import { profileOf } from './profiles.ts';
import { DIALOG, HEADING, MAIN } from './selectors.ts';
import { conversationIn } from './threads.ts';

/** Chat tabs and the page of messages; messages and lists name other people too. Seen 2025-07. */
const BOUNDS: HeadBounds = {
  excluded: '[role="grid"], [role="row"], [role="log"], [role="list"], [role="navigation"]',
  parts: `body, ${MAIN}, ${DIALOG}`,
};

/**
 * Whom a message goes to: the one profile that the conversation's head leads
 * to, called as in its heading. The head of a group leads to nobody.
 */
export function readConversation(row: Element, page: Page): Answering {
  const around = aroundHead(row, BOUNDS, (link) => profileOf(link, page) !== null);
  const links = around === null ? [] : partsAbove(around, row, 'a[href]', BOUNDS);
  const people = links.flatMap((link) => profileOf(link, page) ?? []);
  const key = onlyOne(people.map((person) => person.key));
  // Chat tabs have no address: the other person's number is the conversation's as well.
  const thread = conversationIn(page.url) ?? key;
  const [person] = people;
  if (around === null || key === null || person === undefined) return { handle: null, name: null, thread };
  const headings = partsAbove(around, row, HEADING, BOUNDS).map(nameIn);
  return { handle: person.handle, name: onlyOne(headings) ?? onlyOne(links.map(labelOf)), thread };
}

/** A picture's link is called by the name alone, where the picture is called the same. */
function labelOf(link: Element): string | null {
  const label = link.getAttribute('aria-label');
  const picture = link.querySelector('img[alt], svg[aria-label]');
  const alternative = picture?.getAttribute('alt') ?? picture?.getAttribute('aria-label');
  return label !== null && label === alternative ? label : null;
}
