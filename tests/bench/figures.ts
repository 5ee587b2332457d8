/** Middle of some samples and their spread: first and third quartile. */
export type Spread = { median: number; q1: number; q3: number };

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = samples.toSorted((a, b) => a - b);
  return { median: quantile(sorted, 0.5), q1: quantile(sorted, 0.25), q3: quantile(sorted, 0.75) };
}

/** The value below which such a share of sorted samples lies; between two samples, in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new Error('No samples');
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

/** One quantity measured with the extension and without it, a pair in each round. */
export type Comparison = {
  with: Spread;
  without: Spread;
  /** With less without, in the quantity's own unit, round by round. */
  added: Spread;
  /** The same as a share of without: 0.02 is 2 %. */
  addedShare: Spread;
};

/** @throws where the two don't have the same number of samples. */
export function compare(withIt: readonly number[], without: readonly number[]): Comparison {
  if (withIt.length !== without.length) throw new Error('Samples come in pairs');
  const pairs = withIt.map((sample, round) => [sample, without[round] ?? 0] as const);
  return {
    with: spreadOf(withIt),
    without: spreadOf(without),
    added: spreadOf(pairs.map(([a, b]) => a - b)),
    addedShare: spreadOf(pairs.map(([a, b]) => (a - b) / b)),
  };
}
