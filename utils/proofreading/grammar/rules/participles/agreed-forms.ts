import type { Word } from '../../analysis/word.ts';
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  type Lexicon,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  type PartOfSpeech,
} from '../../lexicon/reading.ts';
import { inflected } from '../../syntax/inflect.ts';

const ORDER = [MASCULINE_SINGULAR, MASCULINE_PLURAL, FEMININE_SINGULAR, FEMININE_PLURAL];

const BEFORE_VOWELS = new Set(['bel', 'fol', 'mol', 'nouvel', 'vieil', 'maline', 'malines']);

/** Forms of an adjective or a participle that have one of these genders and numbers; the masculine ones first. */
export function agreedForms(lexicon: Lexicon, { readings }: Word, agreement: Agreement): string[] {
  const own = readings.filter(({ pos }) => pos === 'adjective' || pos === 'past-participle');
  return [...new Set(own.flatMap(({ lemma, pos }) => formsInOrder(lexicon, lemma, pos, agreement)))];
}

/** The participles of a verb that have one of these genders and numbers; the masculine ones first. */
export function participlesOf(lexicon: Lexicon, infinitive: string, agreement: Agreement): string[] {
  return formsInOrder(lexicon, infinitive, 'past-participle', agreement);
}

function formsInOrder(lexicon: Lexicon, lemma: string, pos: PartOfSpeech, agreement: Agreement): string[] {
  const forms = ORDER.filter((one) => (one & agreement) !== 0).flatMap((one) =>
    inflected(lexicon, lemma, pos, one),
  );
  return [...new Set(forms)].filter((form) => !BEFORE_VOWELS.has(form));
}
