import { z } from 'zod';
import { GROUP_NAMES, GROUPS, type GroupName } from './groups.ts';
import { MOST_IDENTIFIERS, RECENT } from './learn.ts';
import { type GroupCounts, HALF_LIFE, type IdentifierUse, type VoiceProfile } from './profile.ts';
import { RANGE_COUNTERS } from './range-counters.ts';
import { packNumbers, unpackNumbers } from './whole-numbers.ts';

/** Raised when the same post would be counted otherwise: old counts then say nothing, and are learnt anew. */
const VERSION = 1;
const LONGEST = 20_000;
const COUNT_LIMIT = 65_536;

const whole = z.int().min(0);
const packed = z.string().max(LONGEST);

const storedSchema = z.object({
  version: z.literal(VERSION),
  client: z.string().min(1).max(500),
  salt: z.string().max(100),
  posts: whole,
  sinceHalving: whole.max(HALF_LIFE),
  groups: z.object(
    Object.fromEntries(GROUP_NAMES.map((name) => [name, packed])) as Record<GroupName, typeof packed>,
  ),
  identifiers: packed,
  languages: z.object({ fr: whole, en: whole, und: whole }),
  recent: packed,
  offset: z.number().min(-1000).max(1000),
  fittedAt: whole,
  recognised: z.number().min(0).max(1).nullable(),
  closest: z.string().max(500).nullable(),
  allowedMargin: z.number().min(0).max(10_000),
});

/** A profile as it is kept: JSON, about 13 kB. */
export type StoredVoice = z.infer<typeof storedSchema>;

/** Numbers kept of one identifier: its hash, in how many posts, in which one last. */
const NUMBERS_OF_IDENTIFIER = 3;

export function storeProfile(profile: VoiceProfile): StoredVoice {
  const { groups, identifiers, recent, ...rest } = profile;
  return {
    version: VERSION,
    ...rest,
    languages: { ...profile.languages },
    groups: Object.fromEntries(GROUP_NAMES.map((name) => [name, packNumbers(groups[name].counts)])) as Record<
      GroupName,
      string
    >,
    identifiers: packNumbers([...identifiers].flatMap(([key, { posts, last }]) => [key, posts, last])),
    recent: packNumbers(recent.flat()),
  };
}

/** @throws where it is no stored profile, of this version and whole; the message says what does not fit. */
export function readProfile(stored: unknown): VoiceProfile {
  const { version: _, groups, identifiers, recent, ...rest } = storedSchema.parse(stored);
  return {
    ...rest,
    groups: Object.fromEntries(GROUP_NAMES.map((name) => [name, readCounts(name, groups[name])])) as Record<
      GroupName,
      GroupCounts
    >,
    identifiers: new Map(
      rowsOf('identifiers', identifiers, NUMBERS_OF_IDENTIFIER, MOST_IDENTIFIERS).map(
        ([key = 0, posts = 0, last = 0]): [number, IdentifierUse] => [key, { posts, last }],
      ),
    ),
    recent: rowsOf('recent', recent, RANGE_COUNTERS.length, RECENT),
  };
}

function readCounts(name: GroupName, stored: string): GroupCounts {
  const { bins } = GROUPS[name];
  const numbers = numbersOf(`groups.${name}`, stored, bins);
  if (numbers.length !== bins || numbers.some((number) => number >= COUNT_LIMIT)) {
    throw new Error(`groups.${name}: not ${bins} counts`);
  }
  return { counts: Uint16Array.from(numbers), total: numbers.reduce((sum, number) => sum + number, 0) };
}

function rowsOf(where: string, stored: string, width: number, most: number): number[][] {
  const numbers = numbersOf(where, stored, width * most);
  if (numbers.length % width !== 0) throw new Error(`${where}: not rows of ${width} numbers`);
  return Array.from({ length: numbers.length / width }, (_, row) =>
    numbers.slice(row * width, (row + 1) * width),
  );
}

function numbersOf(where: string, stored: string, most: number): number[] {
  try {
    return unpackNumbers(stored, most);
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : error}`);
  }
}
