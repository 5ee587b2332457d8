import { describe, expect, it } from 'vitest';
import { changesBetween, hasChanges } from '../../../components/options/workspace-changes.ts';
import type { Client } from '../../../utils/core/client.ts';
import { settingsIn } from '../../gallery/options-states.tsx';
import {
  atelier,
  atelierElsewhere,
  atelierOnX,
  camilleOnX,
  client,
  maison,
  personal,
} from '../../gallery/samples.ts';

const settings = settingsIn('en');
const me = personal('en');

function between(before: Client[], after: Client[]) {
  return changesBetween({ clients: before, settings }, { clients: after, settings });
}

describe('what would change', () => {
  it('is nothing for the same workspace, in whatever order', () => {
    const changes = between([atelier, maison], [structuredClone(maison), structuredClone(atelier)]);
    expect(hasChanges(changes)).toBe(false);
  });

  it('names who is added and who is removed', () => {
    expect(between([atelier], [maison])).toMatchObject({ added: [maison], removed: [atelier], changed: [] });
  });

  it('names an account that changes clients, even with one that is added', () => {
    const choir = client('choir', 'Choir', 'CH', '#111111', [camilleOnX]);
    const changes = between([me], [{ ...me, accounts: me.accounts.slice(1) }, choir]);
    expect(changes.moved).toEqual([{ account: camilleOnX, before: me, after: choir }]);
    expect(changes.changed).toMatchObject([{ lost: [camilleOnX], gained: [] }]);
  });

  it('tells accounts gained, lost, and known better', () => {
    const known = { ...atelierOnX, aliases: ['7'] };
    const [change] = between(
      [{ ...atelier, accounts: [atelierOnX, camilleOnX] }],
      [{ ...atelier, accounts: [known, atelierElsewhere] }],
    ).changed;
    expect(change).toMatchObject({ gained: [atelierElsewhere], lost: [camilleOnX], learnt: [known] });
  });

  it('names the settings that change, and no other', () => {
    const changes = changesBetween(
      { clients: [], settings },
      {
        clients: [],
        settings: { ...settings, idleMinutes: 5, guarded: { ...settings.guarded, like: true } },
      },
    );
    expect(changes.settings).toEqual(['idleMinutes', 'guarded']);
    expect(hasChanges(changes)).toBe(true);
  });
});
