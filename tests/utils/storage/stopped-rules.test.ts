import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { loadStopped, noteStopped } from '../../../utils/storage/stopped-rules.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const GUIDE = 'guide: 1\nname: Boréal\nrules: []\n';
const SLOW = { rule: 'vale.Own.Slow', why: 'slow' } as const;
const LATE = { rule: 'vale.Own.Last', why: 'late' } as const;

beforeEach(async () => {
  await browser.storage.session.clear();
});

it('keeps a rule once, with why and in how long a draft, for its client’s guide as it is', async () => {
  await noteStopped('boreal', GUIDE, [SLOW], 5000);
  await noteStopped('boreal', GUIDE, [SLOW, LATE], 6000);
  expect(await loadStopped('boreal', GUIDE)).toEqual([
    { ...SLOW, length: 6000 },
    { ...LATE, length: 6000 },
  ]);
  expect(await loadStopped('boreal', `${GUIDE}# mended\n`)).toEqual([]);
  expect(await loadStopped('epicerie', GUIDE)).toEqual([]);
});

it('writes nothing where nothing is new: pages are drawn anew at each change', async () => {
  await noteStopped('boreal', GUIDE, [SLOW], 5000);
  const set = vi.spyOn(browser.storage.session, 'set');
  await noteStopped('boreal', GUIDE, [SLOW], 5100);
  await noteStopped('boreal', GUIDE, [{ rule: 'vale.Own.Fast', why: 'long-text' }], 21_000);
  expect(set).not.toHaveBeenCalled();
});

it('begins anew with a guide that was changed, and where what is kept is damaged', async () => {
  await noteStopped('boreal', GUIDE, [SLOW], 5000);
  await noteStopped('boreal', `${GUIDE}# mended\n`, [LATE], 300);
  expect(await loadStopped('boreal', `${GUIDE}# mended\n`)).toEqual([{ ...LATE, length: 300 }]);
  await browser.storage.session.set({ 'stopped-rules': { boreal: 'x' } });
  expect(await loadStopped('boreal', GUIDE)).toEqual([]);
});
