import { PARTS_OF_SPEECH, type PartOfSpeech, type Reading } from '../lexicon/reading.ts';
import type { Tag } from '../tagger/tags.ts';

// Rules ask these questions at every word, most often before the code is compiled: counting is quicker there
// than iterators are.

/** Parts of speech as a set of bits. */
export type PartSet = number;

const PART_BITS = Object.fromEntries(PARTS_OF_SPEECH.map((part, place) => [part, 1 << place])) as Record<
  PartOfSpeech,
  PartSet
>;

/** A word of a sentence, or a mark or anything else between words, as the rules see it. */
export type Word = {
  /** UTF-16 offsets in the draft as it stands; an elided word and a pronoun after a hyphen have their own. */
  start: number;
  end: number;
  /** The draft's own characters. */
  text: string;
  /** Plain and in lower case: straight apostrophe, pronouns without the hyphen before them. */
  form: string;
  /**
   * `other` is what has no grammar that could be known: links, accounts, emoji, blanks of templates, codes.
   * A hashtag is a word.
   */
  kind: 'word' | 'number' | 'punctuation' | 'other';
  /** Written with a hyphen before it: `-t-il`, `-vous`. */
  isAfterHyphen: boolean;
  /** What it can be; nothing where the lexicon doesn't know it: then no rule may judge it. */
  readings: readonly Reading[];
  /** The parts of speech of these, so that they are told at once. */
  parts: PartSet;
  /** What it most likely is here. */
  tag: Tag;
  /** How sure that is. */
  margin: number;
  isCapitalized: boolean;
  isCapitals: boolean;
  /** `abonné·es`, `étudiant(e)s`: of every gender. */
  isInclusive: boolean;
};

/** Stands before the first word and behind the last one. */
export const NO_WORD: Word = {
  start: 0,
  end: 0,
  text: '',
  form: '',
  kind: 'punctuation',
  isAfterHyphen: false,
  readings: [],
  parts: 0,
  tag: 'punctuation',
  margin: Number.POSITIVE_INFINITY,
  isCapitalized: false,
  isCapitals: false,
  isInclusive: false,
};

/** The parts of speech that readings have. */
export function partsOf(readings: readonly Reading[]): PartSet {
  let parts = 0;
  for (let at = 0; at < readings.length; at++) parts |= PART_BITS[(readings[at] as Reading).pos];
  return parts;
}

/** Whether a word can be one of these. */
export function canBe(word: Word, ...parts: readonly PartOfSpeech[]): boolean {
  return (word.parts & setOf(parts)) !== 0;
}

/** Whether a word can only be one of these; never true of a word that is not known. */
export function isOnly(word: Word, ...parts: readonly PartOfSpeech[]): boolean {
  return word.parts !== 0 && (word.parts & ~setOf(parts)) === 0;
}

/** The readings of a word as one of these. */
export function readingsAs(word: Word, ...parts: readonly PartOfSpeech[]): Reading[] {
  const wanted = setOf(parts);
  return (word.parts & wanted) === 0
    ? []
    : word.readings.filter(({ pos }) => (PART_BITS[pos] & wanted) !== 0);
}

/** Whether a word can be a form of one of these lemmas. */
export function isFormOf(word: Word, ...lemmas: readonly string[]): boolean {
  const { readings } = word;
  for (let at = 0; at < readings.length; at++) {
    if (lemmas.includes((readings[at] as Reading).lemma)) return true;
  }
  return false;
}

/** The same, of very many lemmas. */
export function isFormOfAny(word: Word, lemmas: ReadonlySet<string>): boolean {
  const { readings } = word;
  for (let at = 0; at < readings.length; at++) {
    if (lemmas.has((readings[at] as Reading).lemma)) return true;
  }
  return false;
}

/** All genders and numbers that a word can have as one of these; 0 where it is none of them. */
export function agreementAs(word: Word, ...parts: readonly PartOfSpeech[]): number {
  const wanted = setOf(parts);
  if ((word.parts & wanted) === 0) return 0;
  let sum = 0;
  const { readings } = word;
  for (let at = 0; at < readings.length; at++) {
    const { pos, agreement } = readings[at] as Reading;
    if ((PART_BITS[pos] & wanted) !== 0) sum |= agreement;
  }
  return sum;
}

/** All persons that a word can have as a finite verb, imperatives aside; 0 where it is none. */
export function personsOf(word: Word): number {
  if ((word.parts & PART_BITS.verb) === 0) return 0;
  let sum = 0;
  const { readings } = word;
  for (let at = 0; at < readings.length; at++) {
    const { pos, tense, persons } = readings[at] as Reading;
    if (pos === 'verb' && tense !== 'imperative') sum |= persons;
  }
  return sum;
}

function setOf(parts: readonly PartOfSpeech[]): PartSet {
  let set = 0;
  for (let at = 0; at < parts.length; at++) set |= PART_BITS[parts[at] as PartOfSpeech];
  return set;
}
