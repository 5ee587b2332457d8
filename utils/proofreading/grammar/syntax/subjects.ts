import { agreementAs, canBe, isOnly, personsOf, type Word } from '../analysis/word.ts';
import type { Sentence } from '../grammar-rule.ts';

/** Pronouns that can be the subject of a verb in the third person singular. */
const THIRD_SINGULAR = new Set(
  (
    "il elle iel on ça cela ceci ce c' ç' qui tout rien personne chacun chacune aucun aucune nul nulle un une " +
    "quelqu'un celui celle celui-ci celle-ci celui-là celle-là lequel laquelle certain tel telle autre autrui " +
    'quiconque moi toi lui soi même plupart beaucoup peu'
  ).split(' '),
);

const SUBJECT_PRONOUNS = new Set(
  "je j' tu il elle iel on nous vous ils elles iels ça cela ce c' ç'".split(' '),
);

const CLITICS = new Set("me m' te t' se s' le la l' les lui leur nous vous y en ne n'".split(' '));

/** Words that open a clause with a verb of its own. */
const OPENERS = new Set(
  (
    "qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel duquel quand comme si lorsque lorsqu' " +
    "puisque puisqu' quoique quoiqu' sinon combien comment pourquoi quel quelle quels quelles"
  ).split(' '),
);

const COORDINATORS = new Set('et ou mais car donc or ni puis alors voici voilà parce'.split(' '));

const FAR = 25;

export function isSubjectPronoun(word: Word): boolean {
  return word.kind === 'word' && !word.isAfterHyphen && SUBJECT_PRONOUNS.has(word.form);
}

export function isClitic(word: Word): boolean {
  return word.kind === 'word' && !word.isAfterHyphen && CLITICS.has(word.form);
}

/** Whether a word is a finite verb beyond doubt. */
export function isSurelyVerb(word: Word): boolean {
  if (!canBe(word, 'verb')) return false;
  if (isOnly(word, 'verb')) return true;
  return word.tag === 'verb' && word.margin >= 3;
}

/** The place before the clitics that end before `place`. */
export function beforeClitics({ at }: Sentence, place: number): number {
  let before = place - 1;
  while (before >= place - 4 && isClitic(at(before))) before--;
  return before;
}

/** Whether the word at a place is a finite verb beyond doubt, also by the pronoun before it (« se limite »). */
function isSurelyVerbAt({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (isSurelyVerb(word)) return true;
  if (!canBe(word, 'verb') || word.tag !== 'verb') return false;
  const before = at(place - 1);
  return isSubjectPronoun(before) || /^(?:se|s'|ne|n'|me|m'|te|t'|qui)$/.test(before.form);
}

/**
 * Whether the clause leaves room for a subject in the third person singular just before `place`: where there
 * are more finite verbs than clauses for them there is none (« On se retrouve | a la rentrée », but « Celui qui gagne
 * | a raison »). Doubt says yes.
 */
export function mayHaveSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  if (isClitic(at(place - 1)) || (!at(place - 1).isAfterHyphen && THIRD_SINGULAR.has(at(place - 1).form)))
    return true;
  const isVerbAdjacent = isSurelyVerbAt(sentence, place - 1);
  let verbs = 0;
  let openers = 0;
  for (let before = place - 1; before >= place - FAR; before--) {
    const word = at(before);
    if (word.kind === 'punctuation') break;
    if (verbs === 0 && word.isAfterHyphen) return !isPronounAfterVerb(word);
    if (verbs === 0 && (isOpener(sentence, before) || COORDINATORS.has(word.form))) return true;
    if (isOpener(sentence, before)) {
      if (verbs === 1 && isVerbAdjacent && /^(?:si|quand|lorsqu[e']|puisqu[e'])$/.test(word.form))
        return false;
      openers++;
    } else if (isSurelyVerbAt(sentence, before)) verbs += isCoordinated(sentence, before) ? 0 : 1;
  }
  return verbs <= openers;
}

function isOpener({ at }: Sentence, place: number): boolean {
  return OPENERS.has(at(place).form) || (at(place).form === "s'" && /^ils?$/.test(at(place + 1).form));
}

/** « qui chante et | danse »: a second verb of one subject. */
function isCoordinated(sentence: Sentence, place: number): boolean {
  return COORDINATORS.has(sentence.at(beforeClitics(sentence, place)).form);
}

/** « Que fait-il | a cette heure »: the verb before the hyphen has its subject. */
function isPronounAfterVerb({ form }: Word): boolean {
  return form !== 'là' && form !== 'ci' && form !== 'la' && form !== 'ce';
}

/** Whether a plural noun or pronoun, or a number above one, stands before a place in the same clause, near it. */
export function hasPluralBefore({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 12; before--) {
    const word = at(before);
    if (word.form === '' || (word.kind === 'punctuation' && word.form !== ',' && word.form !== '"'))
      return false;
    if (
      /^(?:les|des|ces|nos|vos|mes|tes|ses|leurs|plusieurs|ils|elles|ceux|celles|aux|deux|trois)$/.test(
        word.form,
      )
    )
      return true;
    if (canBe(word, 'noun') && isPlural(word)) return true;
  }
  return false;
}

/** Whether a word is a noun, an adjective or a pronoun that is surely plural. */
export function isPlural(word: Word): boolean {
  const mask = agreementAs(word, 'noun', 'adjective', 'pronoun', 'past-participle', 'number');
  return mask !== 0 && (mask & 5) === 0;
}

/** Whether a word, if it is a finite verb, can be the third person singular. */
export function canBeThirdSingular(word: Word): boolean {
  return (personsOf(word) & 4) !== 0;
}
