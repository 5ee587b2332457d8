import { PARTS_OF_SPEECH, type PartOfSpeech, type Reading } from '../lexicon/reading.ts';

/** What a token can be tagged as. A tag's place in this list is its number in features and weights. */
export const TAGS = [...PARTS_OF_SPEECH, 'punctuation'] as const;

export type Tag = (typeof TAGS)[number];

/** Numbers of tags as a set of bits. */
export type TagSet = number;

const BITS = Object.fromEntries(TAGS.map((tag, place) => [tag, 1 << place])) as Record<Tag, TagSet>;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const LOWER_CASE = /\p{Ll}/u;
const PLAIN_NUMBER = /^[-+]?\p{N}[\p{N}\s.,:/]*$/u;
const DIGIT = /\p{N}/u;
/** A mention, a tag, an address. */
const REFERENCE = /^[@#]|:\/\/|^www\.|[^@]@/;
const AFTER_HYPHEN = /^-\p{L}/u;
const UNIT_SIGN = /^[%‰€$£]$/;
const DEICTIC = /^-(?:là|ci)$/;

/** What the ending of a word that no lexicon knows lets it be, besides a noun, an adjective or a name. */
const GUESSED_BY_ENDING: readonly (readonly [RegExp, TagSet])[] = [
  [/(?:e|es|ez|ons|ent|ais|ait|aient|ions|iez|era|erai|eras|erez|erons|eront)$/, BITS.verb],
  [/(?:er|ir|re)$/, BITS.infinitive],
  [/(?:é|ée|és|ées|i|ie|is|ies)$/, BITS['past-participle']],
  [/ant$/, BITS['present-participle']],
  [/ment$/, BITS.adverb],
];

/** Whether a token is a word or a number, not a sign. */
export function isWord(form: string): boolean {
  return WORD_CHARACTER.test(form);
}

export function hasCapital(form: string): boolean {
  return CAPITAL_FIRST.test(form);
}

export function hasLowerCase(form: string): boolean {
  return LOWER_CASE.test(form);
}

/**
 * The tags between which a token's neighbours decide; never none.
 * @param capitalTells whether a capital is one that only a name has here: not at the start of a sentence,
 *   not in a line of capitals.
 */
export function possibleTags(form: string, readings: readonly Reading[], capitalTells: boolean): TagSet {
  let tags = 0;
  for (const { pos } of readings) tags |= tagBit(pos);
  if (tags === 0) return guessedTags(form, capitalTells);
  // Hardly a name is a finite verb and nothing else, but verse and lists start lines with them.
  return capitalTells && tags !== BITS.verb ? tags | BITS.name : tags;
}

export function tagBit(tag: Tag | PartOfSpeech): TagSet {
  return BITS[tag];
}

/** Whether a set has more than one tag. */
export function isAmbiguous(tags: TagSet): boolean {
  return (tags & (tags - 1)) !== 0;
}

/** The number of the first tag of a set, which is the only one where it isn't ambiguous. */
export function firstTag(tags: TagSet): number {
  return 31 - Math.clz32(tags & -tags);
}

function guessedTags(form: string, capitalTells: boolean): TagSet {
  if (form === '&') return BITS.coordinator;
  if (UNIT_SIGN.test(form)) return BITS.noun;
  if (!isWord(form)) return BITS.punctuation;
  if (REFERENCE.test(form)) return BITS.name;
  if (PLAIN_NUMBER.test(form)) return BITS.number;
  if (AFTER_HYPHEN.test(form)) return DEICTIC.test(form) ? BITS.adverb : BITS.pronoun;
  let tags = BITS.noun | BITS.adjective | BITS.name;
  if (DIGIT.test(form)) return tags | BITS.number;
  if (capitalTells) return tags;
  const lower = form.toLowerCase();
  for (const [ending, guessed] of GUESSED_BY_ENDING) {
    if (ending.test(lower)) tags |= guessed;
  }
  return tags;
}
