import type { SiteRequest } from '../internet/site.ts';
import type { InstagramAccount } from './accounts.ts';
import type { InstagramSettings } from './settings.ts';

/** A cookie as a browser keeps it. */
export type SessionCookie = { name: string; value: string; httpOnly: boolean };

/**
 * The cookies Instagram keeps: `ds_user_id` and `csrftoken` can be read by
 * scripts, `sessionid` can't. How it keeps the browser's other accounts is
 * written nowhere: `sessions` is made up.
 */
export function sessionCookies(
  active: InstagramAccount,
  signedIn: readonly InstagramAccount[],
): SessionCookie[] {
  const others = signedIn.filter((account) => account.id !== active.id);
  return [
    { name: 'ds_user_id', value: active.id, httpOnly: false },
    { name: 'csrftoken', value: csrfTokenOf(active), httpOnly: false },
    { name: 'sessionid', value: sessionIdOf(active), httpOnly: true },
    { name: 'sessions', value: others.map(sessionIdOf).join('|'), httpOnly: true },
  ];
}

/** It begins with the owner's id, as on Instagram. */
function sessionIdOf(account: InstagramAccount): string {
  return `${account.id}%3Asecret${account.fbid}%3A20`;
}

function csrfTokenOf(account: InstagramAccount): string {
  return `csrf${account.id}`;
}

/** `fb_dtsg` of the documents loaded as an account. */
export function documentToken(account: InstagramAccount): string {
  return `NAf${account.fbid}:17:1700000000`;
}

/** Whose session a request is in: what `sessionid` says, whatever `ds_user_id` does. */
export function sessionUser(
  cookies: SiteRequest['cookies'],
  accounts: readonly InstagramAccount[],
): InstagramAccount | null {
  return accounts.find((account) => sessionIdOf(account) === cookies.sessionid) ?? null;
}

/** Everybody signed in in a request's browser, the active account first. */
export function signedInUsers(
  cookies: SiteRequest['cookies'],
  accounts: readonly InstagramAccount[],
): InstagramAccount[] {
  const active = sessionUser(cookies, accounts);
  if (active === null) return [];
  const others = (cookies.sessions ?? '').split('|').flatMap((session) => {
    const account = accounts.find((candidate) => sessionIdOf(candidate) === session);
    return account === undefined || account.id === active.id ? [] : [account];
  });
  return [active, ...others];
}

/** Who a request acts as, or why it is refused. Meta's refusals of a token come with status 200. */
export type Decision =
  | { allowed: true; account: InstagramAccount }
  | { allowed: false; status: 200 | 401 | 403; reason: string };

/**
 * The server's decision: the session's cookie tells who acts. The older REST
 * endpoints look at nothing else. GraphQL also carries the actor (`av`) and the
 * token (`fb_dtsg`) of the account that the document was loaded as; after a
 * switch in another tab they are another account's, and the write is taken as
 * the cookie's account or refused, as the settings say.
 */
export function decide(
  request: Pick<SiteRequest, 'headers' | 'cookies'>,
  form: Readonly<Record<string, string>>,
  accounts: readonly InstagramAccount[],
  staleWrites: InstagramSettings['staleWrites'],
): Decision {
  const account = sessionUser(request.cookies, accounts);
  if (account === null) return { allowed: false, status: 401, reason: 'login_required' };
  const token = request.headers['x-csrftoken'];
  if (token !== csrfTokenOf(account) || token !== request.cookies.csrftoken) {
    return { allowed: false, status: 403, reason: 'CSRF token missing or incorrect' };
  }
  const { av, fb_dtsg: documentOf } = form;
  if (av === undefined && documentOf === undefined) return { allowed: true, account };
  if (!accounts.some((known) => known.fbid === av && documentToken(known) === documentOf)) {
    return { allowed: false, status: 200, reason: 'Sorry, something went wrong' };
  }
  if (av !== account.fbid && staleWrites === 'refused') {
    return { allowed: false, status: 200, reason: 'Please reload the page' };
  }
  return { allowed: true, account };
}
