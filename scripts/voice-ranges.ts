/**
 * How often a client's own later posts are out of its ranges, by numbers of real French posts without their
 * texts: `node scripts/voice-ranges.ts [FILE.csv]`. Windows of twenty and of fifty posts, each held against the
 * twenty that follow, as learnt once and learning on; and against other clients' posts of the same place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { emptyProfile } from '../utils/style-guide/voice/profile.ts';
import { RANGE_COUNTERS, type RangeCounter } from '../utils/style-guide/voice/range-counters.ts';
import { noteRanges, rangesOf } from '../utils/style-guide/voice/ranges.ts';

/** The columns of the file; tone words are not among them, and count as none. */
const COLUMNS: Partial<Record<RangeCounter, string>> = {
  length: 'len',
  sentenceLength: 'slen',
  exclamations: 'excl',
  questions: 'quest',
  emoji: 'emoji',
  hashtags: 'hash',
  mentions: 'ment',
  links: 'link',
  capitals: 'caps',
  lines: 'lines',
  tu: 'tu',
  vous: 'vous',
};
const LATER = 20;
const STEP = 10;
const RECENT = 60;

type Shares = { posts: number; any: number; several: number; features: Map<string, number> };

const file =
  process.argv[2] ?? join(import.meta.dirname, '../../shared/style-guides/voice/style-numbers-fr.csv');
const clients = readClients(readFileSync(file, 'utf8'));
for (const past of [20, 50]) {
  for (const learnsOn of [false, true]) print(past, learnsOn);
}

function readClients(csv: string): number[][][] {
  const { data } = Papa.parse<Record<string, string>>(csv.trim(), { header: true });
  const rows = data.map((row) => ({
    client: row.client,
    counts: RANGE_COUNTERS.map((counter) => Math.round(Number(row[COLUMNS[counter] ?? ''] ?? 0))),
  }));
  return [...Map.groupBy(rows, ({ client }) => client).values()].map((own) =>
    own.map(({ counts }) => counts),
  );
}

function print(past: number, learnsOn: boolean): void {
  const own: Shares = { posts: 0, any: 0, several: 0, features: new Map() };
  const foreign: Shares = { posts: 0, any: 0, several: 0, features: new Map() };
  for (const [client, posts] of clients.entries()) {
    for (let start = 0; start + past + LATER <= posts.length; start += STEP) {
      for (let at = start + past; at < start + past + LATER; at++) {
        const recent = posts.slice(start, learnsOn ? at : start + past).slice(-RECENT);
        count(own, recent, posts[at]);
        for (const [other, theirs] of clients.entries())
          if (other !== client) count(foreign, recent, theirs[at]);
      }
    }
  }
  const percent = (some: number, { posts }: Shares) => ((100 * some) / posts).toFixed(2);
  console.log(
    `\n${past} posts${learnsOn ? ', learning on' : ''}: ${own.posts} own later posts; own / others' (%)`,
  );
  console.log(`  1+ out of range ${percent(own.any, own)} / ${percent(foreign.any, foreign)}`);
  console.log(`  2+ out of range ${percent(own.several, own)} / ${percent(foreign.several, foreign)}`);
  const features = [...own.features].sort(([, a], [, b]) => b - a);
  console.log(
    `  own by feature: ${features.map(([name, times]) => `${name} ${percent(times, own)}`).join(', ')}`,
  );
}

function count(
  shares: Shares,
  recent: readonly (readonly number[])[],
  post: readonly number[] | undefined,
): void {
  const ranges = rangesOf({ ...emptyProfile('', ''), recent });
  if (post === undefined || ranges === null) return;
  const unusual = noteRanges(ranges, post).filter((note) => note.unusual);
  shares.posts += 1;
  if (unusual.length > 0) shares.any += 1;
  if (unusual.length > 1) shares.several += 1;
  for (const { feature } of unusual) shares.features.set(feature, (shares.features.get(feature) ?? 0) + 1);
}
