import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postsByClient, readPosts } from '../../../scripts/voice-lines.ts';
import { proofread } from '../../../utils/proofreading/proofread.ts';
import { judgeDraft } from '../../../utils/style-guide/voice/judge-draft.ts';
import { learnPosts } from '../../../utils/style-guide/voice/learn.ts';
import { fitOffsets } from '../../../utils/style-guide/voice/offsets.ts';
import type { VoiceProfile } from '../../../utils/style-guide/voice/profile.ts';
import { readProfile, storeProfile } from '../../../utils/style-guide/voice/stored-profile.ts';
import { type Spread, spreadOf } from '../figures.ts';
import { printLine, spread } from '../table.ts';

/** Milliseconds and kilobytes. `typography` is proofreading of the same drafts without a speller, for comparison. */
export type VoiceFigures = {
  learn: Spread;
  fit: Spread;
  judgeFive: Spread;
  judgeFifteen: Spread;
  typography: Spread;
  read: Spread;
  kilobytes: Record<number, Spread>;
};

const POSTS = join(import.meta.dirname, '../../fixtures/style-guide/voice-posts-en.jsonl');
const PAST = 50;
const DRAFTS = 20;
const ROUNDS = 5;
const SIZES = [20, 50, 98];

/** Voices of five clients and of fifteen, each of fifty posts, on drafts that come later; all within one run. */
export function measureVoice(): VoiceFigures {
  const texts = [...postsByClient(readPosts(POSTS, readFileSync(POSTS, 'utf8')))];
  // Eight clients are at hand: the others are the same at other times.
  const past = new Map(
    Array.from({ length: 15 }, (_, index): [string, string[]] => {
      const [client, posts] = texts[index % texts.length] ?? ['', []];
      const from = index < texts.length ? 0 : posts.length - PAST;
      return [`${client} ${index}`, posts.slice(from, from + PAST)];
    }),
  );
  const drafts = texts.flatMap(([, posts]) => posts.slice(PAST, PAST + DRAFTS));
  const five = new Map([...past].slice(0, 5));
  const learn = timesOf([...past], ([client, posts]) => learnPosts(client, posts, 'bench'));
  const profiles = [...past].map(([client, posts]) => learnPosts(client, posts, 'bench'));
  const fit = timesOf([1, 2, 3], () => fitOffsets(profiles.slice(0, 5), five));
  const judge = (known: readonly VoiceProfile[]) => (draft: string) =>
    judgeDraft(known, known[0]?.client ?? '', draft);
  const stored = profiles.map((profile) => JSON.stringify(storeProfile(profile)));
  return {
    learn,
    fit,
    judgeFive: timesOf(drafts, judge(profiles.slice(0, 5))),
    judgeFifteen: timesOf(drafts, judge(profiles)),
    typography: timesOf(drafts, (draft) => proofread(draft, { norms: ['en-CA'], preferred: ['en'] })),
    read: timesOf(stored, (json) => readProfile(JSON.parse(json))),
    kilobytes: Object.fromEntries(
      SIZES.map((size) => [
        size,
        spreadOf(
          texts.map(([client, posts]) => {
            const profile = learnPosts(client, posts.slice(0, size), 'bench');
            return JSON.stringify(storeProfile(profile)).length / 1000;
          }),
        ),
      ]),
    ),
  };
}

/** Each item in turn, several rounds; the first warms the engine up and is not counted. */
function timesOf<Item>(items: readonly Item[], work: (item: Item) => unknown): Spread {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    for (const item of items) {
      const began = performance.now();
      work(item);
      if (round > 0) times.push(performance.now() - began);
    }
  }
  return spreadOf(times);
}

export function printVoiceFigures(figures: VoiceFigures): void {
  const { judgeFive, judgeFifteen, typography, kilobytes } = figures;
  console.log('\nVoices, fifty posts a client: median [quartiles], in milliseconds');
  printLine('learn a client', spread(figures.learn));
  printLine('offsets of five clients', spread(figures.fit));
  printLine('read a stored profile', spread(figures.read));
  printLine('typography and slips of a draft, for comparison', spread(typography));
  for (const [name, figure] of [
    ['judge a draft, 5 clients', judgeFive],
    ['judge a draft, 15 clients', judgeFifteen],
  ] as const) {
    printLine(name, `${spread(figure)}  ${(figure.median / typography.median).toFixed(2)} times typography`);
  }
  for (const [posts, size] of Object.entries(kilobytes))
    printLine(`a profile of ${posts} posts (kB)`, spread(size));
}
