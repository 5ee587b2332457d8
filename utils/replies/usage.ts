/** How often a reply was put into a composer, and when last (milliseconds since 1970). */
export type Usage = { count: number; lastUsed: number };

/** After two weeks without use, a reply counts half as much: last season's makes way for this one's. */
const HALF_LIFE = 14 * 24 * 60 * 60 * 1000;

/**
 * One figure for often and lately: the number of uses, halved for every half-life since the last one.
 * 0 for what was never used. `now` in milliseconds since 1970.
 */
export function frecency(usage: Usage | null, now: number): number {
  if (!usage) return 0;
  // The clock may have been set back since.
  const age = Math.max(0, now - usage.lastUsed);
  return usage.count * 2 ** (-age / HALF_LIFE);
}
