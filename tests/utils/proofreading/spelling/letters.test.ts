import { expect, test } from 'vitest';
import {
  folded,
  letterCase,
  looksLikeName,
  plainForm,
} from '../../../../utils/proofreading/spelling/letters.ts';

test('a word has one plain form', () => {
  expect(plainForm('l’e\u0301quipe')).toBe("l'équipe");
  expect(plainForm('rendez‑vous')).toBe('rendez-vous');
  expect(plainForm('cou\u00adriel')).toBe('couriel');
});

test('folding drops case, accents and ligatures', () => {
  expect(folded('Œuvré')).toBe('oeuvre');
  expect(folded('ÇÀ')).toBe('ca');
});

test.each([
  ['été', 'lower'],
  ['Été', 'capitalized'],
  ['À', 'capitalized'],
  ['ÉTÉ', 'capitals'],
  ["C'EST", 'capitals'],
  ['iPhone', 'mixed'],
  ['Jean-Marc', 'mixed'],
])('%s is %s', (word, expected) => {
  expect(letterCase(word)).toBe(expected);
});

test.each([
  ['Trudel', false, true],
  ['Trudel', true, false],
  ['McKay', true, true],
  ['d’Abbadie', false, true],
  ['NON', false, false],
  ['maison', false, false],
])('%s (sentence start: %s) looks like a name: %s', (word, isSentenceStart, expected) => {
  expect(looksLikeName(word, isSentenceStart)).toBe(expected);
});
