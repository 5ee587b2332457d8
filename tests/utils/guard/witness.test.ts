import { describe, expect, test } from 'vitest';
import type { Account } from '../../../utils/core/account.ts';
import type { Evidence } from '../../../utils/core/evidence.ts';
import { addUp } from '../../../utils/core/sighting.ts';
import { createWitness } from '../../../utils/guard/witness.ts';

const cookie = (id: string): Evidence => ({ source: 'cookie.twid', says: 'session', id });
const inline: Evidence = { source: 'inline.state', says: 'session', id: '1', handle: 'owner' };
const switcher = (handle: string): Evidence => ({ source: 'dom.account-switcher', says: 'acting', handle });
const avatar = (handle: string): Evidence => ({ source: 'composer.avatar', says: 'acting', handle });

/** Reads as a tab does: the witness first, then the sum. */
function read(witness: ReturnType<typeof createWitness>, evidence: Evidence[]) {
  const sighting = addUp('x', [...evidence, ...witness.testify(evidence)], { needsActingSignal: true });
  witness.see(sighting);
  return sighting;
}

describe('a witness', () => {
  test('tells a delegate switch that was seen in this document', () => {
    const witness = createWitness({ switchesInPlace: true });
    expect(read(witness, [cookie('1'), inline, switcher('owner')]).status).toBe('known');
    expect(read(witness, [cookie('1'), inline, switcher('brand')])).toMatchObject({
      status: 'known',
      reason: 'delegate',
      account: { handle: 'brand' },
    });
    expect(read(witness, [cookie('1'), inline, switcher('owner')])).toMatchObject({ reason: 'agree' });
  });

  test('vouches for nobody in a page that still shows the account of before', () => {
    const witness = createWitness({ switchesInPlace: true });
    expect(read(witness, [cookie('1'), inline, switcher('before')]).status).toBe('conflict');
  });

  test('forgets everything when the session’s cookie changes', () => {
    const witness = createWitness({ switchesInPlace: true });
    read(witness, [cookie('1'), inline, switcher('owner')]);
    expect(witness.sessionChangedAt()).toBeNull();
    expect(read(witness, [cookie('2'), inline, switcher('brand')]).status).toBe('conflict');
    expect(witness.sessionChangedAt()).not.toBeNull();
    expect(read(witness, [cookie('1'), inline, switcher('brand')]).status).toBe('conflict');
  });

  test('remembers whose session a document began with, where nothing in it tells any more', () => {
    const witness = createWitness({ switchesInPlace: false });
    const claimed = { network: 'instagram', name: null, kind: 'person' } as const;
    const remembered: Account[] = [
      { ...claimed, aliases: [], id: '1', handle: 'owner' },
      { ...claimed, aliases: [], id: '2', handle: 'brand' },
    ];
    const readBare = (...evidence: Evidence[]) => {
      const sighting = addUp('instagram', [...evidence, ...witness.testify(evidence)], { remembered });
      witness.see(sighting);
      return sighting;
    };
    expect(readBare(cookie('1'))).toMatchObject({ status: 'known', account: { handle: 'owner' } });
    expect(readBare(cookie('2'))).toMatchObject({ status: 'conflict', reason: 'stale-document' });
    expect(readBare()).toMatchObject({ status: 'conflict', reason: 'session-ended' });
    expect(readBare(cookie('1'))).toMatchObject({ status: 'known', account: { handle: 'owner' } });
  });

  test('knows no session of before where one signs in', () => {
    const witness = createWitness({ switchesInPlace: false });
    expect(witness.testify([])).toEqual([]);
    expect(witness.testify([cookie('1')])).toEqual([]);
  });

  test('remembers a delegate that its banner confirmed, after the composer is closed', () => {
    const witness = createWitness({ switchesInPlace: true });
    const banner: Evidence = {
      source: 'composer.delegate-banner',
      says: 'acting',
      handle: 'brand',
      vouches: true,
    };
    read(witness, [cookie('1'), inline, switcher('brand'), avatar('brand'), banner]);
    expect(read(witness, [cookie('1'), inline, switcher('brand')])).toMatchObject({ reason: 'delegate' });
  });

  test('does not take one composer’s avatar for a switch of the tab', () => {
    const witness = createWitness({ switchesInPlace: true });
    read(witness, [cookie('1'), inline, switcher('owner')]);
    expect(read(witness, [cookie('1'), inline, avatar('brand')]).status).toBe('conflict');
    expect(read(witness, [cookie('1'), inline, switcher('owner'), avatar('brand')]).status).toBe('conflict');
  });
});
