import { describe, expect, test } from 'vitest';
import { createKnownErrors, guideError } from '../../../entrypoints/proofreader/known-errors.ts';
import type { Finding } from '../../../utils/core/finding.ts';

function finding(rule: string, level: Finding['level'], text = 'gratos'): Finding {
  const message = { fr: 'Non.', en: 'No.' };
  return { start: 0, end: text.length, text, rule, level, message, fixes: [], lang: 'fr' };
}

const ERROR = finding('guide.terms', 'error');

describe('what a guide calls errors', () => {
  test('is known of the very text that was read, for its client', () => {
    const errors = createKnownErrors();
    errors.note('Un atelier gratos', 'boreal', [
      ERROR,
      finding('guide.terms', 'warning'),
      finding('grammar.x', 'error'),
    ]);
    expect(errors.in('Un atelier gratos\n', 'boreal')).toEqual([ERROR]);
    expect(errors.in('Un atelier gratos !', 'boreal')).toEqual([]);
    expect(errors.in('Un atelier gratos', 'epicerie')).toEqual([]);
  });

  test('is known of each box of a thread', () => {
    const errors = createKnownErrors();
    errors.note('Un gratos', 'boreal', [ERROR]);
    errors.note('Deux', 'boreal', []);
    expect(errors.in('Deux\n\nUn gratos', 'boreal')).toEqual([ERROR]);
  });

  test('is known of a text with paragraphs as a whole, alone and in a thread', () => {
    const errors = createKnownErrors();
    errors.note('Un\ngratos', 'boreal', [ERROR]);
    errors.note('Deux', 'boreal', []);
    expect(errors.in('Un\n\ngratos', 'boreal')).toEqual([ERROR]);
    expect(errors.in('Deux\n\nUn\n\ngratos\n\nTrois', 'boreal')).toEqual([ERROR]);
  });

  test('is known whether emoji are pictures or letters', () => {
    const errors = createKnownErrors();
    errors.note('Un gratos 🎉 ici', 'boreal', [ERROR]);
    expect(errors.in('Un gratos ici', 'boreal')).toEqual([ERROR]);
  });

  test('goes where the text was mended and read again', () => {
    const errors = createKnownErrors();
    errors.note('Un gratos', 'boreal', [ERROR]);
    errors.note('Un gratos', 'boreal', []);
    expect(errors.in('Un gratos', 'boreal')).toEqual([]);
  });

  test('is shown with its words, but for what is about the whole text', () => {
    expect(guideError(ERROR)).toEqual({ words: 'gratos', message: ERROR.message });
    expect(guideError({ ...ERROR, isOfWhole: true }).words).toBeNull();
  });
});
