import { canBe, personsOf } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { type Persons, PLURAL } from '../../lexicon/reading.ts';
import { afterClitics } from '../../syntax/clitics.ts';
import { isOnlyVerb, isPlain } from './clause.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { FIRST_PLURAL, personOfPronoun, SECOND_PLURAL, THIRD, THIRD_PLURAL } from './persons.ts';

/** A subject with the verb behind it. */
export type Clause = { verb: number; persons: Persons };

/** The clause whose subject begins at a place, where subject and verb are sure. */
export function clauseAt(sentence: Sentence, place: number): Clause | undefined {
  const subject = subjectAt(sentence, place);
  if (subject === undefined) return undefined;
  const verb = afterClitics(sentence, subject.end);
  const word = sentence.at(verb);
  const isSure = isOnlyVerb(word) || word.tag === 'verb' || isPronounVerb(sentence, place, verb);
  if (!isPlain(word) || word.isAfterHyphen || personsOf(word) === 0 || !isSure) return undefined;
  return { verb, persons: personsOf(word) & subject.persons || subject.persons };
}

/** *il*, *ça*: only their verb stands right behind them. */
function isPronounVerb({ at }: Sentence, place: number, verb: number): boolean {
  const isSubject = /^(?:je|j'|tu|il|elle|on|ils|elles|ça|cela)$/.test(at(place).form) && verb === place + 1;
  return isSubject && !canBe(at(verb), 'adverb', 'preposition', 'pronoun');
}

function subjectAt(sentence: Sentence, place: number): { end: number; persons: Persons } | undefined {
  const { at } = sentence;
  const { form, isCapitalized, kind } = at(place);
  const person = personOfPronoun(form);
  if (person === FIRST_PLURAL || person === SECOND_PLURAL) {
    const verb = at(afterClitics(sentence, place));
    return (personsOf(verb) & person) !== 0 ? { end: place + 1, persons: person } : undefined;
  }
  if (person !== 0) return { end: place + 1, persons: person };
  if (/^tou(?:t|te|s|tes)$/.test(form) && nounPhraseAt(sentence, place + 1))
    return subjectAt(sentence, place + 1);
  if (/^(?:chacune?|quelqu'un)$/.test(form)) return { end: place + 1, persons: THIRD };
  if (
    form === "c'" ||
    /^(?:ça|cela)$/.test(form) ||
    (/^(?:ce|tout)$/.test(form) && !canBe(at(place + 1), 'noun'))
  ) {
    return { end: place + 1, persons: THIRD | THIRD_PLURAL };
  }
  const phrase = nounPhraseAt(sentence, place);
  if (phrase) return { end: phrase.end, persons: phrase.number === PLURAL ? THIRD_PLURAL : THIRD };
  return kind === 'word' && isCapitalized && place > 0 ? { end: place + 1, persons: THIRD } : undefined;
}
