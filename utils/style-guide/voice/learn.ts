import { featuresOf, type PostFeatures } from './features.ts';
import { GROUP_NAMES, type GroupName } from './groups.ts';
import {
  emptyProfile,
  type GroupCounts,
  HALF_LIFE,
  type IdentifierUse,
  newestWeight,
  type VoiceProfile,
} from './profile.ts';
import { rangeCounts } from './range-counters.ts';

/** Posts whose numbers are kept for ranges. */
export const RECENT = 60;
/** More hashtags, handles and domains than anybody has of their own. */
export const MOST_IDENTIFIERS = 150;

/** A count as small as what is left of one value after a halving, in the oldest posts. */
const FORGOTTEN = 5;

/** The next draft of the kind is never quite the same. */
const ALLOWANCE = 0.3;

/** A profile of a client's past posts, the oldest first. Needs no more than their texts; never fails. */
export function learnPosts(client: string, posts: readonly string[], salt: string): VoiceProfile {
  return posts.reduce(learnOn, emptyProfile(client, salt));
}

/** The profile with one post more: another object, the given one is left as it is. */
export function learnOn(profile: VoiceProfile, post: string): VoiceProfile {
  return learnFeatures(profile, featuresOf(post, profile.salt));
}

/** As {@link learnOn}, of a post that was read already. */
export function learnFeatures(profile: VoiceProfile, post: PostFeatures): VoiceProfile {
  const isDue = profile.sinceHalving >= HALF_LIFE;
  const sinceHalving = isDue ? 1 : profile.sinceHalving + 1;
  const weight = newestWeight(sinceHalving);
  const groups = mapGroups((name) =>
    add(isDue ? halved(profile.groups[name]) : profile.groups[name], post, name, weight),
  );
  const posts = profile.posts + 1;
  return {
    ...profile,
    posts,
    sinceHalving,
    groups,
    identifiers: addIdentifiers(profile.identifiers, post, posts),
    languages: { ...profile.languages, [post.language]: profile.languages[post.language] + 1 },
    recent: [...profile.recent, rangeCounts({ ...post.style, ...post.tone })].slice(-RECENT),
  };
}

/**
 * After the person said that a draft was the client's own, though its margin was that large: only a larger one
 * is said again.
 */
export function allowMargin(profile: VoiceProfile, margin: number): VoiceProfile {
  return { ...profile, allowedMargin: Math.max(profile.allowedMargin, margin + ALLOWANCE) };
}

/**
 * The profile without one of its posts, `age` posts before the newest (0 is the newest): what it would say of
 * that post had it never seen it. Only what scores are made of.
 */
export function withoutPost(profile: VoiceProfile, post: PostFeatures, age: number): VoiceProfile {
  const weight = newestWeight(profile.sinceHalving) / 2 ** (age / HALF_LIFE);
  return { ...profile, groups: mapGroups((name) => add(profile.groups[name], post, name, -weight)) };
}

function mapGroups(make: (name: GroupName) => GroupCounts): Record<GroupName, GroupCounts> {
  return Object.fromEntries(GROUP_NAMES.map((name) => [name, make(name)])) as Record<GroupName, GroupCounts>;
}

function add(
  { counts, total }: GroupCounts,
  post: PostFeatures,
  name: GroupName,
  weight: number,
): GroupCounts {
  const { bins, counts: times } = post.groups[name];
  const sum = counts.slice();
  let added = 0;
  for (const [index, bin] of bins.entries()) {
    const before = sum[bin] ?? 0;
    const after = Math.max(0, Math.round(before + weight * (times[index] ?? 0)));
    sum[bin] = after;
    added += after - before;
  }
  return { counts: sum, total: total + added };
}

/** What was in one post alone goes at its second halving: it says no more, and would be kept for ever. */
function halved({ counts }: GroupCounts): GroupCounts {
  const half = counts.map((count) => (count <= FORGOTTEN ? 0 : Math.round(count / 2)));
  return { counts: half, total: half.reduce((sum, count) => sum + count, 0) };
}

/** Where there are too many, those go that were in the fewest posts, the longest ago. */
function addIdentifiers(
  known: ReadonlyMap<number, IdentifierUse>,
  post: PostFeatures,
  posts: number,
): ReadonlyMap<number, IdentifierUse> {
  const uses = new Map(known);
  for (const { key } of post.identifiers) {
    uses.set(key, { posts: (uses.get(key)?.posts ?? 0) + 1, last: posts });
  }
  if (uses.size <= MOST_IDENTIFIERS) return uses;
  const kept = [...uses].sort(([, a], [, b]) => b.posts - a.posts || b.last - a.last);
  return new Map(kept.slice(0, MOST_IDENTIFIERS));
}
