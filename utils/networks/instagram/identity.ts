import type { Evidence } from '../../core/evidence.ts';
import { readCookie } from '../dom.ts';
import type { Page } from '../network.ts';
import { readInline } from './inline.ts';
import { SELECTORS, VIEWS } from './selectors.ts';

const HANDLE = /^[\w.]{1,30}$/;

/**
 * Signals of the tab. The cookie follows a switch of account at once and in
 * every tab; the inline data is what this document was loaded with; the
 * navigation's own picture names whom the page shows as acting.
 */
export function tabEvidence(page: Page): Evidence[] {
  const said = readInline(page.document);
  const session = [...readSessionCookie(page.cookie), ...tieIds(said)];
  // A document that was loaded signed out has no navigation of one's own.
  if (said.length > 0 && said.every(namesNobody)) return session;
  return [...session, ...readNavigation(page.document), ...readOwnProfile(page)];
}

/** Whether a text is a handle that a picture's alternative text names: as a whole word, in any language's sentence. */
export function isNamedBy(alt: string, text: string): boolean {
  if (!HANDLE.test(text)) return false;
  return new RegExp(`(?<![\\w.])${text.replaceAll('.', '\\.')}(?!\\.?\\w)`, 'i').test(alt);
}

/** `ds_user_id` is the numeric id, not HttpOnly, the same name in sources of every age (up to 2026-10). */
function readSessionCookie(cookie: string): Evidence[] {
  const id = /^"?([1-9]\d*)"?$/.exec(readCookie(cookie, 'ds_user_id') ?? '')?.[1];
  return id === undefined ? [] : [{ source: 'cookie.ds_user_id', says: 'session', id }];
}

function namesNobody({ id, aliases, handle }: Evidence): boolean {
  return (id ?? aliases ?? handle) === undefined;
}

/**
 * Only the pk can be compared with the cookie. A module that names the fbid
 * alone speaks where another copy of the same document ties fbids to pks: it
 * then is the same account, or contradicts it. Elsewhere it would look like
 * somebody else.
 */
function tieIds(said: readonly Evidence[]): Evidence[] {
  const tied = said.filter((item) => item.id && item.aliases);
  return said.flatMap((item): Evidence[] => {
    const [fbid] = item.aliases ?? [];
    if (item.id || fbid === undefined) return namesNobody(item) ? [] : [item];
    if (tied.length === 0) return [];
    const owners = tied.filter((other) => other.aliases?.includes(fbid));
    return [{ ...item, id: fbid, aliases: owners.map((owner) => owner.id as string) }];
  });
}

/** How far above an entry of the navigation its list can be (four levels in the layouts seen). */
const LIST_REACH = 8;

/** Where the navigation was found: a long feed takes milliseconds to search. What it says is read each time. */
const knownEntries = new WeakMap<Document, Element[]>();

/**
 * One's own profile in the navigation: a link to `/<name>/` with a picture
 * whose alternative text holds that name, in the list of the other entries.
 * The story viewer's header and the panels that slide out hold such links too,
 * but not in that list.
 */
function readNavigation(document: Document): Evidence[] {
  let entries = knownEntries.get(document) ?? [];
  let handles = entries.flatMap(profileBeside);
  if (handles.length === 0) {
    entries = [...document.querySelectorAll(SELECTORS.navigation)];
    knownEntries.set(document, entries);
    handles = entries.flatMap(profileBeside);
  }
  return [...new Set(handles)].map((handle) => ({ source: 'dom.rail', says: 'acting', handle }));
}

/** The one profile in the smallest list around an entry that holds profiles at all. */
function profileBeside(entry: Element): string[] {
  let list = entry.parentElement;
  for (let level = 0; level < LIST_REACH && list?.closest(SELECTORS.landmark)?.matches('body'); level++) {
    if (list.querySelector(SELECTORS.landmark) !== null) break;
    const links = [...list.querySelectorAll('a[href]')].filter(
      (link) => profileOf(link) && link.querySelector('img'),
    );
    const [handle, ...others] = new Set(links.map(picturedProfile));
    if (links.length > 0) return handle === undefined || others.length > 0 ? [] : [handle];
    list = list.parentElement;
  }
  return [];
}

function picturedProfile(link: Element): string | undefined {
  const handle = profileOf(link) ?? '';
  return [...link.querySelectorAll('img')].some(({ alt }) => isNamedBy(alt, handle)) ? handle : undefined;
}

/** `/name/`, also as the absolute address that saved pages hold. */
function profileOf(link: Element): string | undefined {
  return /^(?:https?:\/\/[\w.]+)?\/([\w.]+)\/?(?:\?.*)?$/.exec(link.getAttribute('href') ?? '')?.[1];
}

/** Only the owner of a profile has "Edit profile" in it; the address then names the owner. */
function readOwnProfile({ document, url }: Page): Evidence[] {
  const handle = url.pathname.split('/')[1] ?? '';
  const isOwn = HANDLE.test(handle) && !VIEWS.ignored.test(url.pathname);
  if (!isOwn || document.querySelector(SELECTORS.editProfile) === null) return [];
  return [{ source: 'dom.own-profile', says: 'acting', handle }];
}
