/**
 * What docs/voice.md says of voices, measured: `node scripts/voice-figures.ts [--posts FILE] [--draws 40]
 * [--clients 5] [--seed 1]`. Draws clients and a common date, learns what they had posted and judges what they
 * posted then, in its own tab and in every other. `Bare` has links' addresses, handles, hashtags and the
 * names of the desks taken out: what is left is the voice alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawClients, seededRandom } from './voice-draws.ts';
import { bareText, type PastPost, readPosts } from './voice-lines.ts';
import { countDraw, type Levels, noCounts, type VoiceCounts } from './voice-trial.ts';

const LATER = 20;
const THRESHOLDS = [3, 4, 5, 6];

const { values } = parseArgs({
  options: {
    posts: {
      type: 'string',
      default: join(import.meta.dirname, '../tests/fixtures/style-guide/voice-posts-en.jsonl'),
    },
    draws: { type: 'string', default: '40' },
    clients: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    past: { type: 'string', default: '20,50' },
  },
});

const posts = readPosts(values.posts, readFileSync(values.posts, 'utf8'));
const bare = posts.map((post) => ({ ...post, text: bareText(post.text) }));

for (const past of values.past.split(',').map(Number)) {
  for (const learnsOn of [false, true]) {
    print(`${past} posts${learnsOn ? ', learning on' : ''}`, measure(posts, past, learnsOn));
    print(`${past} posts${learnsOn ? ', learning on' : ''}, bare`, measure(bare, past, learnsOn));
  }
}

function measure(texts: readonly PastPost[], past: number, learnsOn: boolean): VoiceCounts {
  const random = seededRandom(Number(values.seed));
  const counts = noCounts();
  for (let draw = 0; draw < Number(values.draws); draw++) {
    countDraw(
      drawClients(texts, { clients: Number(values.clients), past, later: LATER }, random),
      learnsOn,
      counts,
    );
  }
  return counts;
}

function print(what: string, counts: VoiceCounts): void {
  const { posts: all, named, triples, triplesNamed, own, foreign, outOfRange } = counts;
  const others = counts.foreignMargins.length;
  console.log(`\n${values.clients} clients, ${what}: ${all} later posts`);
  console.log(`  named from one post ${percent(named, all)}, from three ${percent(triplesNamed, triples)}`);
  console.log('  false alarms / caught (%)');
  for (const limit of THRESHOLDS) {
    const above = (margins: readonly number[]) => margins.filter((margin) => margin > limit).length;
    line(
      `margin over ${limit}`,
      percent(above(counts.ownMargins), all),
      percent(above(counts.foreignMargins), others),
    );
  }
  for (const level of ['note', 'warning', 'ask'] as const) {
    line(
      `level ${level} or more`,
      percent(atLeast(own, level), all),
      percent(atLeast(foreign, level), others),
    );
  }
  line('1+ out of range', percent(outOfRange.own[0], all), percent(outOfRange.foreign[0], others));
  line('2+ out of range', percent(outOfRange.own[1], all), percent(outOfRange.foreign[1], others));
  const features = [...counts.features].map(([feature, times]) => `${feature} ${percent(times, all)}`);
  console.log(`  own posts out of range by feature (%): ${features.join(', ')}`);
}

function atLeast(levels: Levels, level: 'note' | 'warning' | 'ask'): number {
  if (level === 'ask') return levels.ask;
  return levels.ask + levels.warning + (level === 'note' ? levels.note : 0);
}

function line(what: string, falseAlarms: string, caught: string): void {
  console.log(`    ${what.padEnd(22)} ${falseAlarms.padStart(6)} / ${caught}`);
}

function percent(some: number, all: number): string {
  return all === 0 ? '–' : ((100 * some) / all).toFixed(2);
}
