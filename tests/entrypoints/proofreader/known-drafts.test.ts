import { describe, expect, test } from 'vitest';
import { createKnownDrafts, guideError } from '../../../entrypoints/proofreader/known-drafts.ts';
import type { Finding } from '../../../utils/core/finding.ts';

function finding(rule: string, level: Finding['level'], text = 'gratos'): Finding {
  const message = { fr: 'Non.', en: 'No.' };
  return { start: 0, end: text.length, text, rule, level, message, fixes: [], lang: 'fr' };
}

const ERROR = finding('guide.terms', 'error');

describe('what a guide calls errors', () => {
  test('is known of the very text that was read, for its client', () => {
    const known = createKnownDrafts();
    known.note('Un atelier gratos', 'boreal', {
      findings: [ERROR, finding('guide.terms', 'warning'), finding('grammar.x', 'error')],
      isApprovedReply: false,
    });
    expect(known.errorsIn('Un atelier gratos\n', 'boreal')).toEqual([ERROR]);
    expect(known.errorsIn('Un atelier gratos !', 'boreal')).toEqual([]);
    expect(known.errorsIn('Un atelier gratos', 'epicerie')).toEqual([]);
  });

  test('is known of each box of a thread', () => {
    const known = createKnownDrafts();
    known.note('Un gratos', 'boreal', { findings: [ERROR], isApprovedReply: false });
    known.note('Deux', 'boreal', { findings: [], isApprovedReply: false });
    expect(known.errorsIn('Deux\n\nUn gratos', 'boreal')).toEqual([ERROR]);
  });

  test('is known of a text with paragraphs as a whole, alone and in a thread', () => {
    const known = createKnownDrafts();
    known.note('Un\ngratos', 'boreal', { findings: [ERROR], isApprovedReply: false });
    known.note('Deux', 'boreal', { findings: [], isApprovedReply: false });
    expect(known.errorsIn('Un\n\ngratos', 'boreal')).toEqual([ERROR]);
    expect(known.errorsIn('Deux\n\nUn\n\ngratos\n\nTrois', 'boreal')).toEqual([ERROR]);
  });

  test('is known whether emoji are pictures or letters', () => {
    const known = createKnownDrafts();
    known.note('Un gratos 🎉 ici', 'boreal', { findings: [ERROR], isApprovedReply: false });
    expect(known.errorsIn('Un gratos ici', 'boreal')).toEqual([ERROR]);
  });

  test('goes where the text was mended and read again', () => {
    const known = createKnownDrafts();
    known.note('Un gratos', 'boreal', { findings: [ERROR], isApprovedReply: false });
    known.note('Un gratos', 'boreal', { findings: [], isApprovedReply: false });
    expect(known.errorsIn('Un gratos', 'boreal')).toEqual([]);
  });

  test('is shown with its words, but for what is about the whole text', () => {
    expect(guideError(ERROR)).toEqual({ words: 'gratos', message: ERROR.message });
    expect(guideError({ ...ERROR, isOfWhole: true }).words).toBeNull();
  });

  test('an approved reply is known as it is, for its client', () => {
    const known = createKnownDrafts();
    known.note('Merci à vous.', 'boreal', { findings: [], isApprovedReply: true });
    expect(known.isApproved('Merci\u00a0à vous.\n', 'boreal')).toBe(true);
    expect(known.isApproved('Merci à vous tous.', 'boreal')).toBe(false);
    expect(known.isApproved('Merci à vous.', 'epicerie')).toBe(false);
  });
});
