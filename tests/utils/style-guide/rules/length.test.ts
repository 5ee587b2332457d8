import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('length', () => {
  test.each([
    [{ max: 10 }, 'Un concert', []],
    [{ max: 9 }, 'Un concert', ['concert']],
    [{ min: 11 }, 'Un concert', ['concert']],
    [{ min: 3, max: 5, in: 'words' }, 'Un concert au parc', []],
    [{ max: 3, in: 'words' }, 'Au parc #Un @deux https://exemple.ca 3', []],
    [{ max: 3, in: 'words', of: 'sentence' }, 'The park is open. Come in.', ['open.']],
    [{ max: 20, of: 'sentence' }, 'Une phrase courte. Une phrase bien trop longue ici.', ['ici.']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'length', ...settings }, draft)).toEqual(words);
  });

  test('weighs on X, where an emoji is two and a link 23, but not in messages there', () => {
    const rule = { rule: 'length', max: 3 };
    const message = (draft: string, kind: 'post' | 'message') =>
      findings(rule, draft, { network: 'x', kind })[0]?.message.en;
    expect(message('🎉🎉', 'post')).toBe('4 characters, 3 at most.');
    expect(message('https://exemple.ca/a', 'post')).toBe('23 characters, 3 at most.');
    expect(message('https://exemple.ca/a', 'message')).toBe('20 characters, 3 at most.');
  });

  test('counts characters that one sees where the network is not known', () => {
    const rule = { rule: 'length', max: 2 };
    expect(wordsFound(rule, '🎉🎉', { network: null })).toEqual([]);
  });

  test('has a limit for each network', () => {
    const rule = { rule: 'length', max: 5, networks: ['instagram'] };
    expect(wordsFound(rule, 'Un concert', { network: 'facebook' })).toEqual([]);
    expect(wordsFound(rule, 'Un concert', { network: 'instagram' })).toEqual(['concert']);
  });
});
