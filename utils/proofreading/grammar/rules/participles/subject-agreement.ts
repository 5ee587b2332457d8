import { isFormOf, personsOf } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { type Agreement, ANY_AGREEMENT } from '../../lexicon/reading.ts';
import { ofPersons } from '../../syntax/noun-phrase-before.ts';
import { subjectBefore } from '../../syntax/subject-before.ts';

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
