import type { VoiceProfile } from './profile.ts';
import { countIn, RANGE_COUNTERS, type RangeCounter } from './range-counters.ts';
import { type Address, addressOf } from './tone.ts';

/** A counter with a range; how people are spoken to has none, it is always the same or it is not. */
export type RangeFeature = Exclude<RangeCounter, 'tu' | 'vous'>;

/** What is usual for a counter, from 5 to 95 % of the posts, and the limits beyond which a draft is unusual. */
export type Range = {
  feature: RangeFeature;
  usual: [low: number, high: number];
  least: number;
  most: number;
};

/** The ranges of a client, and the one way in which it speaks to people, where it has one. */
export type Ranges = { counters: Range[]; address: 'tu' | 'vous' | null };

/** One feature of a draft beside what is usual. */
export type RangeNote =
  | { feature: RangeFeature; value: number; usual: [low: number, high: number]; unusual: boolean }
  | { feature: 'address'; value: Address; usual: 'tu' | 'vous'; unusual: boolean };

/** Fewer say nothing of what is usual. */
export const FEWEST_POSTS = 20;
/** Posts that speak to people one way, none the other way, before it counts as the only one. */
const FEWEST_ADDRESSED = 3;
/** How far from the middle a length is still usual, in standard deviations of its logarithm. */
const WIDEST = 2.6;
/** A quarter of a bell curve's posts lie beyond this on each side, in half standard deviations. */
const QUARTILES_APART = 1.349;
/** How much longer than ever, or shorter, is still usual: sentences vary more, one makes the whole average. */
const SLACK: Partial<Record<RangeFeature, number>> = { length: 1.3, sentenceLength: 2 };
/** Lengths this short are much alike. */
const SHORT = 10;

const FEATURES = RANGE_COUNTERS.filter(
  (counter): counter is RangeFeature => counter !== 'tu' && counter !== 'vous',
);

/** Of the client's last posts; null while there are fewer than {@link FEWEST_POSTS}. */
export function rangesOf(profile: VoiceProfile): Ranges | null {
  const { recent } = profile;
  if (recent.length < FEWEST_POSTS) return null;
  const counters = FEATURES.map((feature) => {
    const sorted = recent.map((counts) => countIn(counts, feature)).sort((a, b) => a - b);
    const usual: [number, number] = [Math.floor(quantile(sorted, 0.05)), Math.ceil(quantile(sorted, 0.95))];
    const slack = SLACK[feature];
    return { feature, usual, ...(slack === undefined ? countLimits(sorted) : lengthLimits(sorted, slack)) };
  });
  return { counters, address: onlyAddress(recent) };
}

/** A draft (its `rangeCounts`) beside the client's ranges: every counter, and the address where the client has one way. */
export function noteRanges(ranges: Ranges, counts: readonly number[]): RangeNote[] {
  const notes: RangeNote[] = ranges.counters.map(({ feature, usual, least, most }) => {
    const value = countIn(counts, feature);
    return { feature, value, usual, unusual: value < least || value > most };
  });
  if (ranges.address === null) return notes;
  const value = addressOf({ tu: countIn(counts, 'tu'), vous: countIn(counts, 'vous') });
  // « Vous » may be several people whom one calls « tu ».
  const unusual = ranges.address === 'vous' && value === 'tu';
  return [...notes, { feature: 'address', value, usual: ranges.address, unusual }];
}

/** Half as much again as ever is still usual; less than ever only where every post has some. */
function countLimits(sorted: readonly number[]): { least: number; most: number } {
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? 0;
  return {
    least: min === 0 ? 0 : Math.max(0, min - Math.max(1, Math.floor(min / 2))),
    most: max + Math.max(1, Math.ceil(max / 2)),
  };
}

/** How far a note is from what is usual, as a share of it; a way of speaking to people that never was comes first. */
export function deviationOf(note: RangeNote): number {
  if (note.feature === 'address') return Number.POSITIVE_INFINITY;
  const [low, high] = note.usual;
  return note.value > high ? (note.value - high) / (high + 1) : (low - note.value) / (note.value + 1);
}

/** Lengths spread as their logarithms do. */
function lengthLimits(sorted: readonly number[], slack: number): { least: number; most: number } {
  const logs = sorted.map((length) => Math.log(length + SHORT));
  const middle = quantile(logs, 0.5);
  const spread = (WIDEST * (quantile(logs, 0.75) - quantile(logs, 0.25))) / QUARTILES_APART;
  return {
    least: Math.min((sorted[0] ?? 0) / slack, Math.exp(middle - spread) - SHORT),
    most: Math.max((sorted.at(-1) ?? 0) * slack, Math.exp(middle + spread) - SHORT),
  };
}

function onlyAddress(recent: readonly (readonly number[])[]): 'tu' | 'vous' | null {
  const withTu = recent.filter((counts) => countIn(counts, 'tu') > 0).length;
  const withVous = recent.filter((counts) => countIn(counts, 'vous') > 0).length;
  if (withTu === 0 && withVous >= FEWEST_ADDRESSED) return 'vous';
  return withVous === 0 && withTu >= FEWEST_ADDRESSED ? 'tu' : null;
}

/** The value below which such a share of sorted values lies; between two of them, in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
