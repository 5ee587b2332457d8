import { expect, test } from 'vitest';
import type { Speller } from '../../../../utils/proofreading/spelling/speller.ts';
import { type Dialect, englishSpeller, frenchSpeller, rowsOf } from './spellers.ts';

/** Floors just under what was measured; a change that falls below one has to be explained. */

test('French words are accepted', () => {
  const speller = frenchSpeller();
  const rows = rowsOf('spell-fr-correct.tsv');
  const refused = rows.filter(([word = '']) => !speller.isKnown(word)).map(([word]) => word);
  expect(rows.length).toBeGreaterThan(180);
  expect(refused).toEqual([]);
});

test.each<[Dialect, string]>([
  ['en-CA', 'ca'],
  ['en-US', 'us'],
  ['en-GB', 'gb'],
])('words of %s are accepted, those of other dialects are not', (dialect, short) => {
  const speller = englishSpeller(dialect);
  const rows = rowsOf('spell-en-correct.tsv');
  const own = rows.filter(([, dialects = '']) => dialects.split(',').includes(short));
  const foreign = rows.filter(([, dialects = '']) => !dialects.includes(short));
  expect(own.length).toBeGreaterThan(60);
  expect(own.filter(([word = '']) => !speller.isKnown(word))).toEqual([]);
  // `loonie` is right everywhere: there is no other word for it.
  const accepted = foreign.map(([word = '']) => word).filter((word) => speller.isKnown(word));
  expect(accepted.filter((word) => word !== 'loonie')).toEqual([]);
});

test('French typos are flagged and corrected', () => {
  const { flagged, first, firstThree } = measure(frenchSpeller(), rowsOf('spell-fr-typos.tsv'));
  expect(flagged).toBe(1);
  expect(first).toBeGreaterThan(0.97);
  expect(firstThree).toBeGreaterThan(0.98);
});

test('English typos are flagged and corrected', () => {
  const { flagged, first, firstThree } = measure(englishSpeller('en-CA'), rowsOf('spell-en-typos.tsv'));
  expect(flagged).toBe(1);
  expect(first).toBeGreaterThan(0.97);
  expect(firstThree).toBeGreaterThan(0.98);
});

/** Shares of the typos, 0 to 1. */
function measure(speller: Speller, rows: readonly string[][]) {
  const typos = rows.map(([word = '', expected = '']) => {
    const right = expected.replaceAll("'", '’').split('|');
    const isRight = (suggestion: string) => right.includes(suggestion.replaceAll("'", '’'));
    const suggestions = speller.suggest(word, 3);
    return {
      isFlagged: !speller.isKnown(word),
      isFirst: suggestions.slice(0, 1).some(isRight),
      isAmongThree: suggestions.some(isRight),
    };
  });
  function share(is: (typo: (typeof typos)[number]) => boolean): number {
    return typos.filter(is).length / typos.length;
  }
  return {
    flagged: share((typo) => typo.isFlagged),
    first: share((typo) => typo.isFirst),
    firstThree: share((typo) => typo.isAmongThree),
  };
}
