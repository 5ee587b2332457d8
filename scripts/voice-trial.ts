import { featuresOf } from '../utils/style-guide/voice/features.ts';
import { judgeFeatures, type VoiceLevel } from '../utils/style-guide/voice/judge-draft.ts';
import { learnFeatures, learnPosts } from '../utils/style-guide/voice/learn.ts';
import { fitOffsets } from '../utils/style-guide/voice/offsets.ts';
import { scoresOf } from '../utils/style-guide/voice/score.ts';
import type { Draw } from './voice-draws.ts';

/** How often each level was reached. */
export type Levels = Record<VoiceLevel, number>;

/** What was counted in some draws. `own` are drafts in their own tab, `foreign` in each other client's. */
export type VoiceCounts = {
  posts: number;
  named: number;
  triples: number;
  triplesNamed: number;
  own: Levels;
  foreign: Levels;
  ownMargins: number[];
  foreignMargins: number[];
  /** Posts by how many of their features were out of the client's range: at least one, at least two. */
  outOfRange: { own: [number, number]; foreign: [number, number] };
  /** Out of range in the own tab, feature by feature. */
  features: Map<string, number>;
};

const SALT = 'figures';

export function noCounts(): VoiceCounts {
  const levels = (): Levels => ({ none: 0, note: 0, warning: 0, ask: 0 });
  return {
    posts: 0,
    named: 0,
    triples: 0,
    triplesNamed: 0,
    own: levels(),
    foreign: levels(),
    ownMargins: [],
    foreignMargins: [],
    outOfRange: { own: [0, 0], foreign: [0, 0] },
    features: new Map(),
  };
}

/** Adds one draw: each later post in its own tab and in every other; then learnt on, where that is wanted. */
export function countDraw({ past, later }: Draw, learnsOn: boolean, counts: VoiceCounts): void {
  const clients = [...past.keys()];
  let profiles = fitOffsets(
    clients.map((client) => learnPosts(client, past.get(client) ?? [], SALT)),
    past,
  );
  const scored: number[][][] = clients.map(() => []);
  const rounds = Math.max(...[...later.values()].map((posts) => posts.length));
  for (let round = 0; round < rounds; round++) {
    const read = clients.map((client) => later.get(client)?.[round]);
    const features = read.map((text) => (text === undefined ? null : featuresOf(text, SALT)));
    for (const [writer, post] of features.entries()) {
      if (post === null) continue;
      const scores = scoresOf(post, profiles);
      scored[writer]?.push(scores);
      counts.posts += 1;
      if (highestOf(scores) === writer) counts.named += 1;
      for (const [tab, own] of profiles.entries()) {
        const { level, margin, range } = judgeFeatures(profiles, own, post);
        const side = tab === writer ? 'own' : 'foreign';
        counts[side][level] += 1;
        counts[`${side}Margins`].push(margin ?? 0);
        const unusual = range.filter((note) => note.unusual);
        if (unusual.length > 0) counts.outOfRange[side][0] += 1;
        if (unusual.length > 1) counts.outOfRange[side][1] += 1;
        if (tab !== writer) continue;
        for (const { feature } of unusual)
          counts.features.set(feature, (counts.features.get(feature) ?? 0) + 1);
      }
    }
    if (learnsOn) {
      profiles = profiles.map((profile, client) => {
        const post = features[client];
        return post ? learnFeatures(profile, post) : profile;
      });
    }
  }
  for (const [writer, own] of scored.entries()) countTriples(own, writer, counts);
}

/** Three posts one after the other, named by the sum of their scores. */
function countTriples(scored: readonly (readonly number[])[], writer: number, counts: VoiceCounts): void {
  for (let first = 0; first + 3 <= scored.length; first += 3) {
    const three = scored.slice(first, first + 3);
    const sums = (scored[first] ?? []).map((_, client) =>
      three.reduce((sum, one) => sum + (one[client] ?? 0), 0),
    );
    counts.triples += 1;
    if (highestOf(sums) === writer) counts.triplesNamed += 1;
  }
}

function highestOf(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
