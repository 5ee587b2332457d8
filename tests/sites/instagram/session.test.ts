import { describe, expect, it } from 'vitest';
import { ACCOUNTS, accountByUsername, type InstagramAccount } from './accounts.ts';
import { decide, documentToken, sessionCookies, sessionUser, signedInUsers } from './session.ts';

const atelier = accountByUsername(ACCOUNTS, 'atelier.boreal');
const camille = accountByUsername(ACCOUNTS, 'camille.dube');

function cookiesOf(active: InstagramAccount, signedIn = [active]): Record<string, string> {
  return Object.fromEntries(sessionCookies(active, signedIn).map(({ name, value }) => [name, value]));
}

/** A request with an account's cookies; its csrf header is read from them, as the client does. */
function request(cookies: Record<string, string>, csrf = cookies.csrftoken ?? '') {
  return { headers: { 'x-csrftoken': csrf }, cookies };
}

/** What GraphQL carries from a document loaded as an account. */
function formOf(account: InstagramAccount): Record<string, string> {
  return { av: account.fbid, fb_dtsg: documentToken(account) };
}

describe('who a request acts as', () => {
  it.each(['taken', 'refused'] as const)('is the owner of the session (stale writes %s)', (staleWrites) => {
    const own = decide(request(cookiesOf(atelier)), formOf(atelier), ACCOUNTS, staleWrites);
    expect(own).toEqual({ allowed: true, account: atelier });
  });

  it('is what sessionid says, whatever ds_user_id does', () => {
    const cookies = { ...cookiesOf(atelier), ds_user_id: camille.id };
    expect(decide(request(cookies), {}, ACCOUNTS, 'taken')).toEqual({ allowed: true, account: atelier });
  });

  it('is the new account, in a tab opened as another, where such writes are taken', () => {
    const stale = decide(request(cookiesOf(camille)), formOf(atelier), ACCOUNTS, 'taken');
    expect(stale).toEqual({ allowed: true, account: camille });
  });

  it('is nobody, in a tab opened as another, where GraphQL refuses such writes; REST takes them', () => {
    const cookies = cookiesOf(camille);
    expect(decide(request(cookies), formOf(atelier), ACCOUNTS, 'refused')).toEqual({
      allowed: false,
      status: 200,
      reason: 'Please reload the page',
    });
    expect(decide(request(cookies), {}, ACCOUNTS, 'refused')).toEqual({ allowed: true, account: camille });
  });

  it.each([
    ['without its token', { av: atelier.fbid }],
    ['with a token of another account', { av: atelier.fbid, fb_dtsg: documentToken(camille) }],
    ['of nobody here', { av: '17841499999999999', fb_dtsg: documentToken(atelier) }],
  ])('is nobody for an actor %s', (_, form) => {
    const decision = decide(request(cookiesOf(atelier)), form as Record<string, string>, ACCOUNTS, 'taken');
    expect(decision).toMatchObject({ allowed: false, status: 200 });
  });

  it.each([
    ['missing', ''],
    ['of another session', cookiesOf(camille).csrftoken ?? ''],
  ])('is nobody when the csrf token is %s', (_, csrf) => {
    const decision = decide(request(cookiesOf(atelier), csrf), {}, ACCOUNTS, 'taken');
    expect(decision).toMatchObject({ allowed: false, status: 403 });
  });

  it('is nobody signed out', () => {
    const decision = decide(request({}, cookiesOf(atelier).csrftoken), formOf(atelier), ACCOUNTS, 'taken');
    expect(decision).toEqual({ allowed: false, status: 401, reason: 'login_required' });
  });
});

describe('the cookies of a session', () => {
  it('keep everybody who is signed in, the active account first', () => {
    const cookies = cookiesOf(camille, [atelier, camille]);
    expect(sessionUser(cookies, ACCOUNTS)).toBe(camille);
    expect(signedInUsers(cookies, ACCOUNTS)).toEqual([camille, atelier]);
  });

  it('show scripts the id and the csrf token only', () => {
    const readable = sessionCookies(atelier, [atelier]).filter((cookie) => !cookie.httpOnly);
    expect(readable.map(({ name }) => name)).toEqual(['ds_user_id', 'csrftoken']);
  });

  it('begin the session’s id with its owner’s, and let no made-up account in', () => {
    expect(cookiesOf(atelier).sessionid).toMatch(/^7730018842%3A/);
    const cookies = { ...cookiesOf(atelier), sessions: `${camille.id}%3Aguessed%3A20` };
    expect(signedInUsers(cookies, ACCOUNTS)).toEqual([atelier]);
  });
});
