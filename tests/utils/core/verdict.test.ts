import { describe, expect, test } from 'vitest';
import type { Account } from '../../../utils/core/account.ts';
import type { Client } from '../../../utils/core/client.ts';
import { effectiveIntent, type Intent } from '../../../utils/core/intent.ts';
import type { Sighting } from '../../../utils/core/sighting.ts';
import { decide, freezeOf } from '../../../utils/core/verdict.ts';

const boreal: Account = {
  network: 'x',
  id: '1',
  aliases: [],
  handle: 'atelier_boreal',
  name: null,
  kind: 'person',
};
const camille: Account = { ...boreal, id: '2', handle: 'camille_dube' };
const unlisted: Account = { ...boreal, id: '9', handle: 'new_here' };
const shop: Account = { ...boreal, network: 'instagram', id: '3', handle: 'boutique' };

const client = (id: string, accounts: Account[], more: Partial<Client> = {}): Client => ({
  id,
  name: id,
  initials: 'XX',
  colour: '#6f3cc3',
  personal: false,
  care: 'ordinary',
  accounts,
  ...more,
});

const clients = [
  client('boreal', [boreal]),
  client('me', [camille], { personal: true }),
  client('shop', [shop]),
];
const intent: Intent = { clientId: 'boreal', via: 'person', lastUsed: 0 };

const known = (...destinations: Account[]): Sighting => ({
  network: 'x',
  status: 'known',
  reason: 'agree',
  signedIn: destinations[0] ?? null,
  account: destinations[0] ?? null,
  destinations,
  evidence: [],
});
const not = (status: 'unknown' | 'conflict' | 'signed-out'): Sighting => ({
  ...known(),
  status,
  reason: 'signals-disagree',
});

describe('the verdict, row by row', () => {
  test('blind and signed out stop before anything else, also without an intent', () => {
    expect(decide(null, not('unknown'), { clients })).toEqual({
      kind: 'unsure',
      cause: 'blind',
      client: null,
    });
    expect(decide(intent, not('signed-out'), { clients })).toMatchObject({
      kind: 'unsure',
      cause: 'signed-out',
    });
  });

  test('signals that disagree stop before a missing intent', () => {
    expect(decide(null, not('conflict'), { clients })).toMatchObject({ kind: 'unsure', cause: 'conflict' });
  });

  test('no intent asks, and names the owner of the account', () => {
    expect(decide(null, known(boreal), { clients })).toMatchObject({
      kind: 'no-intent',
      owner: { id: 'boreal' },
    });
    expect(decide(null, known(unlisted), { clients })).toEqual({ kind: 'no-intent', owner: null });
  });

  test('an intent for a client that was deleted is none', () => {
    expect(decide({ ...intent, clientId: 'gone' }, known(boreal), { clients }).kind).toBe('no-intent');
  });

  test('an account in no list is stopped', () => {
    expect(decide(intent, known(unlisted), { clients })).toMatchObject({ kind: 'unlisted-account' });
  });

  test('another client’s account, personal included, is stopped', () => {
    expect(decide(intent, known(camille), { clients })).toMatchObject({
      kind: 'wrong-client',
      owner: { id: 'me' },
    });
  });

  test('one destination of another client is a conflict', () => {
    expect(decide(intent, known(boreal, shop), { clients })).toMatchObject({
      kind: 'unsure',
      cause: 'conflict',
    });
  });

  test('a client that is always confirmed is a concern, the right account otherwise passes', () => {
    const careful = [client('boreal', [boreal], { care: 'always-confirm' })];
    expect(decide(intent, known(boreal), { clients: careful })).toMatchObject({
      kind: 'concern',
      concerns: [{ kind: 'always-confirm' }],
    });
    expect(decide(intent, known(boreal), { clients })).toMatchObject({
      kind: 'right',
      client: { id: 'boreal' },
    });
  });
});

describe('a client that is frozen', () => {
  const frozen = client('boreal', [boreal], { freeze: 'nothing' });

  test('is a concern', () => {
    expect(freezeOf(frozen)).toEqual([{ kind: 'freeze', freeze: 'nothing' }]);
    expect(freezeOf(client('boreal', [boreal]))).toEqual([]);
    expect(freezeOf(null)).toEqual([]);
  });

  test('the wrong account is stopped first', () => {
    const policy = { clients: [frozen, ...clients.slice(1)] };
    expect(decide(intent, known(boreal), policy, freezeOf(frozen)).kind).toBe('concern');
    expect(decide(intent, known(camille), policy, freezeOf(frozen)).kind).toBe('wrong-client');
  });
});

describe('the intent in force', () => {
  const minute = 60_000;
  const own = { ...intent, lastUsed: 0 };
  const everywhere: Intent = { clientId: 'shop', via: 'everywhere', lastUsed: 0 };

  test('is the tab’s own while fresh, else the one everywhere, else none', () => {
    expect(effectiveIntent(own, everywhere, 30 * minute, 30)).toBe(own);
    expect(effectiveIntent(null, everywhere, 30 * minute, 30)).toBe(everywhere);
    expect(effectiveIntent(own, null, 30 * minute + 1, 30)).toBeNull();
    expect(effectiveIntent(own, { ...everywhere, lastUsed: 20 * minute }, 40 * minute, 30)?.clientId).toBe(
      'shop',
    );
  });
});
