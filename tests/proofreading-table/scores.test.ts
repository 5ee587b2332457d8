import { expect, test } from 'vitest';
import { precision, rankOf, recall, scoreOf, scoresByKind, topShares } from './scores.ts';

const WORDS = [
  { kind: 'usual', isFlagged: false },
  { kind: 'usual', isFlagged: false },
  { kind: 'brand', isFlagged: true },
];
const TYPOS = [
  { kind: 'accent', isFlagged: true, rank: 0 },
  { kind: 'accent', isFlagged: true, rank: 2 },
  { kind: 'vowel', isFlagged: true, rank: 3 },
  { kind: 'vowel', isFlagged: false, rank: null },
];

test('precision is of what is flagged, recall of the typos', () => {
  const score = scoreOf(WORDS, TYPOS);
  expect(precision(score)).toBe(3 / 4);
  expect(recall(score)).toBe(3 / 4);
});

test('the shares of right suggestions are of all typos, found or not', () => {
  expect(topShares(scoreOf(WORDS, TYPOS))).toEqual({ top1: 1 / 4, top3: 2 / 4 });
});

test('a suggestion for a word that is not flagged is worth nothing', () => {
  expect(topShares(scoreOf([], [{ kind: 'accent', isFlagged: false, rank: 0 }])).top1).toBe(0);
});

test('there is no share of nothing', () => {
  const nothing = scoreOf([], []);
  expect([precision(nothing), recall(nothing), topShares(nothing).top3]).toEqual([null, null, null]);
});

test('kinds are scored apart', () => {
  const scores = scoresByKind(WORDS, TYPOS);
  expect([...scores.keys()]).toEqual(['usual', 'brand', 'accent', 'vowel']);
  expect(scores.get('brand')).toMatchObject({ right: 1, wronglyFlagged: 1, typos: 0 });
  expect(scores.get('accent')).toMatchObject({ typos: 2, found: 2, first: 1, amongThree: 2 });
});

test('any of the accepted corrections counts, with either apostrophe', () => {
  expect(rankOf(['erre', 'être'], ['être', 'êtres'])).toBe(1);
  expect(rankOf(["aujourd'hui"], ['aujourd’hui'])).toBe(0);
  expect(rankOf(['erre'], ['être'])).toBeNull();
});
