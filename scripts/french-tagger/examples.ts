import type { Lexicon, Reading } from '../../utils/proofreading/grammar/lexicon/reading.ts';
import { PADDING, sentenceOf } from '../../utils/proofreading/grammar/tagger/sentence.ts';
import { TAGS, type Tag, tagBit } from '../../utils/proofreading/grammar/tagger/tags.ts';
import { checksum } from '../../utils/proofreading/spelling/word-graph-format.ts';
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

/** Words of these are coined every day; of the other tags the lexicon has them all. */
const OPEN: ReadonlySet<Tag | null> = new Set<Tag>([
  'noun',
  'adjective',
  'verb',
  'infinitive',
  'past-participle',
  'present-participle',
]);
/** One in so many words of open classes is learned from as one that the lexicon does not know. */
const HIDDEN = 20;

/** A sentence with the readings of its words. */
export type Prepared = Example & {
  /** What the sentence's source says, whether the lexicon allows it or not. */
  asWritten: readonly (Tag | null)[];
};

export function prepare(sentence: readonly TaggedToken[], lexicon: Lexicon): Prepared {
  return prepared(
    sentence,
    sentence.map(({ form }) => lexicon.readingsOf(form)),
  );
}

/**
 * The same, to learn from: some words lose their readings, the same ones each time, or the tagger would hardly
 * meet an unknown word in training and guess badly.
 * @param place of the sentence among all: the same word is known in some and unknown in others.
 */
export function prepareToLearn(sentence: readonly TaggedToken[], place: number, lexicon: Lexicon): Prepared {
  return prepared(
    sentence,
    sentence.map(({ form, tag }) => {
      const draw = checksum(new TextEncoder().encode(form + place)) % HIDDEN;
      return OPEN.has(tag) && form.length > 3 && draw === 0 ? [] : lexicon.readingsOf(form);
    }),
  );
}

function prepared(sentence: readonly TaggedToken[], readings: readonly (readonly Reading[])[]): Prepared {
  const tokens = sentence.map(({ form }, index) => ({ form, readings: readings[index] ?? [] }));
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
