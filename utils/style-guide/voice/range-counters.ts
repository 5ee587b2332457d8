import type { StyleCounter, StyleCounts } from './style-counters.ts';

/** What a client has a usual range of; the order is that of stored profiles. */
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
  'tu',
  'vous',
  'positive',
  'negative',
  'formality',
] as const satisfies readonly (StyleCounter | 'positive' | 'negative' | 'formality')[];

export function rangeCounts(style: StyleCounts): number[] {
  return RANGE_COUNTERS.map((counter) =>
    counter === 'positive' || counter === 'negative' || counter === 'formality' ? 0 : style[counter],
  );
}
