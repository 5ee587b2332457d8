import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkGuide, prepareGuide } from '../../../utils/style-guide/check-guide.ts';
import { readExample } from '../../../utils/style-guide/examples.ts';
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

  test.each(FILLED)('$id: each rule says why in both languages, and where that is written', ({ id }) => {
    const rules = read(id).guide?.rules ?? [];
    expect(rules.length).toBeGreaterThan(3);
    for (const { rule, why, link = '' } of rules) {
      expect({ rule, why }).toEqual({
        rule,
        why: { fr: expect.stringMatching(/./), en: expect.stringMatching(/./) },
      });
      const { protocol, pathname, search } = new URL(link);
      expect(protocol, link).toBe('https:');
      // A home page says nothing of the rule.
      expect(`${pathname}${search}`, link).toMatch(/[\p{L}\p{N}]{3}/u);
      expect(pathname, link).not.toMatch(/^\/(?:(?:fr|en|accueil|home|index)(?:\.\w+)?\/?)?$/);
    }
  });

  test.each(FILLED)('$id: no line of a reason may begin with a mark', ({ id }) => {
    for (const { why } of read(id).guide?.rules ?? []) {
      expect(typeof why === 'object' ? why.fr : '').not.toMatch(/ [:;!?»]|« /);
    }
  });

  test.each(FILLED)('$id: each rule finds what its examples show, with its reason and its link', ({ id }) => {
    const { guide } = read(id);
    if (guide === null) throw new Error('no guide');
    for (const one of guide.rules) {
      const { rule, why, link, ok = [], bad = [] } = one;
      const alone = prepareGuide({ ...guide, rules: [one] });
      const found = (draft: string) => readExample(draft, one, alone).findings;
      expect(ok.length * bad.length, rule).toBeGreaterThan(0);
      for (const draft of ok) expect(found(draft), draft).toEqual([]);
      for (const draft of bad) expect(found(draft)[0], draft).toMatchObject({ message: why, link });
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
