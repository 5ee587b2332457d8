import { featuresOf, type PostFeatures } from './features.ts';
import { withoutPost } from './learn.ts';
import type { VoiceProfile } from './profile.ts';
import { scoresOf } from './score.ts';

/** Posts of each client that are left out in turn: the newest. */
const TRIALS = 20;
const STEPS = 120;
const STEP = 0.4;
/** Holds offsets near to nothing where few posts speak for them. */
const RIDGE = 0.02;

type Trial = { client: number; scores: readonly number[] };

/**
 * The profiles with an offset each and how well each is recognised. `posts` are those that each was learnt
 * from, in that order. Each of the newest is scored with its own counts taken out; then the offsets are those
 * that make the right clients likeliest, each client weighing the same. This evens out clients of whom more
 * was learnt. To be done while the posts are at hand.
 */
export function fitOffsets(
  profiles: readonly VoiceProfile[],
  posts: ReadonlyMap<string, readonly string[]>,
): VoiceProfile[] {
  const level = profiles.map((profile) => ({ ...profile, offset: 0, fittedAt: profile.posts }));
  const trials = level.flatMap((profile, client) => trialsOf(level, client, posts.get(profile.client) ?? []));
  const offsets = likeliestOffsets(trials, profiles.length);
  return level.map((profile, client) => ({
    ...profile,
    offset: offsets[client] ?? 0,
    ...recognition(trials, offsets, profiles, client),
  }));
}

/**
 * One of the profiles with how well it is recognised among the others as they stand: for a client whose posts
 * come in alone, when those of the others are not at hand any more. `posts` are those it was learnt from.
 */
export function measureRecognition(
  profiles: readonly VoiceProfile[],
  client: string,
  posts: readonly string[],
): VoiceProfile | undefined {
  const index = profiles.findIndex((profile) => profile.client === client);
  const own = profiles[index];
  if (own === undefined) return undefined;
  const trials = trialsOf(profiles, index, posts);
  const none = profiles.map(() => 0);
  return { ...own, ...recognition(trials, none, profiles, index) };
}

function trialsOf(profiles: readonly VoiceProfile[], client: number, posts: readonly string[]): Trial[] {
  const salt = profiles[client]?.salt ?? '';
  return posts
    .toReversed()
    .slice(0, TRIALS)
    .map((post, age) => trialOf(profiles, client, featuresOf(post, salt), age));
}

function trialOf(profiles: readonly VoiceProfile[], client: number, post: PostFeatures, age: number): Trial {
  const others = profiles.map((profile, index) =>
    index === client ? withoutPost(profile, post, age) : profile,
  );
  return { client, scores: scoresOf(post, others) };
}

function likeliestOffsets(trials: readonly Trial[], clients: number): number[] {
  const ofClient = Array.from({ length: clients }, (_, client) =>
    trials.filter((trial) => trial.client === client),
  );
  const trying = ofClient.filter((own) => own.length > 0).length;
  let offsets: number[] = Array.from({ length: clients }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = offsets.map((offset) => -RIDGE * offset);
    for (const { client, scores } of trials) {
      const weight = 1 / (trying * (ofClient[client]?.length ?? 1));
      for (const [index, likelihood] of likelihoods(scores, offsets).entries()) {
        slopes[index] = (slopes[index] ?? 0) + weight * ((index === client ? 1 : 0) - likelihood);
      }
    }
    offsets = offsets.map((offset, index) => offset + STEP * (slopes[index] ?? 0));
  }
  return offsets;
}

/** Softmax. */
function likelihoods(scores: readonly number[], offsets: readonly number[]): number[] {
  const sums = scores.map((score, index) => score + (offsets[index] ?? 0));
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** How often a client's own posts are named right, and whose the others are taken for most often. */
function recognition(
  trials: readonly Trial[],
  offsets: readonly number[],
  profiles: readonly VoiceProfile[],
  client: number,
): Pick<VoiceProfile, 'recognised' | 'closest'> {
  const named = trials
    .filter((trial) => trial.client === client)
    .map(({ scores }) => highestOf(scores.map((score, index) => score + (offsets[index] ?? 0))));
  if (named.length === 0) return { recognised: null, closest: null };
  const times = profiles.map((_, index) => named.filter((one) => one === index).length);
  const right = times[client] ?? 0;
  times[client] = 0;
  const closest = right === named.length ? null : (profiles[highestOf(times)]?.client ?? null);
  return { recognised: right / named.length, closest };
}

function highestOf(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
