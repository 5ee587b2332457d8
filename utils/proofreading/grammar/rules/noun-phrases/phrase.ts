import { agreementAs, canBe, isOnly, type Word } from '../../analysis/word.ts';
import type { Sentence } from '../../grammar-rule.ts';
import { PLURAL, SINGULAR } from '../../lexicon/reading.ts';
import { isDeterminerForm } from './determiners.ts';

/** A determiner, what stands between, and a noun, as places in the sentence. */
export type NounPhrase = {
  determiner: number;
  adjectives: readonly number[];
  noun: number;
  /** Whether a number of more than one stands between (*les trois finalistes*). */
  hasNumber: boolean;
};

const DEGREES = new Set(['plus', 'moins', 'très', 'trop', 'si', 'aussi', 'tout', 'toute', 'toutes']);

/** Adjectives that usually stand before their noun, by their lemmas. */
const BEFORE_NOUN = new Set(
  (
    'petit grand beau bon gros nouveau jeune vieux joli mauvais meilleur premier deuxième second troisième quatrième ' +
    'cinquième sixième dernier prochain ancien autre même seul vrai faux long haut bas cher double triple demi ' +
    'magnifique superbe excellent véritable simple propre différent divers certain nombreux large vaste léger ' +
    'moindre pire précieux charmant énorme immense grave sérieux riche pauvre ultime unique fameux célèbre gentil ' +
    'sale brave sacré important principal formidable délicieux incroyable merveilleux adorable'
  ).split(' '),
);

/** Pronouns as often as determiners: a verb may follow. */
const CLITICS = new Set(['le', 'la', "l'", 'les', 'leur']);

/** Singular determiners that are written for plural ones that sound alike, even before a number. */
const LIKE_PLURALS = new Set(['au', 'leur']);

/** Determiners that the dictionary or the tagger may take for prepositions or numbers. */
const OTHER_TAGS = new Set(['determiner', 'preposition', 'number']);

const MONTHS = new Set(
  (
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor papa'
  ).split(' '),
);

const DAYS = new Set('lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '));

/** « Ce putain de temps », « un espèce de »: said of a noun of any gender. */
const OF_WHATEVER = new Set([
  'putain',
  'espèce',
  'chien',
  'bête',
  'drôle',
  'diable',
  'vache',
  'saleté',
  'chienne',
]);

const phrases = new WeakMap<Sentence, readonly NounPhrase[]>();

/** The noun phrases of a sentence that begin with a determiner; read once. */
export function nounPhrases(sentence: Sentence): readonly NounPhrase[] {
  const known = phrases.get(sentence);
  if (known) return known;
  const found = sentence.words.flatMap((_, place) => phraseAt(sentence, place) ?? []);
  phrases.set(sentence, found);
  return found;
}

function phraseAt(sentence: Sentence, determiner: number): NounPhrase | null {
  const { at } = sentence;
  if (!isDeterminer(sentence, determiner)) return null;
  const number = isCount(at(determiner + 1)) ? 1 : 0;
  if (number > 0 && !allowsNumber(at(determiner), at(determiner + 1))) return null;
  let next = determiner + 1 + number;
  if (DEGREES.has(at(next).form) && isAdjective(at(next + 1))) next++;
  const adjectives: number[] = [];
  while (adjectives.length < 3 && isBeforeNoun(sentence, next)) adjectives.push(next++);
  if (!isNoun(at(next)) || !followsDeterminer(sentence, determiner) || isSpecial(sentence, next)) return null;
  return { determiner, adjectives, noun: next, hasNumber: number > 0 };
}

/** « Le 20 heures », « le 3 mars » and « quelque 200 personnes » have a number that is no part of the agreement. */
function allowsNumber(word: Word, number: Word): boolean {
  return (
    (agreementAs(word, 'determiner') & PLURAL) !== 0 ||
    (LIKE_PLURALS.has(word.form) && !/\d/.test(number.text))
  );
}

function isDeterminer({ at }: Sentence, place: number): boolean {
  const word = at(place);
  if (word.kind !== 'word' || word.isAfterHyphen || !isDeterminerForm(word.form)) return false;
  if (!OTHER_TAGS.has(word.tag)) return false;
  const before = at(place - 1);
  // « l’un », « vingt et un », « un à un ».
  if (word.form === 'un' || word.form === 'une') {
    if (before.form === "l'" || canBe(at(place - 2), 'number')) return false;
  }
  return canBe(word, 'determiner');
}

