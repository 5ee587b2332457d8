import { canBe, readingsAs, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import type { Lexicon, Persons } from '../../lexicon/reading.ts';
import { conjugated } from '../../syntax/inflect.ts';
import { isBreak, isOpen } from './clause.ts';
import { personOfPronoun } from './persons.ts';

/** Participles that stand before a noun as prepositions do. */
export const LIKE_PREPOSITIONS = new Set(
  'excepté passé vu attendu supposé entendu compris donné fini terminé oublié envolé annulé retrouvé perdu volé adopté'.split(
    ' ',
  ),
);

/** Whether an order may begin here: nothing before it is its subject. */
export function isOrderStart(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  const before = at(place - 1);
  if (isOpen(before)) return true;
  if (!/^(?:et|puis|alors|donc|mais|ou)$/.test(before.form)) return false;
  return isOpen(at(place - 2)) || isBehindOrder(sentence, place - 1);
}

/** *Réservez vite et profitez-en*: the clause began with an order. */
function isBehindOrder({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 12; before--) {
    const word = at(before);
    const isSubject = personOfPronoun(word.form) !== 0 && !word.isAfterHyphen;
    if (word.tag === 'infinitive' || isSubject || isBreak(word)) return false;
    if (isOpen(at(before - 1))) return ordered(word) !== 0 && word.tag === 'verb';
  }
  return false;
}

/** Persons that a word can be the imperative of. */
export function ordered(word: Word): Persons {
  if (!canBe(word, 'verb')) return 0;
  let sum = 0;
  for (const { tense, persons } of word.readings) if (tense === 'imperative') sum |= persons;
  return sum;
}

/** A verb's imperative forms in a person. */
export function imperatives(lexicon: Lexicon, word: Word, person: Persons): string[] {
  const lemmas = new Set(readingsAs(word, 'verb', 'infinitive', 'past-participle').map(({ lemma }) => lemma));
  return [...lemmas]
    .flatMap((lemma) => conjugated(lexicon, lemma, 'imperative', person))
    .filter((form) => !form.includes('-'));
}
