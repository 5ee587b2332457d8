/**
 * Learns which word of a set of homophones stands where: `node scripts/train-french-homophones.ts UD TEXTS` reads
 * the treebanks in UD (texts only) and the unpacked packages in TEXTS (french-homophones/public-texts.ts), and
 * writes public/words/fr.homophones, which is committed, so that a build needs none of them. Same input, same
 * file. To be run again after a change of the sets, of their features or of the lexicon's parts of speech.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { HOMOPHONE_SETS, MOST_MEMBERS } from '../utils/proofreading/grammar/homophone-sets/homophone-set.ts';
import { HOMOPHONE_WEIGHTS } from '../utils/proofreading/grammar/homophone-sets/model.ts';
import { writeWeights } from '../utils/proofreading/grammar/tagger/write-weights.ts';
import { openFrenchLexicon } from './french-grammar.ts';
import { examplesOf, isHeldOut, proseSentences } from './french-homophones/examples.ts';
import { PUBLIC_TEXTS } from './french-homophones/public-texts.ts';
import { train, type Weights } from './french-homophones/trainer.ts';
import { readOwnSentences } from './french-tagger/own-sentences.ts';
import { shuffle } from './french-tagger/shuffle.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'public/words/fr.homophones');
const OPTIONS = { epochs: 4, minimumCount: 3, rate: 0.1, absolutePenalty: 3.1, squaredPenalty: 2 };
/** So many places of a set are learned from. */
const MOST_PLACES = 60_000;
/** What a weight of 1 counts: the largest stay below 127. */
const UNIT = 0.04;
/** Weights below this are left out. */
const SMALLEST = 2;
/** Sentences of a text of one kind, so that it does not outweigh all others. */
const MOST_SENTENCES = 50_000;
/** Treebanks and our own sentences have many kinds of text, and posts are none of a public service. */
const NEAR_COUNT = 4;

const [ud = join(ROOT, '../shared/proofreading/ud'), texts = ''] = process.argv.slice(2);
const lexicon = openFrenchLexicon();

const started = performance.now();
const treebanks = proseSentences([
  ...treebankTexts('fr_gsd-ud-dev'),
  ...treebankTexts('fr_parisstories-ud-train'),
]).filter((sentence) => !isHeldOut(sentence));
const own = proseSentences([
  ...linesOf('scripts/french-homophones/own-sentences.txt'),
  ...readOwnSentences(join(ROOT, 'scripts/french-tagger/own-sentences.txt')).map((tokens) =>
    tokens
      .map(({ form }) => form)
      .join(' ')
      .replace(/' | (?=-\p{L}|[,.])/gu, (space) => space.trim()),
  ),
]);
const near = [...treebanks, ...own];
const far = Object.entries(PUBLIC_TEXTS).flatMap(([name, read]) => {
  const sentences = proseSentences(read(texts)).filter((sentence) => !isHeldOut(sentence));
  shuffle(sentences, 1);
  sentences.splice(MOST_SENTENCES);
  console.log(`${name}: ${sentences.length} sentences`);
  return sentences;
});
shuffle(far, 1);
console.log(`${near.length} sentences of treebanks and our own, ${seconds()} s`);
const learned = [
  { sentences: near, count: NEAR_COUNT },
  { sentences: far, count: 1 },
];
const examples = examplesOf(learned, lexicon, MOST_PLACES);
console.log(`read in ${seconds()} s`);

const weights = new Map<number, number[]>();
for (const set of HOMOPHONE_SETS) {
  const places = examples.get(set);
  if (!places) continue;
  const trained = train(places, set.members.length, OPTIONS);
  const kept = addRounded(trained);
  console.log(`${set.members.join(' ')}: ${places.members.length} places, ${kept} features, ${seconds()} s`);
}
const file = writeWeights(weights, UNIT, HOMOPHONE_WEIGHTS);
writeFileSync(OUT, file);
console.log(`fr.homophones: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);

function addRounded(trained: Weights): number {
  let kept = 0;
  for (const [feature, row] of trained) {
    const rounded = Array.from({ length: MOST_MEMBERS }, (_, member) => {
      const weight = Math.round((row[member] ?? 0) / UNIT);
      return Math.abs(weight) < SMALLEST ? 0 : Math.max(-127, Math.min(127, weight));
    });
    if (rounded.every((weight) => weight === 0)) continue;
    weights.set(feature, rounded);
    kept += 1;
  }
  return kept;
}

function linesOf(path: string): string[] {
  return readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

function treebankTexts(name: string): string[] {
  const text = gunzipSync(readFileSync(join(ud, `${name}.conllu.gz`))).toString('utf8');
  return Array.from(text.matchAll(/^# text = (.*)$/gm), ([, sentence = '']) => sentence);
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
