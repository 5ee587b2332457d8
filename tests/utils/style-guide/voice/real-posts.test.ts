import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawClients, seededRandom } from '../../../../scripts/voice-draws.ts';
import { bareText, type PastPost, postsByClient, readPosts } from '../../../../scripts/voice-lines.ts';
import { countDraw, noCounts } from '../../../../scripts/voice-trial.ts';
import { featuresOf } from '../../../../utils/style-guide/voice/features.ts';
import { learnPosts } from '../../../../utils/style-guide/voice/learn.ts';
import { fitOffsets } from '../../../../utils/style-guide/voice/offsets.ts';
import { scoresOf } from '../../../../utils/style-guide/voice/score.ts';

/** Real posts of health desks: each limit leaves room below what docs/voice.md says was measured. */
const FILE = join(import.meta.dirname, '../../../fixtures/style-guide/voice-posts-en.jsonl');
const POSTS = readPosts(FILE, readFileSync(FILE, 'utf8'));
const BARE = POSTS.map((post) => ({ ...post, text: bareText(post.text) }));
const DRAWS = 5;

function measure(posts: readonly PastPost[], past: number, learnsOn: boolean) {
  const random = seededRandom(3);
  const counts = noCounts();
  for (let draw = 0; draw < DRAWS; draw++) {
    countDraw(drawClients(posts, { clients: 5, past, later: 20 }, random), learnsOn, counts);
  }
  const { own, foreign } = counts;
  const wrong = DRAWS * 5 * 20 * 4;
  return {
    named: counts.named / counts.posts,
    namedOfThree: counts.triplesNamed / counts.triples,
    falseWarnings: (own.warning + own.ask) / counts.posts,
    caught: (foreign.warning + foreign.ask) / wrong,
    notedWrongly: counts.outOfRange.own[0] / counts.posts,
  };
}

describe('posts of five real clients, later than what was learnt', () => {
  it('are named, and caught in the wrong tab, by twenty posts of each', () => {
    const figures = measure(POSTS, 20, false);
    expect(figures.named).toBeGreaterThan(0.82);
    expect(figures.namedOfThree).toBeGreaterThan(0.93);
    expect(figures.caught).toBeGreaterThan(0.5);
    expect(figures.falseWarnings).toBeLessThan(0.01);
    expect(figures.notedWrongly).toBeLessThan(0.1);
  });

  it('are still named by the voice alone, without links, hashtags, handles and names', () => {
    const figures = measure(BARE, 20, true);
    expect(figures.named).toBeGreaterThan(0.7);
    expect(figures.caught).toBeGreaterThan(0.08);
    expect(figures.falseWarnings).toBeLessThan(0.015);
  });
});

describe('clients of whom more was learnt', () => {
  it('do not win for that: offsets even it out', () => {
    const texts = [...postsByClient(BARE)].filter(([, posts]) => posts.length === 200).slice(0, 4);
    const past = new Map(
      texts.map(([client, posts], index) => [client, posts.slice(index === 0 ? 140 : 40, 160)]),
    );
    const uneven = [...past].map(([client, posts]) => learnPosts(client, posts, 's'));
    const smallNamed = (profiles: typeof uneven) =>
      (texts[0]?.[1] ?? []).slice(160).filter((post) => {
        const [small = 0, ...others] = scoresOf(featuresOf(post, 's'), profiles);
        return small > Math.max(...others);
      }).length;
    expect(smallNamed(fitOffsets(uneven, past))).toBeGreaterThan(smallNamed(uneven));
  });
});
