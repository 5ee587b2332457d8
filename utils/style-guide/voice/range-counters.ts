import type { StyleCounts } from './style-counters.ts';
import type { ToneWords } from './tone.ts';

/** What is kept of each of the last posts, for ranges; whole numbers. The order is that of stored profiles. */
export const RANGE_COUNTERS = [
  'length',
  'sentenceLength',
  'exclamations',
  'questions',
  'emoji',
  'hashtags',
  'mentions',
  'links',
  'capitals',
  'lines',
  'positive',
  'negative',
  'formal',
  'familiar',
  'tu',
  'vous',
] as const satisfies readonly (keyof StyleCounts | keyof ToneWords)[];

export type RangeCounter = (typeof RANGE_COUNTERS)[number];

export function rangeCounts(counts: StyleCounts & ToneWords): number[] {
  return RANGE_COUNTERS.map((counter) => Math.round(counts[counter]));
}

/** One counter of a post as {@link rangeCounts} keeps it. */
export function countIn(counts: readonly number[], counter: RangeCounter): number {
  return counts[RANGE_COUNTERS.indexOf(counter)] ?? 0;
}
