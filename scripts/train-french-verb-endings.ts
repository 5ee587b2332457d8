/**
 * Learns which form of a verb in -er a place calls for: `node scripts/train-french-verb-endings.ts UD TEXTS` reads
 * the treebanks in UD (texts only) and the unpacked packages in TEXTS (french-homophones/public-texts.ts), and
 * writes public/words/fr.verb-endings, which is committed, so that a build needs none of them; then tells how
 * often it is right. Same input, same file. To be run again after a change of the features, of the tagger or of
 * the lexicon's parts of speech.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readLexicon } from '../utils/proofreading/grammar/lexicon/lexicon.ts';
import { readTagger } from '../utils/proofreading/grammar/tagger/tagger.ts';
import { writeWeights } from '../utils/proofreading/grammar/tagger/write-weights.ts';
import {
  readVerbEndingModel,
  VERB_ENDING_WEIGHTS,
} from '../utils/proofreading/grammar/verb-endings/model.ts';
import { PUBLIC_TEXTS } from './french-homophones/public-texts.ts';
import { readOwnSentences } from './french-tagger/own-sentences.ts';
import { shuffle } from './french-tagger/shuffle.ts';
import { examplesOf, isHeldOut, proseSentences } from './french-verb-endings/examples.ts';
import { marginLines } from './french-verb-endings/measure.ts';
import { train } from './french-verb-endings/trainer.ts';

const ROOT = join(import.meta.dirname, '..');
const WORDS = join(ROOT, 'public/words');
const OUT = join(WORDS, 'fr.verb-endings');
const OPTIONS = { epochs: 4, minimumCount: 10, rate: 0.1, absolutePenalty: 22, squaredPenalty: 1 };
/** So many examples are learned from: three of each place. */
const MOST_EXAMPLES = 300_000;
/** Sentences of a text of one kind, so that it does not outweigh all others. */
const MOST_SENTENCES = 60_000;
/** Treebanks and our own sentences have many kinds of text, and posts are none of a public service. */
const NEAR_COUNT = 3;
/** What a weight of 1 counts: the largest stay below 127. */
const UNIT = 0.04;
/** Weights below this are left out. */
const SMALLEST = 2;

const [ud = join(ROOT, '../shared/proofreading/ud'), texts = ''] = process.argv.slice(2);
const analysis = {
  lexicon: readLexicon({
    graph: readFileSync(join(WORDS, 'fr-lexicon.dawg')),
    text: readFileSync(join(WORDS, 'fr-lexicon.txt'), 'utf8'),
  }),
  tagger: readTagger(readFileSync(join(WORDS, 'fr.tagger'))),
};

const started = performance.now();
const own = readOwnSentences(join(ROOT, 'scripts/french-tagger/own-sentences.txt')).map((tokens) =>
  tokens
    .map(({ form }) => form)
    .join(' ')
    .replace(/' | (?=-\p{L}|[,.])/gu, (space) => space.trim()),
);
const near = proseSentences([
  ...treebankTexts('fr_gsd-ud-dev'),
  ...treebankTexts('fr_parisstories-ud-train'),
  ...own,
]);
const far = Object.entries(PUBLIC_TEXTS).flatMap(([name, read]) => {
  const sentences = proseSentences(read(texts));
  shuffle(sentences, 1);
  sentences.splice(MOST_SENTENCES);
  console.log(`${name}: ${sentences.length} sentences`);
  return sentences;
});
shuffle(far, 1);
const learned = [
  { sentences: near.filter((sentence) => !isHeldOut(sentence)), count: NEAR_COUNT },
  { sentences: far.filter((sentence) => !isHeldOut(sentence)), count: 1 },
];
const examples = examplesOf(learned, analysis, MOST_EXAMPLES);
console.log(
  `${near.length} sentences of treebanks and our own; ${examples.endings.length} examples, ${seconds()} s`,
);
const weights = new Map(
  [...train(examples, OPTIONS)].map(([feature, row]) => [feature, Array.from(row, rounded)]),
);
const file = writeWeights(weights, UNIT, VERB_ENDING_WEIGHTS);
writeFileSync(OUT, file);
console.log(
  `learned in ${seconds()} s; ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`,
);
const model = readVerbEndingModel(file);
const measured = {
  'treebanks and own, held-out tenth': near.filter(isHeldOut),
  'public texts, held-out tenth': far.filter(isHeldOut),
  Sequoia: proseSentences([...treebankTexts('fr_sequoia-ud-dev'), ...treebankTexts('fr_sequoia-ud-train')]),
};
for (const [name, sentences] of Object.entries(measured)) {
  console.log(`${name}: ${sentences.length} sentences`);
  console.log(marginLines(sentences, analysis, model).join('\n'));
}

function rounded(weight: number): number {
  const whole = Math.round(weight / UNIT);
  return Math.abs(whole) < SMALLEST ? 0 : Math.max(-127, Math.min(127, whole));
}

function treebankTexts(name: string): string[] {
  const text = gunzipSync(readFileSync(join(ud, `${name}.conllu.gz`))).toString('utf8');
  return Array.from(text.matchAll(/^# text = (.*)$/gm), ([, sentence = '']) => sentence);
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
