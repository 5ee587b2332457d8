import { expect, test } from 'vitest';
import { spellingTable, withTables } from './page.ts';
import { scoreOf, scoresByKind } from './scores.ts';

const MARKS = ['<!-- made by npm run proof-table: do not edit -->', '<!-- end of what proof-table makes -->'];

test('what stood between the marks is replaced, the rest is left', () => {
  const page = `before\n${MARKS[0]}\nold\n${MARKS[1]}\nafter\n`;
  expect(withTables(page, 'new\n')).toBe(`before\n${MARKS[0]}\n\nnew\n\n${MARKS[1]}\nafter\n`);
});

test('a page without the marks is refused', () => {
  expect(() => withTables('nothing', 'new')).toThrow('The page has no');
});

test('a speller that is not installed is said to be so', () => {
  const words = [{ kind: 'brand', isFlagged: true }];
  const typos = [{ kind: 'accent', isFlagged: true, rank: 0 }];
  const scores = { all: scoreOf(words, typos), byKind: scoresByKind(words, typos) };
  expect(
    spellingTable([
      { name: 'ours', scores },
      { name: 'hunspell', scores: null },
    ])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| **all** | 1 of 1 | .500 | 1.00 (1 of 1) | 1.00 | 1.00 | not installed |  |  |  |  |',
    '| brand | 1 of 1 |  |  |  |  | not installed |  |  |  |  |',
    '| accent |  |  | 1.00 (1 of 1) | 1.00 | 1.00 | not installed |  |  |  |  |',
  ]);
});
