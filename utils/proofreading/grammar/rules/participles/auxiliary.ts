import { canBe, isFormOf, isOnly, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { setOf } from './words.ts';

const SUBJECTS = setOf("il elle on qui ça cela iel j' je tu");
const CLITICS = setOf("l' m' t' nous vous lui leur y en n' les la le");

/** Whether a word is a form of *avoir* beyond doubt. */
export function isAvoir({ at }: Sentence, place: number): boolean {
  const word = at(place);
  return isFormOf(word, 'avoir') && !word.isAfterHyphen && !word.isCapitals && isSurely(word);
}

/** Whether *a* may be meant for *à*: neither a subject pronoun nor another one beside it. */
export function mayBePreposition({ at }: Sentence, place: number): boolean {
  const { form } = at(place - 1);
  return at(place).form === 'a' && !at(place + 1).isAfterHyphen && !SUBJECTS.has(form) && !CLITICS.has(form);
}

/** Whether a word is a form of *être* beyond doubt, or *été* after *avoir*. */
export function isEtre(sentence: Sentence, place: number): boolean {
  const word = sentence.at(place);
  if (!isFormOf(word, 'être') || word.isAfterHyphen || word.isCapitals) return false;
  if (word.form === 'été') return [1, 2, 3].some((back) => isFormOf(sentence.at(place - back), 'avoir'));
  return isSurely(word);
}

function isSurely(word: Word): boolean {
  if (!canBe(word, 'verb', 'infinitive', 'present-participle')) return false;
  if (isOnly(word, 'verb', 'infinitive', 'present-participle')) return true;
  return ['verb', 'infinitive', 'present-participle'].includes(word.tag) && word.margin >= 2;
}
