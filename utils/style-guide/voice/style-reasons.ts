import type { PostFeatures } from './features.ts';
import { GROUPS } from './groups.ts';
import { newestWeight, type VoiceProfile } from './profile.ts';
import { counterOfBin, type StyleCounter } from './style-counters.ts';

/** A reason says at least this: the counter's value is twice as usual with the other client. */
const LEAST = Math.log(2);
const MOST_REASONS = 3;

/** What tells a draft's style from the tab's towards another client's, what says most first; at most three. */
export function styleReasons(post: PostFeatures, tab: VoiceProfile, other: VoiceProfile): StyleCounter[] {
  const { prior, bins } = GROUPS.style;
  const shareIn = (profile: VoiceProfile, bin: number) => {
    const { counts, total } = profile.groups.style;
    const weight = newestWeight(profile.sinceHalving);
    return ((counts[bin] ?? 0) / weight + prior / bins) / (total / weight + prior);
  };
  return post.groups.style.bins
    .map((bin) => ({ counter: counterOfBin(bin), says: Math.log(shareIn(other, bin) / shareIn(tab, bin)) }))
    .filter(({ says }) => says >= LEAST)
    .sort((a, b) => b.says - a.says)
    .slice(0, MOST_REASONS)
    .map(({ counter }) => counter);
}
