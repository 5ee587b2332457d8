import { describe, expect, it } from 'vitest';
import { ACCOUNTS, accountByHandle } from './accounts.ts';
import { decide, sessionCookies, sessionUser, signedInUsers } from './session.ts';

const atelier = accountByHandle(ACCOUNTS, 'atelier_boreal');
const camille = accountByHandle(ACCOUNTS, 'camille_dube');
const maison = accountByHandle(ACCOUNTS, 'maison_commune');

function cookiesOf(active: typeof atelier, signedIn = [active]): Record<string, string> {
  return Object.fromEntries(sessionCookies(active, signedIn).map(({ name, value }) => [name, value]));
}

function request(
  headers: Record<string, string>,
  cookies = cookiesOf(atelier),
  address = 'https://x.com/i/api',
) {
  return { headers, cookies, url: new URL(address) };
}

const CSRF = cookiesOf(atelier).ct0 ?? '';

describe('who a request acts as', () => {
  it('is the owner of the session', () => {
    expect(decide(request({ 'x-csrf-token': CSRF }), ACCOUNTS)).toEqual({
      allowed: true,
      session: atelier,
      acting: atelier,
    });
  });

  it('is what auth_token says, whatever twid says', () => {
    const cookies = { ...cookiesOf(atelier), twid: `u%3D${camille.id}` };
    expect(decide(request({ 'x-csrf-token': CSRF }, cookies), ACCOUNTS)).toMatchObject({ acting: atelier });
  });

  it('is the account one acts for, where that is allowed', () => {
    const headers = { 'x-csrf-token': CSRF, 'x-act-as-user-id': maison.id };
    expect(decide(request(headers), ACCOUNTS)).toEqual({ allowed: true, session: atelier, acting: maison });
  });

  it('is nobody for an account one may not act for', () => {
    const headers = { 'x-csrf-token': CSRF, 'x-act-as-user-id': camille.id };
    expect(decide(request(headers), ACCOUNTS)).toMatchObject({ allowed: false, status: 403 });
  });

  it.each([
    ['missing', {}],
    ['of another session', { 'x-csrf-token': cookiesOf(camille).ct0 ?? '' }],
  ])('is nobody when the csrf token is %s', (_, headers) => {
    expect(decide(request(headers), ACCOUNTS)).toMatchObject({ allowed: false, status: 403 });
  });

  it('is nobody signed out', () => {
    expect(decide(request({ 'x-csrf-token': CSRF }, {}), ACCOUNTS)).toMatchObject({
      allowed: false,
      status: 401,
    });
  });

  it('reads the address of a beacon, which has no headers', () => {
    const address = `https://x.com/i/api?csrf=${CSRF}&actAs=${maison.id}`;
    expect(decide(request({}, cookiesOf(atelier), address), ACCOUNTS)).toMatchObject({ acting: maison });
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
    expect(readable.map(({ name }) => name)).toEqual(['twid', 'ct0']);
  });

  it('do not let a made-up account in', () => {
    const cookies = { ...cookiesOf(atelier), auth_multi: `"${camille.id}:guessed"` };
    expect(signedInUsers(cookies, ACCOUNTS)).toEqual([atelier]);
  });
});
