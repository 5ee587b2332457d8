import type { PostFeatures } from './features.ts';
import { GROUP_NAMES, GROUPS, type GroupName } from './groups.ts';
import { currentOffset, newestWeight, type VoiceProfile } from './profile.ts';

/** Half a count for each place, so that nothing is impossible. */
const NEVER_SEEN = 0.5;

/**
 * How well a post goes with each client, in the order given: a sum over the groups of what each value's share
 * in the client's posts says against its share in everybody's (naive Bayes), the offset of each added. Only
 * differences between clients mean something; they are about natural logarithms of odds.
 */
export function scoresOf(post: PostFeatures, profiles: readonly VoiceProfile[]): number[] {
  const scores = profiles.map(currentOffset);
  for (const name of GROUP_NAMES) {
    for (const [index, score] of groupScores(name, post, profiles).entries()) {
      scores[index] = (scores[index] ?? 0) + GROUPS[name].weight * score;
    }
  }
  return scores;
}

/** One group's part, before its weight. */
function groupScores(name: GroupName, post: PostFeatures, profiles: readonly VoiceProfile[]): number[] {
  const { bins, counts, total } = post.groups[name];
  const scores = profiles.map(() => 0);
  if (total === 0) return scores;
  const { prior, bins: places } = GROUPS[name];
  const views = profiles.map(({ groups, sinceHalving }) => {
    const weight = newestWeight(sinceHalving);
    return { counts: groups[name].counts, weight, total: groups[name].total / weight };
  });
  const everything = views.reduce((sum, view) => sum + view.total, NEVER_SEEN * places);
  for (const [place, bin] of bins.entries()) {
    const times = counts[place] ?? 0;
    const own = views.map((view) => (view.counts[bin] ?? 0) / view.weight);
    const share = own.reduce((sum, count) => sum + count, NEVER_SEEN) / everything;
    for (const [index, view] of views.entries()) {
      const ownShare = ((own[index] ?? 0) + prior * share) / (view.total + prior);
      scores[index] = (scores[index] ?? 0) + times * Math.log(ownShare / share);
    }
  }
  return scores.map((score) => score / Math.sqrt(1 + total));
}
