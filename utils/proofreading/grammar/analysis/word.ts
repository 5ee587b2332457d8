import type { PartOfSpeech, Reading } from '../lexicon/reading.ts';
import type { Tag } from '../tagger/tags.ts';

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
  tag: 'punctuation',
  margin: Number.POSITIVE_INFINITY,
  isCapitalized: false,
  isCapitals: false,
  isInclusive: false,
};

/** Whether a word can be this. */
export function canBe(word: Word, ...parts: readonly PartOfSpeech[]): boolean {
  return word.readings.some(({ pos }) => parts.includes(pos));
}

/** Whether a word can only be one of these; never true of a word that is not known. */
export function isOnly(word: Word, ...parts: readonly PartOfSpeech[]): boolean {
  return word.readings.length > 0 && word.readings.every(({ pos }) => parts.includes(pos));
}

/** The readings of a word as one of these. */
export function readingsAs(word: Word, ...parts: readonly PartOfSpeech[]): Reading[] {
  return word.readings.filter(({ pos }) => parts.includes(pos));
}

/** Whether a word can be a form of one of these lemmas. */
export function isFormOf(word: Word, ...lemmas: readonly string[]): boolean {
  return word.readings.some(({ lemma }) => lemmas.includes(lemma));
}

/** All genders and numbers that a word can have as one of these; 0 where it is none of them. */
export function agreementAs(word: Word, ...parts: readonly PartOfSpeech[]): number {
  return readingsAs(word, ...parts).reduce((sum, { agreement }) => sum | agreement, 0);
}

/** All persons that a word can have as a finite verb, imperatives aside; 0 where it is none. */
export function personsOf(word: Word): number {
  return readingsAs(word, 'verb')
    .filter(({ tense }) => tense !== 'imperative')
    .reduce((sum, { persons }) => sum | persons, 0);
}
