import { describe, expect, it } from 'vitest';
import { followText } from '../../../utils/proofreading/follow-text.ts';

/** Words of a text that were found wrong, as they are marked once it has become another. */
function follow(before: string, words: readonly string[], after: string): string[] {
  let from = 0;
  const findings = words.map((text) => {
    const start = before.indexOf(text, from);
    from = start + text.length;
    return { start, end: from, text };
  });
  return followText(findings, before, after).map(({ start, end, text }) => {
    expect(after.slice(start, end)).toBe(text);
    return `${text}@${start}`;
  });
}

describe('findings in a text that was written on', () => {
  it.each<[what: string, before: string, words: string[], after: string, found: string[]]>([
    ['the same text', 'Une bele chaise', ['bele'], 'Une bele chaise', ['bele@4']],
    ['written after', 'Une bele', ['bele'], 'Une bele chaise', ['bele@4']],
    ['written before', 'bele chaise', ['bele'], 'Une bele chaise', ['bele@4']],
    ['written between', 'bele tabel', ['bele', 'tabel'], 'bele et tabel', ['bele@0', 'tabel@8']],
    ['taken out before', 'Une bele', ['bele'], 'bele', ['bele@0']],
    ['a comma at its end', 'bele', ['bele'], 'bele,', ['bele@0']],
    ['a letter at its end', 'bele', ['bele'], 'beles', []],
    ['a letter at its head', 'bele', ['bele'], 'abele', []],
    ['an apostrophe at its head', 'une bele', ['bele'], 'une l’bele', []],
    ['a letter within', 'bele', ['bele'], 'belle', []],
    ['a letter taken out of it', 'belle', ['belle'], 'bele', []],
    ['the space beside it taken out', 'une bele', ['bele'], 'unebele', []],
    ['the space at its end taken out', 'bele table', ['bele'], 'beletable', []],
    ['its words replaced', 'une bele table', ['bele'], 'une belle table', []],
    ['others of it fixed', 'bele tabel', ['bele', 'tabel'], 'belle tabel', ['tabel@6']],
    ['all taken out', 'bele', ['bele'], '', []],
    ['another text', 'bele', ['bele'], 'Bonjour', []],
    ['a sign beside spaces', 'Oui !', [' !'], 'Oui ! Non', [' !@3']],
    ['an emoji before', 'bele', ['bele'], '🧵 bele', ['bele@3']],
  ])('%s', (_, before, words, after, found) => {
    expect(follow(before, words, after)).toEqual(found);
  });

  it('keeps everything else of a finding', () => {
    const finding = { start: 0, end: 4, text: 'bele', rule: 'spelling.unknown' };
    expect(followText([finding], 'bele', 'Une bele')).toEqual([{ ...finding, start: 4, end: 8 }]);
  });

  it('never marks other words, whatever is written', () => {
    const letters = ['a', 'b', ' ', '’', '!'];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const write = () => Array.from({ length: next(12) }, () => letters[next(letters.length)]).join('');
    for (let round = 0; round < 2000; round++) {
      const before = `${write()}mot${write()}`;
      const start = before.indexOf('mot');
      const after = before.slice(0, next(before.length)) + write() + before.slice(next(before.length));
      const [found] = followText([{ start, end: start + 3, text: 'mot' }], before, after);
      if (found !== undefined) expect(after.slice(found.start, found.end)).toBe('mot');
    }
  });
});
