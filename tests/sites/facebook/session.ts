import { type Actor, type Page, PEOPLE, type Person, voicesOf } from './accounts.ts';
import type { FacebookSettings } from './settings.ts';

/** A cookie as a browser keeps it; without a value it is taken away. */
export type SessionCookie = { name: string; value: string | null; httpOnly: boolean };

type Cookies = Readonly<Record<string, string>>;

/**
 * The cookies Facebook keeps: `c_user` is the person, `i_user` the Page they act
 * as (both can be read by scripts), `xs` is the session's secret and can't.
 */
export function sessionCookies(
  person: Person,
  actor: Actor,
  switchedBack: FacebookSettings['switchedBack'],
): SessionCookie[] {
  const actsAsPerson = actor.id === person.id;
  return [
    { name: 'c_user', value: person.id, httpOnly: false },
    {
      name: 'i_user',
      value: actsAsPerson && switchedBack === 'absent' ? null : actor.id,
      httpOnly: false,
    },
    { name: 'xs', value: secretOf(person), httpOnly: true },
  ];
}

function secretOf(person: Person): string {
  return `12%3Asecret${person.id}%3A2%3A1733184000`;
}

/** Names under which a drifted site keeps a cookie: its own, or a new one. */
export function cookieNames(name: string): [string, string] {
  return [name, `${name}_v2`];
}

function cookie(cookies: Cookies, name: string): string | undefined {
  const [usual, renamed] = cookieNames(name);
  return cookies[renamed] ?? cookies[usual];
}

/** Whose session a request is in: `xs` must be the secret of who `c_user` names. */
export function sessionPerson(cookies: Cookies): Person | null {
  const named = cookie(cookies, 'c_user');
  return PEOPLE.find((person) => person.id === named && secretOf(person) === cookies.xs) ?? null;
}

/** As whom a person acts by their cookies: one of their Pages, or themselves. */
export function sessionActor(cookies: Cookies, person: Person): Actor {
  const named = cookie(cookies, 'i_user');
  return person.pages.find((page) => page.id === named) ?? person;
}

/** What the tokens of one load of a document stand for: it keeps them while it lives. */
export type DocumentIdentity = { person: Person; actor: Actor };

/** What a request says of itself, whatever it publishes. */
export type Claim = {
  cookies: Cookies;
  /** Of the document whose `fb_dtsg` the request carries; null when no document ever had it. */
  document: DocumentIdentity | null;
  /** `__user` of the body. */
  user: string;
  /** `input.actor_id` (or `input.base.actor_id`), else `av`. */
  actor: string;
  isBusiness: boolean;
};

/** Who publishes, or why nobody does: the code and words of Facebook's own errors. */
export type Decision =
  | { allowed: true; person: Person; actor: Actor }
  | { allowed: false; code: number; reason: string };

const LOG_IN = { allowed: false, code: 1357001, reason: 'Log in to continue' } as const;
const REOPEN = {
  allowed: false,
  code: 1357004,
  reason: 'Please try closing and re-opening your browser window',
} as const;
const NOT_YOURS = { allowed: false, code: 1404102, reason: 'You can’t act as this profile' } as const;

/**
 * The server's decision, as Facebook takes it: the session's person, acting as
 * whom the request names if that is the person or one of their Pages. From a
 * tab opened before a switch, what `staleTab` says.
 */
export function decide(claim: Claim, staleTab: FacebookSettings['staleTab']): Decision {
  const person = sessionPerson(claim.cookies);
  if (person === null) return LOG_IN;
  if (claim.document === null || claim.document.person.id !== person.id) return REOPEN;
  if (claim.isBusiness) return decideBusiness(claim, person);
  if (claim.user !== claim.document.actor.id) return REOPEN;
  const named = voicesOf(person).find((voice) => voice.id === claim.actor);
  if (named === undefined) return NOT_YOURS;
  const current = sessionActor(claim.cookies, person);
  const isStale = claim.document.actor.id !== current.id;
  if (isStale && staleTab === 'refused') return REOPEN;
  // A voice of its own stays what it is; what was meant as the document's actor is the cookie's.
  const follows = isStale && staleTab === 'cookie' && named.id === claim.document.actor.id;
  return { allowed: true, person, actor: follows ? current : named };
}

/** `i_user` doesn't count in Business Suite: the person publishes for the Pages the request names. */
function decideBusiness(claim: Claim, person: Person): Decision {
  if (claim.user !== person.id) return REOPEN;
  const page = pageByClassicId(person, claim.actor);
  return page === null ? NOT_YOURS : { allowed: true, person, actor: page };
}

/** A person's Page, by the id that Business Suite knows it by. */
export function pageByClassicId(person: Person, classicId: string): Page | null {
  return person.pages.find((page) => page.classicId === classicId) ?? null;
}
