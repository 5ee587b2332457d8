import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../../utils/proofreading/grammar/analysis/read-words.ts';
import { FRENCH_GRAMMAR } from '../french-grammar.ts';

const { lexicon, tagger } = FRENCH_GRAMMAR;

function wordsOf(text: string) {
  return readWords(text, { start: 0, end: text.length }, lexicon, tagger);
}

describe('the words of a sentence', () => {
  test.each([
    ['an elision', "L’équipe d'accueil", ["l'", 'équipe', "d'", 'accueil']],
    ['two elisions', 'jusqu’à l’aube', ["jusqu'", 'à', "l'", 'aube']],
    ['words with an apostrophe of their own', 'aujourd’hui, quelqu’un', ["aujourd'hui", ',', "quelqu'un"]],
    ['pronouns after a verb', 'Donnez-le-moi', ['donnez', 'le', 'moi']],
    ['a t between', 'y a-t-il', ['y', 'a', 'il']],
    ['an elided pronoun after a verb', 'va-t’en', ['va', "t'en"]],
    ['a compound of the lexicon', 'le rendez-vous', ['le', 'rendez-vous']],
    ['a compound that it does not have', 'ce canot-camping', ['ce', 'canot-camping']],
    ['là and ci', 'cette fois-là', ['cette', 'fois', 'là']],
    ['inclusive forms', 'nos abonné·es, étudiant(e)s', ['nos', 'abonné·es', ',', 'étudiant(e)s']],
    ['a hashtag in a sentence', 'les #abonnés sont', ['les', 'abonnés', 'sont']],
    ['marks', '« Bon ! »', ['«', 'bon', '!', '»']],
  ])('%s', (_, text, forms) => {
    expect(wordsOf(text).map(({ form }) => form)).toEqual(forms);
  });

  test('lie where they are in the draft', () => {
    const draft = 'Oui ! L’équipe, dont les #abonnés parlent-ils, va à l’école 🎉 @lou.';
    for (const { start, end, text } of readWords(draft, { start: 6, end: draft.length }, lexicon, tagger)) {
      expect(draft.slice(start, end)).toBe(text);
      expect(start).toBeGreaterThanOrEqual(6);
    }
  });

  test.each([
    ['a link', 'voir https://exemple.ca/a', 'other'],
    ['an account', 'avec @atelier', 'other'],
    ['an emoji', 'super 🎉', 'other'],
    ['a price', 'à 20 $', 'number'],
    ['a mark', 'oui !', 'punctuation'],
  ])('%s is %s', (_, text, kind) => {
    expect(wordsOf(text).at(-1)?.kind).toBe(kind);
  });

  test('inclusive and unknown words have no readings', () => {
    expect(wordsOf('nos abonné·es zorblax').map(({ readings }) => readings.length > 0)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('numbers are singular or plural', () => {
    const agreement = (text: string) => wordsOf(text)[0]?.readings[0]?.agreement;
    expect([agreement('1 place'), agreement('3 places'), agreement('1,5 litre')]).toEqual([5, 10, 5]);
  });
});
