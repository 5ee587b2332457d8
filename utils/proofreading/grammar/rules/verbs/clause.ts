import { canBe, isOnly, personsOf, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { personOfPronoun } from './persons.ts';

const SUBORDINATORS = new Set(
  "que qu' si s' quand lorsque lorsqu' puisque puisqu' quoique quoiqu' comme où dont car mais donc".split(
    ' ',
  ),
);
const COMPARING = new Set(
  (
    'plus moins aussi autant même mêmes autre autres tel telle tels telles mieux meilleur meilleure meilleurs ' +
    'meilleures pire plutôt tant ainsi davantage ailleurs autrement pareil si ni'
  ).split(' '),
);

/** Where words are compared, what stands after *que* may have no verb of its own: `plus grands qu'elle`. */
export function isCompared({ at }: Sentence, place: number): boolean {
  const { form } = at(place);
  if (form === 'comme') return true;
  if (form !== 'que' && form !== "qu'") return false;
  // *j'aimerais aussi que*
  if (at(place - 1).form === 'aussi') return false;
  if (isRestricted(at, place)) return true;
  for (let before = place - 1; before >= place - 5; before--) if (COMPARING.has(at(before).form)) return true;
  return false;
}

/** *il ne compte que le rendement*: the words behind *que* are an object. */
function isRestricted(at: Sentence['at'], que: number): boolean {
  for (let before = que - 1; before >= que - 6; before--) {
    if (/^(?:pas|plus|jamais)$/.test(at(before).form)) return false;
    if (/^(?:ne|n')$/.test(at(before).form)) return true;
  }
  return false;
}

/** Whether a clause may begin at a place because of what stands before it. */
export function isClauseStart(sentence: Sentence, place: number): boolean {
  const before = sentence.at(place - 1);
  return isOpen(before) || SUBORDINATORS.has(before.form);
}

/** A mark that parts clauses, an emoji or a link; *il/elle* and *(s)* are one word to people. */
export function isBreak({ kind, text }: Word): boolean {
  if (kind === 'word' || kind === 'number') return false;
  // *[…] vient nous faire la morale*: what is left out may be the subject.
  if (text.startsWith('[')) return false;
  return kind === 'other' || (kind === 'punctuation' && !/^[/([{\]*_+&-]$/.test(text));
}

/** A mark behind which a clause may begin: what closes a quotation or a bracket ends no sentence. */
export function isOpen(word: Word): boolean {
  return isBreak(word) && !/^[»”)]$/.test(word.text);
}

/** Whether a pronoun stands behind its verb without a hyphen, or its verb goes with another one. */
export function isAfterVerb({ at }: Sentence, place: number): boolean {
  const before = at(place - 1);
  return before.tag === 'verb' || before.isAfterHyphen;
}

/** Whether something that is a verb's subject pronoun is tied to a word behind its hyphen: `peut-on`. */
export function hasPronounBehind({ at }: Sentence, place: number): boolean {
  return at(place + 1).isAfterHyphen && !/^(?:là|ci)$/.test(at(place + 1).form);
}

/** A finite verb and nothing else; what is also called out (*tiens*, *allons*) counts too. */
export function isOnlyVerb(word: Word): boolean {
  return isOnly(word, 'verb', 'interjection') && canBe(word, 'verb');
}

/** A word that may be judged by its readings: known, no name, not inclusive. */
export function isPlain(word: Word): boolean {
  return word.kind === 'word' && !word.isCapitalized && !word.isCapitals && !word.isInclusive;
}

/** The words from one place to another as they stand, one of them replaced. */
export function rewritten(
  { at }: Sentence,
  from: number,
  to: number,
  replaced: ReadonlyMap<number, string>,
): string {
  let text = '';
  for (let place = from; place <= to; place++) {
    const word = at(place);
    if (place > from && at(place - 1).end < word.start) text += ' ';
    text += replaced.get(place) ?? word.text;
  }
  return text;
}

/** Whether a word can be a preposition or a coordinator; *elle* behind one is no subject. */
export function isJoining(word: Word): boolean {
  return canBe(word, 'preposition', 'coordinator') || /^(?:comme|sauf|même|que|qu')$/.test(word.form);
}

/** *Ces choses, nous les partageons*, without the comma. */
export function hasOwnSubject({ at }: Sentence, from: number, verb: number): boolean {
  for (let place = from; place < verb; place++) {
    if ((personOfPronoun(at(place).form) & personsOf(at(verb))) !== 0) return true;
  }
  return false;
}

/** Whether the pronoun before this word is stressed: *lançons nous aussi notre campagne*. */
export function isStressing({ form }: Word): boolean {
  return /^(?:aussi|autres|également)$/.test(form);
}
