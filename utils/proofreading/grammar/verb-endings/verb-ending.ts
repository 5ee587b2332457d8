import type { Word } from '../analysis/word.ts';
import type { Reading } from '../lexicon/reading.ts';

/** Which forms of a verb in -er sound alike, by what they are. A place in this list is a number in weights. */
export const VERB_ENDINGS = ['infinitive', 'past-participle', 'verb'] as const;

export type VerbEnding = (typeof VERB_ENDINGS)[number];

/** The reading of a word as a form of a verb in -er of one of these kinds; nothing where it is none. */
export function readingInEr(
  { readings }: Pick<Word, 'readings'>,
  ...endings: readonly VerbEnding[]
): Reading | undefined {
  return readings.find(({ pos, verb }) => verb?.group === 1 && endings.some((ending) => ending === pos));
}
