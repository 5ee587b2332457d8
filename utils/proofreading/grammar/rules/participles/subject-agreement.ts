import { isFormOf, personsOf } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { type Agreement, ANY_AGREEMENT } from '../../lexicon/reading.ts';
import { ofPersons } from '../../syntax/noun-phrase-before.ts';
import { subjectBefore } from '../../syntax/subject-before.ts';
import { hasPluralBefore } from '../../syntax/subjects.ts';
import { setOf } from './words.ts';

/** A subject in the singular that may mean several, or part of one that does. */
const MAY_BE_MANY = setOf('on nous vous ni');
/** So far before a verb its subject may stand. */
const FAR = 15;

/** Genders and numbers that a participle behind a form of *être* at `place` may have; any where that isn't known. */
export function subjectAgreement(sentence: Sentence, place: number): Agreement {
  const { at } = sentence;
  const auxiliary =
    at(place).form === 'été' ? [1, 2, 3].find((back) => isFormOf(at(place - back), 'avoir')) : 0;
  const verb = place - (auxiliary ?? 0);
  const persons = personsOf(at(verb));
  if (persons === 0) return ANY_AGREEMENT;
  const subject = subjectBefore(sentence, verb);
  const agreement = ofPersons(subject?.agreement ?? ANY_AGREEMENT, persons);
  if (subject === undefined && at(verb - 1).form === 'on') return ANY_AGREEMENT;
  return agreement === 0 ? ANY_AGREEMENT : agreement;
}

/** Whether the subject of a verb in the singular may be several: *on*, or a plural for which the verb is wrong. */
export function isOfMany(sentence: Sentence, place: number): boolean {
  if (hasPluralBefore(sentence, place)) return true;
  for (let before = place - 1; before >= place - FAR; before--) {
    if (MAY_BE_MANY.has(sentence.at(before).form)) return true;
  }
  return false;
}
