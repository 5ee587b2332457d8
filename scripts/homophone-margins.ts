/**
 * Measures the homophone sets on text that they were not learned from, for who chooses margins:
 * `node scripts/homophone-margins.ts SHARED TEXTS [--pair "et > est"]`, with the data of SHARED (../shared/proofreading)
 * and the unpacked packages of TEXTS (french-learning/public-texts.ts; the tenth that is kept aside).
 * For each pair, written > meant: how often the written word is right, the highest margins at which the meant one
 * was preferred all the same, and in how many places it is told when the written word is put for it, at the
 * margin of rules/homophones/learned-sets.ts, else at 3. `--pair` shows the places of one pair.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { grammalecteLines, postLines, runningLines } from '../tests/proofreading-table/grammar-lines.ts';
import { homophonePlaces } from '../utils/proofreading/grammar/homophone-sets/places.ts';
import { LEARNED_SETS } from '../utils/proofreading/grammar/rules/homophones/learned-sets.ts';
import { GRAMMAR_RULES } from '../utils/proofreading/grammar/rules/rules.ts';
import { openFrenchGrammar } from './french-grammar.ts';
import { wordsOf } from './french-homophones/examples.ts';
import { isHeldOut, proseSentences } from './french-learning/prose.ts';
import { PUBLIC_TEXTS } from './french-learning/public-texts.ts';
import { treebankTexts } from './french-learning/treebank-texts.ts';

/** Where no margin is chosen. */
const LEAST_MARGIN = 3;
const SHOWN = 12;

type Pair = { clean: number; preferred: { margin: number; text: string }[]; told: number[] };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pair: { type: 'string' } },
});
const [shared = '', texts = ''] = positionals;
const { lexicon, homophones } = openFrenchGrammar();
const margins = new Map(LEARNED_SETS.flatMap((set) => Object.entries(set.margins)));
const pairs = new Map<string, Pair>();
const sentences = unseenSentences();
for (const sentence of sentences) measure(sentence);

console.log(`${sentences.length} sentences`);
for (const [name, pair] of pairs) {
  if (values.pair === undefined) console.log(lineFor(name, pair));
  else if (values.pair === name) console.log(placesOf(pair));
}

/** What the weights were not learned from. */
function unseenSentences(): string[] {
  const learned = ['fr_gsd-ud-dev', 'fr_parisstories-ud-train'].flatMap(treebank);
  const seen = new Set(learned.filter((sentence) => !isHeldOut(sentence)));
  const clean = [
    ...['fr_parisstories-ud-dev', 'fr_sequoia-ud-dev', 'fr_sequoia-ud-train'].flatMap(treebank),
    ...learned,
    ...GRAMMAR_RULES.flatMap(({ bad, good }) => [...good, ...bad.map(([, fixed]) => fixed)]),
    ...[...runningLines(shared), ...grammalecteLines(shared), ...postLines('open')]
      .filter(({ slips }) => slips.length === 0)
      .map(({ text }) => text),
  ].filter((text) => !seen.has(text));
  const held = Object.values(PUBLIC_TEXTS).flatMap((read) => proseSentences(read(texts)).filter(isHeldOut));
  return [...new Set([...proseSentences(clean), ...held])];
}

function treebank(name: string): string[] {
  return treebankTexts(join(shared, 'ud'), name);
}

function measure(sentence: string): void {
  const words = wordsOf(sentence, lexicon);
  for (const place of homophonePlaces(words)) {
    if (words[place.to + 1]?.isAfterHyphen) continue;
    const { members } = place.set;
    const right = members[place.member] as string;
    const odds = homophones.oddsOf(words, place);
    const best = odds.indexOf(Math.max(...odds));
    members.forEach((member, index) => {
      if (index === place.member) return;
      pairFor(right, member).clean += 1;
      pairFor(member, right).told.push(best === place.member ? -(odds[index] as number) : -1);
    });
    if (best === place.member) continue;
    const { start = 0 } = words[place.from] ?? {};
    const text = `${sentence.slice(Math.max(0, start - 60), start)}*${sentence.slice(start, start + 50)}`;
    pairFor(right, members[best] as string).preferred.push({ margin: odds[best] as number, text });
  }
}

function pairFor(written: string, meant: string): Pair {
  const name = `${written} > ${meant}`;
  const pair = pairs.get(name) ?? { clean: 0, preferred: [], told: [] };
  pairs.set(name, pair);
  return pair;
}

function lineFor(name: string, { clean, preferred, told }: Pair): string {
  const chosen = margins.get(name);
  const margin = chosen ?? LEAST_MARGIN;
  const highest = preferred.map((one) => one.margin).sort((one, other) => other - one);
  const share = (100 * told.filter((one) => one >= margin).length) / told.length;
  return [
    name.padEnd(18),
    `right ${clean}, highest margins ${highest
      .slice(0, 4)
      .map((one) => one.toFixed(1))
      .join(' ')};`,
    `at ${margin}${chosen === undefined ? ' (not used)' : ''} ${share.toFixed(0)} % of ${told.length} told`,
  ].join(' ');
}

function placesOf({ preferred }: Pair): string {
  preferred.sort((one, other) => other.margin - one.margin);
  return preferred
    .slice(0, SHOWN)
    .map(({ margin, text }) => `${margin.toFixed(1)} ${text}`)
    .join('\n');
}
