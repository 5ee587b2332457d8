/** What a word can be. Forms of verbs that behave unlike verbs are parts of speech of their own. */
export const PARTS_OF_SPEECH = [
  'noun',
  'adjective',
  'name',
  'number',
  'determiner',
  'pronoun',
  'preposition',
  'adverb',
  'coordinator',
  'subordinator',
  'interjection',
  /** A finite form. */
  'verb',
  'infinitive',
  'past-participle',
  'present-participle',
] as const;

export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Genders and numbers that a word can have, as a set: 1 masculine singular, 2 masculine plural, 4 feminine singular, 8 feminine plural. */
export type Agreement = number;

export const MASCULINE_SINGULAR = 1;
export const MASCULINE_PLURAL = 2;
export const FEMININE_SINGULAR = 4;
export const FEMININE_PLURAL = 8;
export const MASCULINE = 3;
export const FEMININE = 12;
export const SINGULAR = 5;
export const PLURAL = 10;
export const ANY_AGREEMENT = 15;

/** Persons as a set: 1, 2, 4 the three of the singular, 8, 16, 32 those of the plural. */
export type Persons = number;

export const TENSES = [
  'present',
  'imperfect',
  'past-historic',
  'future',
  'conditional',
  'present-subjunctive',
  'imperfect-subjunctive',
  'imperative',
] as const;

export type Tense = (typeof TENSES)[number];

/** One way to understand a word. */
export type Reading = {
  pos: PartOfSpeech;
  /** Infinitive, masculine singular, or the word itself. */
  lemma: string;
  /** 0 where the word agrees with nothing. */
  agreement: Agreement;
  /** Of finite verbs only. */
  tense: Tense | null;
  /** Of finite verbs only, else 0. */
  persons: Persons;
  /** Of verbs only. */
  verb: VerbTraits | null;
};

/** How a verb is used, as Dicollecte's dictionary tells it. */
export type VerbTraits = {
  group: 1 | 2 | 3;
  isTransitive: boolean;
  isIntransitive: boolean;
  /** Only with a reflexive pronoun (*s'abstenir*). */
  isReflexiveOnly: boolean;
  /** Its compound tenses may take *être* without a pronoun. */
  takesEtre: boolean;
};

/** What every word can be. */
export type Lexicon = {
  /**
   * All readings of a word in its plain form (straight apostrophe, NFC, elided words with their apostrophe:
   * `l'`); none where it is not known. A capital is tried as it stands, then in lower case.
   */
  readingsOf: (word: string) => readonly Reading[];
  /** Every form of a lemma with its readings of that lemma, to find the one that is wanted. */
  formsOf: (lemma: string) => readonly { form: string; reading: Reading }[];
};
