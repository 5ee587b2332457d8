import type { TextLanguage } from '../../core/finding.ts';
import { GROUP_NAMES, GROUPS, type GroupName } from './groups.ts';

/** Counts of one group: a value in the newest post adds {@link newestWeight}. */
export type GroupCounts = { counts: Uint16Array; total: number };

/** In how many posts an identifier was, and in which of them last (the first is 1). */
export type IdentifierUse = { posts: number; last: number };

/** What is known of a client's voice: numbers, never a text. */
export type VoiceProfile = {
  client: string;
  /** Of this installation: a post is hashed with it. */
  salt: string;
  /** Learnt in all. */
  posts: number;
  /** Learnt since the counts were last halved. */
  sinceHalving: number;
  groups: Readonly<Record<GroupName, GroupCounts>>;
  identifiers: ReadonlyMap<number, IdentifierUse>;
  /** Posts by the language that most of them is in. */
  languages: Readonly<Record<TextLanguage, number>>;
  /** What the ranges are made of (range-counters.ts), the last posts alone, the oldest first. */
  recent: readonly (readonly number[])[];
  /** Added to the client's scores: what its own posts say it lacks beside the others. */
  offset: number;
  /** Posts learnt when that was fitted; offsets of later ones are estimated ({@link currentOffset}). */
  fittedAt: number;
  /** The share of its own posts that are named right with each left out; null where nobody measured. */
  recognised: number | null;
  /** The client that the others of them are named most often; null where there are none. */
  closest: string | null;
  /** The margin that a post had which the person said is the client's own. */
  allowedMargin: number;
};

/** After as many posts a value counts half. */
export const HALF_LIFE = 60;
const UNIT = 8;
/** Profiles that were never fitted are held against one of so many posts: the fewest that are judged by. */
const UNFITTED = 20;
/** What a profile gains over the others by twice as many posts, whoever wrote a draft: docs/voice.md. */
const GAIN_BY_DOUBLE = 0.35;

export function emptyProfile(client: string, salt: string): VoiceProfile {
  const groups = Object.fromEntries(
    GROUP_NAMES.map((name) => [name, { counts: new Uint16Array(GROUPS[name].bins), total: 0 }]),
  ) as Record<GroupName, GroupCounts>;
  return {
    client,
    salt,
    posts: 0,
    sinceHalving: 0,
    groups,
    identifiers: new Map(),
    languages: { fr: 0, en: 0, und: 0 },
    recent: [],
    offset: 0,
    fittedAt: UNFITTED,
    recognised: null,
    closest: null,
    allowedMargin: 0,
  };
}

/**
 * What one value of the newest post adds. It grows instead of the older counts being taken down a little at
 * each post: these are whole numbers, and would never lose their last units.
 */
export function newestWeight(sinceHalving: number): number {
  return Math.round(UNIT * 2 ** (sinceHalving / HALF_LIFE));
}

/** The offset less what the profile has gained since by its size alone. */
export function currentOffset({ offset, posts, fittedAt }: VoiceProfile): number {
  return offset - GAIN_BY_DOUBLE * Math.log2(countedPosts(posts) / countedPosts(fittedAt));
}

/** Posts as they weigh together, the newest being one. */
function countedPosts(posts: number): number {
  return (1 - 2 ** (-Math.max(1, posts) / HALF_LIFE)) / (1 - 2 ** (-1 / HALF_LIFE));
}
