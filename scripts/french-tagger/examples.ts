import type { Lexicon } from '../../utils/proofreading/grammar/lexicon/reading.ts';
import { PADDING, sentenceOf } from '../../utils/proofreading/grammar/tagger/sentence.ts';
import { TAGS, type Tag, tagBit } from '../../utils/proofreading/grammar/tagger/tags.ts';
import type { TaggedToken } from './conllu.ts';
import type { Example } from './trainer.ts';

/**
 * What a lexicon calls some words that treebanks call otherwise (*comme* as a preposition, *tous les jours* as
 * an adjective, *afin* as an adverb): the first of these that the word can be stands in for its tag.
 */
const RELATIVES: Partial<Record<Tag, readonly Tag[]>> = {
  adjective: ['past-participle', 'determiner'],
  preposition: ['subordinator'],
  adverb: ['preposition', 'interjection', 'subordinator'],
  interjection: ['adverb'],
  subordinator: ['adverb'],
  determiner: ['number'],
  'present-participle': ['preposition'],
};

/** A sentence with the readings of its words. */
export type Prepared = Example & {
  /** What the sentence's source says, whether the lexicon allows it or not. */
  asWritten: readonly (Tag | null)[];
};

export function prepare(sentence: readonly TaggedToken[], lexicon: Lexicon): Prepared {
  const tokens = sentence.map(({ form }) => ({ form, readings: lexicon.readingsOf(form) }));
  const { classes } = sentenceOf(tokens);
  return {
    tokens,
    tags: sentence.map(({ tag }, index) => tagWithin(classes[PADDING + index] as number, tag)),
    asWritten: sentence.map(({ tag }) => tag),
  };
}

/** The number of a tag or of its relative; -1 where the word can be neither. */
function tagWithin(possible: number, tag: Tag | null): number {
  if (tag === null) return -1;
  const allowed = [tag, ...(RELATIVES[tag] ?? [])].find((one) => (possible & tagBit(one)) !== 0);
  return allowed === undefined ? -1 : TAGS.indexOf(allowed);
}
