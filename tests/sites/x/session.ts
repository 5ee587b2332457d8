import type { SiteRequest } from '../internet/site.ts';
import { accountByHandle, type XAccount } from './accounts.ts';

/** A cookie as a browser keeps it. */
export type SessionCookie = { name: string; value: string; httpOnly: boolean };

/**
 * The cookies X keeps for a browser in which several accounts are signed in:
 * `twid` and `ct0` can be read by scripts, `auth_token` and `auth_multi` can't.
 */
export function sessionCookies(active: XAccount, signedIn: readonly XAccount[]): SessionCookie[] {
  const others = signedIn.filter((account) => account.id !== active.id);
  return [
    { name: 'twid', value: `u%3D${active.id}`, httpOnly: false },
    { name: 'ct0', value: csrfTokenOf(active), httpOnly: false },
    { name: 'auth_token', value: authTokenOf(active), httpOnly: true },
    {
      name: 'auth_multi',
      value: `"${others.map((account) => `${account.id}:${authTokenOf(account)}`).join('|')}"`,
      httpOnly: true,
    },
  ];
}

function authTokenOf(account: XAccount): string {
  return `token${account.id}`;
}

function csrfTokenOf(account: XAccount): string {
  return `csrf${account.id}`;
}

/** Whose session a request is in: what `auth_token` says, whatever `twid` does. */
export function sessionUser(cookies: SiteRequest['cookies'], accounts: readonly XAccount[]): XAccount | null {
  return accounts.find((account) => authTokenOf(account) === cookies.auth_token) ?? null;
}

/** Everybody signed in in a request's browser, the active account first. */
export function signedInUsers(cookies: SiteRequest['cookies'], accounts: readonly XAccount[]): XAccount[] {
  const active = sessionUser(cookies, accounts);
  if (active === null) return [];
  const others = (cookies.auth_multi ?? '').replaceAll('"', '').split('|').filter(Boolean);
  const known = others.flatMap((entry) => {
    const [id, token] = entry.split(':');
    const account = accounts.find((candidate) => candidate.id === id);
    return account !== undefined && token === authTokenOf(account) ? [account] : [];
  });
  return [active, ...known];
}

/** Who a request acts as, or why it is refused. */
export type Decision =
  | { allowed: true; session: XAccount; acting: XAccount }
  | { allowed: false; status: 401 | 403; reason: string };

/**
 * The server's decision, as X takes it: the session's user, or the account that
 * `x-act-as-user-id` names if that user may act for it. A beacon can't carry
 * headers: its two come as query parameters.
 */
export function decide(
  request: Pick<SiteRequest, 'headers' | 'cookies' | 'url'>,
  accounts: readonly XAccount[],
): Decision {
  const session = sessionUser(request.cookies, accounts);
  if (session === null) return { allowed: false, status: 401, reason: 'Could not authenticate you' };
  const token = request.headers['x-csrf-token'] ?? request.url.searchParams.get('csrf');
  if (token !== csrfTokenOf(session) || request.cookies.ct0 !== token) {
    return { allowed: false, status: 403, reason: 'This request requires a matching csrf cookie and header' };
  }
  const actAs = request.headers['x-act-as-user-id'] ?? request.url.searchParams.get('actAs');
  if (actAs === null || actAs === undefined || actAs === session.id) {
    return { allowed: true, session, acting: session };
  }
  const acting = session.actsFor
    .map((handle) => accountByHandle(accounts, handle))
    .find((account) => account.id === actAs);
  if (acting === undefined)
    return { allowed: false, status: 403, reason: 'Not allowed to act for this user' };
  return { allowed: true, session, acting };
}
