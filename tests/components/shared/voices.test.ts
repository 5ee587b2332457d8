import { describe, expect, it } from 'vitest';
import { voicesOf } from '../../../components/shared/voices.ts';
import type { Evidence } from '../../../utils/core/evidence.ts';
import { atelier, epicerie, everyClient, staleEvidence, unclear } from '../../gallery/samples.ts';

function voices(evidence: Evidence[], clients = everyClient('en')) {
  return voicesOf(unclear('x', 'conflict', 'signals-disagree', evidence), clients).map((voice) => ({
    who: voice.account?.handle ?? voice.account?.name ?? voice.account?.id ?? null,
    owner: voice.owner?.id ?? null,
    speaker: voice.speaker,
    places: voice.places,
  }));
}

describe('who says what', () => {
  it('groups signals by whom they name, whatever their order', () => {
    const expected = [
      { who: 'atelier_boreal', owner: 'atelier', speaker: 'page', places: ['loaded', 'menu', 'box'] },
      { who: 'camille_dube', owner: 'personal', speaker: 'browser', places: ['session'] },
    ];
    expect(voices(staleEvidence)).toEqual(expected);
    const reversed = voices(staleEvidence.toReversed());
    expect(reversed.map((voice) => ({ ...voice, places: voice.places.toSorted() }))).toEqual(
      expected.map((voice) => ({ ...voice, places: voice.places.toSorted() })),
    );
  });

  it('ties a handle to an id by a signal that has both, claimed or not', () => {
    const evidence: Evidence[] = [
      { source: 'cookie.twid', says: 'session', id: '7' },
      { source: 'dom.account-switcher', says: 'acting', handle: 'Chorale' },
      { source: 'inline.__INITIAL_STATE__', says: 'session', id: '7', handle: 'chorale' },
      { source: 'request.x-act-as-user-id', says: 'acting', id: '8' },
    ];
    expect(voices(evidence, [])).toEqual([
      { who: 'chorale', owner: null, speaker: 'browser', places: ['loaded', 'session', 'menu'] },
      { who: '8', owner: null, speaker: 'request', places: ['request'] },
    ]);
  });

  it('knows a Page by any of its ids, and by its name where only that is said', () => {
    const evidence: Evidence[] = [
      { source: 'cookie.i_user', says: 'session', id: '482200000000731' },
      { source: 'composer.label', says: 'acting', name: 'Épicerie du Marché' },
    ];
    const sighting = {
      ...unclear('facebook', 'conflict', 'signals-disagree', evidence),
      network: 'facebook' as const,
    };
    const [voice, ...others] = voicesOf(sighting, [epicerie]);
    expect(others).toEqual([]);
    expect(voice?.owner?.id).toBe('epicerie');
    expect(voice?.places).toEqual(['session', 'box']);
  });

  it('adds nobody where the session has ended', () => {
    const sighting = unclear('x', 'conflict', 'session-ended', staleEvidence.slice(1));
    expect(voicesOf(sighting, [atelier]).map((voice) => [voice.speaker, voice.account?.handle])).toEqual([
      ['page', 'atelier_boreal'],
      ['browser', undefined],
    ]);
  });

  it('leaves out signals that name nobody', () => {
    expect(voices([{ source: 'dom.rail', says: 'acting' }])).toEqual([]);
  });
});
