import { expect, test } from 'vitest';
import { readWords } from '../../../../../utils/proofreading/grammar/analysis/read-words.ts';
import { clauseAround } from '../../../../../utils/proofreading/grammar/verb-endings/clause.ts';
import { governorBefore } from '../../../../../utils/proofreading/grammar/verb-endings/governor.ts';
import { FRENCH_GRAMMAR } from '../french-grammar.ts';

function wordsOf(text: string) {
  return readWords(text, { start: 0, end: text.length }, FRENCH_GRAMMAR.lexicon, FRENCH_GRAMMAR.tagger);
}

test('a clause ends at a mark and at the word that opens another', () => {
  const words = wordsOf('Elle sait que nous avons enfin repeint la salle, mais la porte manque.');
  const place = words.findIndex(({ form }) => form === 'repeint');
  const { before, after } = clauseAround(words, place);
  expect(before).toMatchObject({ hasFinite: true, hasOpenAuxiliary: true, isWhole: false, opener: 'que' });
  expect(before.verb).toBe('avoir verb');
  expect(after).toMatchObject({ hasFinite: false, hasNoun: true, isWhole: false, opener: 'mais' });
});

test('a verb depends on the word before its clitics and adverbs', () => {
  const words = wordsOf('Merci de ne pas nous les apporter.');
  const place = words.findIndex(({ form }) => form === 'apporter');
  expect(governorBefore(words, place)).toEqual({ place: 1, clitics: 'ne nous les ', adverbs: 1 });
  expect(governorBefore(words, 0).clitics).toBe('');
});
