import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../../../utils/proofreading/spelling/speller.ts';
import {
  readWordFrequency,
  writeWordFrequency,
} from '../../../../utils/proofreading/spelling/word-frequency.ts';
import { filesOf } from './spellers.ts';

const manyWords = Array.from({ length: 20_000 }, (_, rank) => `w${rank}`);

describe('the frequency of words', () => {
  const frequency = readWordFrequency(writeWordFrequency(manyWords));

  test.each([
    ['the first', 'w0', 0],
    ['the last of the first step', 'w249', 0],
    ['the first of the second', 'w250', 1],
    ['twice as far', 'w500', 2],
    ['the last that is counted', 'w15999', 6],
    ['the first that is not', 'w16000', null],
    ['a word that is not there', 'absent', null],
    ['capitals', 'W250', 1],
  ])('%s', (_, word, step) => {
    expect(frequency(word)).toBe(step);
  });

  test('an empty file counts no word', () => {
    expect(readWordFrequency('')('de')).toBeNull();
  });

  test.each([
    ['fr', 'de', 0],
    ['fr', 'demain', 1],
    ['en', 'the', 0],
    ['en', 'moreover', 6],
  ] as const)('%s has its own: %s', (language, word, step) => {
    expect(readWordFrequency(filesOf(language).frequent)(word)).toBe(step);
  });
});

describe('a suggestion', () => {
  test.each([
    ['fr', 'concers', 'concerts', 'convers'],
    ['en', 'moring', 'morning', 'mooring'],
  ] as const)('%s: %s gives the frequent %s before %s', (language, typed, frequent, rare) => {
    const files = filesOf(language);
    expect(createSpeller({ language, ...files }).suggest(typed)[0]).toBe(frequent);
    expect(createSpeller({ language, ...files, frequent: '' }).suggest(typed)[0]).toBe(rare);
  });
});
