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

/** Words that begin a clause: what stands before them holds no subject of a verb behind them, or may. */
const CLAUSE_STARTS = new Set(
  (
    "qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel duquel quand comme si s' lorsque lorsqu' " +
    "puisque puisqu' quoique quoiqu' parce car et ou mais donc or ni puis sinon combien comment pourquoi quel " +
    'quelle quels quelles voici voilà alors'
  ).split(' '),
);

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

/**
 * Whether the clause leaves room for a subject in the third person singular just before `place`: with a finite
 * verb between the clause's start and here there is none (« On se retrouve | a la rentrée »). Doubt says yes.
 */
export function mayHaveSubject(sentence: Sentence, place: number): boolean {
  const { at } = sentence;
  for (let before = place - 1; before >= place - FAR; before--) {
    const word = at(before);
    if (word.form === '') return true;
    if (word.kind !== 'word') {
      if (word.kind === 'number') continue;
      return true;
    }
    if (word.isAfterHyphen) return !isPronounAfterVerb(word);
    if (CLAUSE_STARTS.has(word.form)) return true;
    if (isSurelyVerb(word)) return hasRelativeBefore(sentence, before);
    if (before === place - 1 && (isClitic(word) || THIRD_SINGULAR.has(word.form))) return true;
  }
  return true;
}

/** « Que fait-il | a cette heure »: the verb before the hyphen has its subject. */
function isPronounAfterVerb({ form }: Word): boolean {
  return form !== 'là' && form !== 'ci' && form !== 'la' && form !== 'ce';
}

/** « Celui qui gagne | a raison »: a clause within the subject ends in a verb. */
function hasRelativeBefore({ at }: Sentence, place: number): boolean {
  for (let before = place - 1; before >= place - 8; before--) {
    const word = at(before);
    if (word.form === '' || word.kind === 'punctuation') return false;
    if (CLAUSE_STARTS.has(word.form)) return true;
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
