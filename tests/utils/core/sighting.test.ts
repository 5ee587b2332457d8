import { describe, expect, test } from 'vitest';
import type { Account } from '../../../utils/core/account.ts';
import type { Evidence } from '../../../utils/core/evidence.ts';
import { addUp, provenAccount } from '../../../utils/core/sighting.ts';

const COOKIE: Evidence = { source: 'cookie.twid', says: 'session', id: '10' };
const INLINE: Evidence = {
  source: 'inline.state',
  says: 'session',
  id: '10',
  handle: 'owner',
  name: 'Owner',
};
const SWITCHER: Evidence = { source: 'dom.account-switcher', says: 'acting', handle: 'Owner' };
const LINK: Evidence = { source: 'dom.profile-link', says: 'either', handle: 'owner' };
const acting = (handle: string, source = 'dom.account-switcher'): Evidence => ({
  source,
  says: 'acting',
  handle,
});

const account = (id: string | null, handle: string): Account => ({
  network: 'x',
  id,
  aliases: [],
  handle,
  name: null,
  kind: 'person',
});

describe('a sighting', () => {
  test('is known when cookie, inline data and page agree; handles differ in case only', () => {
    const sighting = addUp('x', [COOKIE, INLINE, SWITCHER, LINK]);
    expect(sighting).toMatchObject({
      status: 'known',
      reason: 'agree',
      account: { id: '10', handle: 'owner' },
    });
    expect(sighting.destinations).toEqual([sighting.account]);
  });

  test('is signed out when nothing names anybody', () => {
    expect(addUp('x', [])).toMatchObject({ status: 'signed-out', account: null, signedIn: null });
  });

  test('is a conflict when the session ended elsewhere and the page still names somebody', () => {
    expect(addUp('x', [INLINE, SWITCHER])).toMatchObject({ status: 'conflict', reason: 'session-ended' });
  });

  test('is a conflict when the document was opened as somebody else', () => {
    const sighting = addUp('x', [{ ...COOKIE, id: '99' }, INLINE, SWITCHER]);
    expect(sighting).toMatchObject({
      status: 'conflict',
      reason: 'stale-document',
      signedIn: { id: '99' },
      account: null,
    });
  });

  test('is a conflict when the page names somebody that no banner explains', () => {
    expect(addUp('x', [COOKIE, INLINE, acting('brand')])).toMatchObject({
      status: 'conflict',
      reason: 'signals-disagree',
    });
  });

  test('is a delegate when the composer’s own banner explains it', () => {
    const banner: Evidence = { ...acting('brand', 'composer.delegate-banner'), vouches: true };
    expect(addUp('x', [COOKIE, INLINE, acting('brand'), banner])).toMatchObject({
      status: 'known',
      reason: 'delegate',
      account: { id: null, handle: 'brand' },
      signedIn: { id: '10', handle: 'owner' },
    });
  });

  test('is a conflict when a banner and the account menu name two accounts', () => {
    const banner: Evidence = { ...acting('brand', 'composer.delegate-banner'), vouches: true };
    expect(addUp('x', [COOKIE, INLINE, SWITCHER, banner])).toMatchObject({
      status: 'conflict',
      reason: 'composer-disagrees',
    });
  });

  test('lets the profile link name the owner or the delegate, and nobody else', () => {
    const banner: Evidence = { ...acting('brand', 'composer.delegate-banner'), vouches: true };
    const known = [COOKIE, INLINE, acting('brand'), banner];
    expect(addUp('x', [...known, LINK]).status).toBe('known');
    expect(addUp('x', [...known, { ...LINK, handle: 'brand' }]).status).toBe('known');
    expect(addUp('x', [...known, { ...LINK, handle: 'third' }]).status).toBe('conflict');
  });

  test('is unknown from a cookie alone, and where accounts switch in place but nothing says who acts', () => {
    expect(addUp('instagram', [COOKIE])).toMatchObject({ status: 'unknown', reason: 'no-second-source' });
    expect(addUp('x', [COOKIE, INLINE], { needsActingSignal: true })).toMatchObject({
      status: 'unknown',
      reason: 'no-acting-signal',
    });
  });

  test('needs two agreeing parts of the page, or a claimed account, where no inline data ties the cookie to a name', () => {
    expect(addUp('x', [COOKIE, SWITCHER]).status).toBe('unknown');
    expect(addUp('x', [COOKIE, SWITCHER, LINK])).toMatchObject({ status: 'known', account: { id: '10' } });
    expect(addUp('x', [COOKIE, SWITCHER], { remembered: [account('10', 'owner')] }).status).toBe('known');
  });

  test('is a conflict when the claimed account of the cookie has another handle than the page shows', () => {
    const remembered = [account('10', 'owner'), account('20', 'brand')];
    expect(addUp('x', [COOKIE, acting('brand'), { ...LINK, handle: 'brand' }], { remembered })).toMatchObject(
      {
        status: 'conflict',
      },
    );
  });

  test('believes the document’s own pair when a handle was renamed', () => {
    const sighting = addUp('x', [COOKIE, { ...INLINE, handle: 'renamed' }, acting('renamed')], {
      remembered: [account('10', 'owner')],
    });
    expect(sighting).toMatchObject({ status: 'known', account: { id: '10', handle: 'renamed' } });
  });

  test('takes aliases for the same account', () => {
    const viewer: Evidence = {
      source: 'inline.viewer',
      says: 'session',
      id: '10',
      aliases: ['178'],
      handle: 'owner',
    };
    const relay: Evidence = { source: 'inline.relay', says: 'acting', id: '178' };
    expect(addUp('instagram', [COOKIE, viewer, relay])).toMatchObject({
      status: 'known',
      account: { id: '10', aliases: ['178'] },
    });
  });

  test('takes a Page that cookies and page name for an agreement, and cookies alone for nothing', () => {
    const human: Evidence = { source: 'cookie.c_user', says: 'session', id: '1' };
    const page: Evidence = { source: 'cookie.i_user', says: 'acting', id: '2', vouches: true };
    const inline: Evidence = {
      source: 'inline.user',
      says: 'acting',
      id: '2',
      name: 'Épicerie',
      kind: 'page',
      vouches: true,
    };
    expect(addUp('facebook', [human, page, inline])).toMatchObject({
      status: 'known',
      reason: 'agree',
      account: { id: '2', kind: 'page' },
      signedIn: { id: '1' },
    });
    expect(addUp('facebook', [human, page]).status).toBe('unknown');
  });

  test('says that a request accuses', () => {
    const request: Evidence = { source: 'request.actor', says: 'acting', id: '77' };
    expect(addUp('x', [COOKIE, INLINE, SWITCHER, request])).toMatchObject({
      status: 'conflict',
      reason: 'request-disagrees',
    });
  });
});

test('a number that only labels of the page tie to a handle is not remembered: it may be a delegate’s owner’s', () => {
  const labels = addUp('x', [COOKIE, SWITCHER, LINK]);
  expect(labels).toMatchObject({ status: 'known', account: { id: '10' } });
  expect(provenAccount(labels)).toMatchObject({ id: null, handle: 'Owner' });
  const inline = addUp('x', [COOKIE, INLINE, SWITCHER]);
  expect(provenAccount(inline)).toEqual(inline.account);
});
