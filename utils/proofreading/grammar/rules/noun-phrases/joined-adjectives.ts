import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from '../../grammar-rule.ts';
import { type Agreement, FEMININE, MASCULINE, PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { inflected } from '../../syntax/inflect.ts';
import { ADJECTIVE_AGREEMENT } from '../sources.ts';
import { isDeterminerForm } from './determiners.ts';
import { isNounAfterAdjective, isUsuallyBefore, isWritten, mayBeVerb } from './phrase.ts';
import { genderAndNumber, nounMask } from './repair.ts';

/** « De beaux et grands projets »: two adjectives before their noun, the second at a place behind *et*. */
function slips(sentence: Sentence): Slip[] {
  const { at, words } = sentence;
  return words.flatMap((word, place) => {
    if (word.form !== 'et' && word.form !== 'ou') return [];
    const noun = at(place + 2);
    if (!isBefore(at(place - 1)) || !isBefore(at(place + 1)) || mayBeVerb(noun)) return [];
    if (!isNounAfterAdjective(noun)) return [];
    const lead = leadMask(sentence, place - 2);
    return lead === 0 ? [] : (slipIn(sentence, place, lead) ?? []);
  });
}

function isBefore(word: Word): boolean {
  if (!isWritten(word) || !canBe(word, 'adjective') || mayBeVerb(word)) return false;
  return isUsuallyBefore(word) || (isOnly(word, 'adjective', 'noun', 'verb') && word.tag === 'adjective');
}

/** What the word before the first adjective asks for; 0 where that isn't known. */
function leadMask({ at }: Sentence, place: number): Agreement {
  const word = at(place);
  if (/^d(?:e|')$/.test(word.form)) return PLURAL;
  return isDeterminerForm(word.form) && word.tag !== 'pronoun' ? agreementAs(word, 'determiner') : 0;
}

function slipIn(sentence: Sentence, place: number, lead: Agreement): Slip | null {
  const mask = nounMask(sentence.at(place + 2));
  if ((lead & numbersOf(mask)) === 0) return null;
  const genders = gendersOf(mask) & gendersOf(lead);
  const [first, second] = [masksAt(sentence, place - 1), masksAt(sentence, place + 1)];
  // « Les première et deuxième places ».
  const areSingular = ((first | second) & PLURAL) === 0 && (lead & SINGULAR) === 0;
  const numbers = areSingular ? SINGULAR : numbersOf(mask) & numbersOf(lead);
  const wanted = genders & numbers;
  const wrong = (first & wanted) === 0 ? place - 1 : (second & wanted) === 0 ? place + 1 : null;
  if (wanted === 0 || wrong === null) return null;
  return slipAt(sentence, wrong, place + 2, wanted);
}

function masksAt({ at }: Sentence, place: number): Agreement {
  return agreementAs(at(place), 'adjective');
}

function slipAt({ at, lexicon }: Sentence, place: number, noun: number, wanted: Agreement): Slip | null {
  const word = at(place);
  const lemmas = [
    ...new Set(word.readings.filter(({ pos }) => pos === 'adjective').map(({ lemma }) => lemma)),
  ];
  const fixes = lemmas.flatMap((lemma) => inflected(lexicon, lemma, 'adjective', wanted).slice(0, 1));
  if (fixes.length === 0) return null;
  const named = genderAndNumber(wanted);
  const message = {
    fr: `« ${word.text} » s’accorde avec « ${at(noun).text} », au ${named.fr}.`,
    en: `“${word.text}” agrees with “${at(noun).text}”, which is ${named.en}.`,
  };
  return { from: place, to: place, fixes, message };
}

function gendersOf(mask: Agreement): Agreement {
  return ((mask & MASCULINE) !== 0 ? MASCULINE : 0) | ((mask & FEMININE) !== 0 ? FEMININE : 0);
}

function numbersOf(mask: Agreement): Agreement {
  return ((mask & SINGULAR) !== 0 ? SINGULAR : 0) | ((mask & PLURAL) !== 0 ? PLURAL : 0);
}

export const JOINED_ADJECTIVES: GrammarRule = {
  name: 'grammar.joined-adjectives',
  called: { fr: 'Accord de deux adjectifs devant le nom', en: 'Agreement of two adjectives before the noun' },
  level: 'warning',
  source: ADJECTIVE_AGREEMENT,
  needs: new Set(['et', 'ou']),
  find: slips,
  bad: [
    ['Un beau et grande projet.', 'Un beau et grand projet.'],
    ['De belles et grande réalisations.', 'De belles et grandes réalisations.'],
    ['Les petites et grande entreprises.', 'Les petites et grandes entreprises.'],
  ],
  good: [
    'Les première et deuxième places.',
    'De bons et loyaux services.',
    'Un bel et grand homme, une belle et grande femme.',
  ],
};
