/**
 * Learns which word of a set of homophones stands where: `node scripts/train-french-homophones.ts UD TEXTS` reads
 * the treebanks in UD (texts only) and the unpacked packages in TEXTS (french-learning/public-texts.ts), and
 * writes public/words/fr.homophones, which is committed, so that a build needs none of them. Same input, same
 * file. To be run again after a change of the sets, of their features or of the lexicon's parts of speech.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HOMOPHONE_SETS, MOST_MEMBERS } from '../utils/proofreading/grammar/homophone-sets/homophone-set.ts';
import { HOMOPHONE_WEIGHTS } from '../utils/proofreading/grammar/homophone-sets/model.ts';
import { writeWeights } from '../utils/proofreading/grammar/tagger/write-weights.ts';
import { openFrenchLexicon } from './french-grammar.ts';
import { examplesOf } from './french-homophones/examples.ts';
import { train } from './french-learning/logistic-regression.ts';
import { isHeldOut, proseSentences } from './french-learning/prose.ts';
import { publicSentences } from './french-learning/public-texts.ts';
import { quantizedWeights, UNIT } from './french-learning/quantized-weights.ts';
import { treebankTexts } from './french-learning/treebank-texts.ts';
import { readOwnTexts } from './french-tagger/own-sentences.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'public/words/fr.homophones');
const OPTIONS = { epochs: 4, minimumCount: 3, rate: 0.1, absolutePenalty: 3.1, squaredPenalty: 2 };
/** So many places of a set are learned from. */
const MOST_PLACES = 60_000;
/** So many sentences of each public text. */
const MOST_SENTENCES = 50_000;
/** Treebanks and our own sentences have many kinds of text, and posts are none of a public service. */
const NEAR_COUNT = 4;

const [ud = join(ROOT, '../shared/proofreading/ud'), texts = ''] = process.argv.slice(2);
const lexicon = openFrenchLexicon();

const started = performance.now();
const treebanks = proseSentences([
  ...treebankTexts(ud, 'fr_gsd-ud-dev'),
  ...treebankTexts(ud, 'fr_parisstories-ud-train'),
]).filter((sentence) => !isHeldOut(sentence));
const own = proseSentences([
  ...linesOf('scripts/french-homophones/own-sentences.txt'),
  ...readOwnTexts(join(ROOT, 'scripts/french-tagger/own-sentences.txt')),
]);
const near = [...treebanks, ...own];
const far = publicSentences(texts, MOST_SENTENCES, (sentence) => !isHeldOut(sentence));
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
  const kept = quantizedWeights(train(places, set.members.length, OPTIONS), MOST_MEMBERS);
  for (const [feature, row] of kept) weights.set(feature, row);
  console.log(
    `${set.members.join(' ')}: ${places.classes.length} places, ${kept.size} features, ${seconds()} s`,
  );
}
const file = writeWeights(weights, UNIT, HOMOPHONE_WEIGHTS);
writeFileSync(OUT, file);
console.log(`fr.homophones: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);

function linesOf(path: string): string[] {
  return readFileSync(join(ROOT, path), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
