import type { Evidence } from '../../core/evidence.ts';
import { objectAt, readCookie } from '../dom.ts';
import type { Page } from '../network.ts';
import { SELECTORS } from './selectors.ts';

const HANDLE = /^[A-Za-z0-9_]{1,15}$/;
const AVATAR_PREFIX = 'UserAvatar-Container-';
const INITIAL_STATE = /__INITIAL_STATE__\s*=\s*(?=\{)/;
const META_DATA = /__META_DATA__\s*=\s*(?=\{)/;

/**
 * Signals of the tab. The cookie and the inline state name the session's
 * owner; the account switcher names who acts (X has two "current users":
 * read in X's own client, build 56f29d4, 2025-07).
 */
export function tabEvidence(page: Page): Evidence[] {
  return [...readTwid(page.cookie), ...readInlineState(page.document), ...readNavigation(page.document)];
}

/** Handle in an avatar's test id; null for none and for `unknown`. */
export function avatarHandle(avatar: Element): string | null {
  const handle = (avatar.getAttribute('data-testid') ?? '').slice(AVATAR_PREFIX.length);
  return handle !== 'unknown' && HANDLE.test(handle) ? handle : null;
}

/** `twid` holds `u%3D<id>` or `"u=<id>"`; not HttpOnly, not changed by a delegate. */
function readTwid(cookie: string): Evidence[] {
  const raw = readCookie(cookie, 'twid');
  const id = raw === null ? null : /u(?:%3D|=)(\d+)/i.exec(raw);
  return id?.[1] === undefined ? [] : [{ source: 'cookie.twid', says: 'session', id: id[1] }];
}

type InitialState = {
  session?: { user_id?: unknown };
  entities?: { users?: { entities?: Record<string, { screen_name?: unknown; name?: unknown }> } };
  settings?: { remote?: { settings?: { screen_name?: unknown } } };
};

/** Parsed once per script: the inline state is a snapshot of the document's load. */
const parsedScripts = new WeakMap<Element, { length: number; evidence: Evidence[] }>();

/** The inline script after #react-root: same shape in pages of 2021, 2024 and 2025. */
function readInlineState(document: Document): Evidence[] {
  return [...document.querySelectorAll('script:not([src])')].flatMap((script) => {
    const text = script.textContent ?? '';
    const seen = parsedScripts.get(script);
    if (seen !== undefined && seen.length === text.length) return seen.evidence;
    const evidence = [...parseInitialState(text), ...parseMetaData(text)];
    parsedScripts.set(script, { length: text.length, evidence });
    return evidence;
  });
}

/** What the document names besides, where it does: in X's tools since 2025-09. */
function parseMetaData(text: string): Evidence[] {
  const id = (assigned(text, META_DATA) as { userId?: unknown } | null)?.userId;
  return typeof id === 'string' && /^\d+$/.test(id)
    ? [{ source: 'inline.__META_DATA__', says: 'session', id }]
    : [];
}

/** The object that a script assigns; null where it doesn't, or it is no JSON. */
function assigned(text: string, pattern: RegExp): unknown {
  const found = pattern.exec(text);
  if (found === null) return null;
  try {
    return JSON.parse(objectAt(text, found.index + found[0].length));
  } catch {
    return null;
  }
}

function parseInitialState(text: string): Evidence[] {
  const state = assigned(text, INITIAL_STATE) as InitialState | null;
  const id = state?.session?.user_id;
  if (typeof id !== 'string' || !/^\d+$/.test(id)) return [];
  const user = state?.entities?.users?.entities?.[id];
  const handle = user?.screen_name ?? state?.settings?.remote?.settings?.screen_name;
  return [
    {
      source: 'inline.__INITIAL_STATE__',
      says: 'session',
      id,
      ...(typeof handle === 'string' && { handle }),
      ...(typeof user?.name === 'string' && { name: user.name }),
    },
  ];
}

/** The account switcher follows a delegate; the profile link may name either. Never their texts: the narrow one has none. */
function readNavigation(document: Document): Evidence[] {
  const evidence: Evidence[] = [];
  for (const switcher of document.querySelectorAll(`${SELECTORS.accountSwitcher}, ${SELECTORS.phoneMenu}`)) {
    const avatar = switcher.querySelector(SELECTORS.avatar);
    const handle = avatar === null ? null : avatarHandle(avatar);
    if (handle !== null) evidence.push({ source: 'dom.account-switcher', says: 'acting', handle });
  }
  for (const link of document.querySelectorAll(SELECTORS.profileLink)) {
    const handle = pathHandle(link.getAttribute('href') ?? '');
    if (handle !== null) evidence.push({ source: 'dom.profile-link', says: 'either', handle });
  }
  return evidence;
}

/** `/handle`, also as the absolute address that saved pages hold. */
function pathHandle(href: string): string | null {
  const handle = /^(?:https?:\/\/[^/]+)?\/([^/?#]+)\/?$/.exec(href)?.[1];
  return handle !== undefined && HANDLE.test(handle) ? handle : null;
}