/** Whether a word that may be a pronoun before a verb is a determiner here. */
function followsDeterminer({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const next = at(place + 1);
  // « Ils y son vendus ».
  if (/^[mts]on$/.test(word.form) && canBe(next, 'past-participle')) return false;
  if (!CLITICS.has(word.form)) return isOnly(word, 'determiner') || word.margin >= 1 || !mayBeVerb(next);
  if (!canBe(next, 'verb', 'infinitive')) return word.tag === 'determiner' || word.form === 'leur';
  return word.tag === 'determiner' && word.margin >= 3.5 && next.tag !== 'verb' && next.margin >= 3.5;
}

/** Nouns that keep their number or gender whatever stands before them. */
function isSpecial({ at }: Sentence, noun: number): boolean {
  const word = at(noun);
  const next = at(noun + 1);
  if (MONTHS.has(word.form) || next.isCapitalized) return true;
  if (DAYS.has(word.form) && !isUsuallyBefore(at(noun - 1)) && canBe(at(noun - 1), 'adjective')) return true;
  // « Une sale affaire »: the next word may be the noun.
  if (canBe(word, 'adjective') && canBe(next, 'noun') && next.tag !== 'adjective') return true;
  if (next.form === 'de' && OF_WHATEVER.has(word.form)) return true;
  // « Vos nom et prénom ».
  return /^(?:et|ou|&|\/)$/.test(next.form) && canBe(at(noun + 2), 'noun', 'adjective');
}

function isCount(word: Word): boolean {
  return canBe(word, 'number') && word.tag === 'number' && /^(?:\p{Ll}|\d{1,3}$)/u.test(word.text);
}

function isAdjective(word: Word): boolean {
  return isWritten(word) && (word.tag === 'adjective' || word.tag === 'noun') && canBe(word, 'adjective');
}

/** Whether an adjective stands here before a noun of its own. */
function isBeforeNoun({ at }: Sentence, place: number): boolean {
  const word = at(place);
  const next = at(place + 1);
  if (!isWritten(word) || !canBe(word, 'adjective') || mayBeVerb(word, 4)) return false;
  if (next.start !== word.end + 1 || !(isNoun(next) || isAdjective(next))) return false;
  if (isUsuallyBefore(word)) return true;
  return (
    isOnly(word, 'adjective') &&
    word.tag === 'adjective' &&
    word.margin >= 1 &&
    next.tag === 'noun' &&
    next.margin >= 1
  );
}

export function isUsuallyBefore(word: Word): boolean {
  return word.readings.some(({ lemma, pos }) => pos === 'adjective' && BEFORE_NOUN.has(lemma));
}

/** Whether a word is surely a noun here. */
export function isNoun(word: Word): boolean {
  if (!isWritten(word) || !canBe(word, 'noun')) return false;
  if (isOnly(word, 'noun')) return true;
  if (isOnly(word, 'noun', 'adjective')) return word.tag === 'noun';
  return word.tag === 'noun' && word.margin >= 2;
}

/** Known, and not a name nor what can't be judged. */
export function isWritten(word: Word): boolean {
  return (
    word.kind === 'word' &&
    word.readings.length > 0 &&
    !word.isAfterHyphen &&
    !word.isInclusive &&
    !/\p{Lu}/u.test(word.text) &&
    word.form.length > 1 &&
    !canBe(word, 'name')
  );
}

/** Whether a word may be a verb, as far as the tagger can tell. */
export function mayBeVerb(word: Word, margin = 3): boolean {
  if (!canBe(word, 'verb', 'infinitive')) return false;
  return word.tag === 'verb' || word.tag === 'infinitive' || word.margin < margin;
}

/** The numbers that a mask has. */
export function isSingularOnly(mask: number): boolean {
  return mask !== 0 && (mask & ~SINGULAR) === 0;
}

export function isPluralOnly(mask: number): boolean {
  return mask !== 0 && (mask & ~PLURAL) === 0;
}
