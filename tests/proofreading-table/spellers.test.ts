import { expect, test } from 'vitest';
import { readPipe } from './spellers.ts';

test('what hunspell writes in pipe mode is read line by line', () => {
  const output = '@(#) Hunspell 1.7.1\n*\n\n& etre 2 1: être, erre\n\n\n# zzz 1\n\n';
  expect(readPipe(output, ['mot', 'etre', ':-)', 'zzz'])).toEqual([
    { isFlagged: false, suggestions: [] },
    { isFlagged: true, suggestions: ['être', 'erre'] },
    { isFlagged: false, suggestions: [] },
    { isFlagged: true, suggestions: [] },
  ]);
});

test('a wrong word among others is replaced where it stands', () => {
  const output = 'banner\n*\n& fere 1 4: faire\n\n';
  expect(readPipe(output, ['la fere'])).toEqual([{ isFlagged: true, suggestions: ['la faire'] }]);
});
