import type { Answering } from '../../core/answering.ts';
import type { Page } from '../network.ts';
import { nameIn, onlyOne, textsIn } from '../reading.ts';
import { avatarHandle } from './identity.ts';
import { profileIn } from './links.ts';
import { SELECTORS } from './selectors.ts';

export type Person = Pick<Answering, 'handle' | 'name'>;
export const NOBODY: Person = { handle: null, name: null };

/** The one person whom links and avatars of a place name; nobody for several (a group). */
export function personIn(place: Element, page: Page): Person {
  const links = [...place.querySelectorAll('a[href]')].map((link) => profileIn(link, page));
  const avatars = [...place.querySelectorAll(SELECTORS.avatar)].map(avatarHandle);
  const handle = onlyOne([...links, ...avatars]);
  return handle === null ? NOBODY : { handle, name: nameAmong(textsIn(place), handle) };
}

/** The name is the first text that is on no button; the handle is the next one. */
export function nameAmong(texts: Element[], handle: string): string | null {
  const shown = texts.filter((text) => text.closest('button, [role="button"]') === null);
  const first = shown.map(nameIn).find((text) => text !== null) ?? null;
  return first?.toLowerCase().includes(`@${handle.toLowerCase()}`) ? null : first;
}
