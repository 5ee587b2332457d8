import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGuide, prepareGuide } from '../../../utils/style-guide/check-guide.ts';
import { GUIDE_PRESETS } from '../../../utils/style-guide/presets.ts';
import { readGuide } from '../../../utils/style-guide/read-guide.ts';
import { postLines } from '../../proofreading-table/grammar-lines.ts';

const FOLDER = join(import.meta.dirname, '../../../public/style-guides');
const FILLED = GUIDE_PRESETS.filter(({ id }) => id !== 'blank');

function read(id: string) {
  return readGuide(readFileSync(join(FOLDER, `${id}.yaml`), 'utf8'));
}

describe('guides to start from', () => {
  test('each file is listed, each one listed is there', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(GUIDE_PRESETS.map(({ id }) => `${id}.yaml`).sort());
  });

  test.each(GUIDE_PRESETS)('$id can be taken as it is', ({ id }) => {
    expect(read(id).faults).toEqual([]);
  });

  test.each(FILLED)('$id: each rule says why in both languages, and shows what is right and wrong', ({
    id,
  }) => {
    for (const { rule, why, ok, bad } of read(id).guide?.rules ?? []) {
      const shown = { rule, why: typeof why === 'object', ok: ok?.length ?? 0, bad: bad?.length ?? 0 };
      expect(shown).toMatchObject({ rule, ...(rule !== 'personalData' && { why: true }) });
      expect(shown.ok * shown.bad, rule).toBeGreaterThan(0);
    }
  });

  test('Québec’s finds little in ordinary posts', () => {
    const { guide } = read('quebec-public');
    if (guide === null) throw new Error('no guide');
    const prepared = prepareGuide(guide);
    const posts = postLines('open').slice(0, 300);
    const flagged = posts.filter(
      ({ text }) =>
        checkGuide(text, prepared, { network: 'facebook', kind: 'post', accounts: [] }, ['fr']).filter(
          // Their writers say « tu » as often as « vous », and were given no limits.
          ({ rule }) => !['guide.address', 'guide.hashtags', 'guide.emoji'].includes(rule),
        ).length > 0,
    );
    expect(flagged.length / posts.length).toBeLessThan(0.15);
  });
});
