/**
 * Learns which form of a verb in -er a place calls for: `node scripts/train-french-verb-endings.ts UD TEXTS` reads
 * the treebanks in UD (texts only) and the unpacked packages in TEXTS (french-learning/public-texts.ts), and
 * writes public/words/fr.verb-endings, which is committed, so that a build needs none of them; then tells how
 * often it is right. Same input, same file. To be run again after a change of the features, of the tagger or of
 * the lexicon's parts of speech.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTagger } from '../utils/proofreading/grammar/tagger/tagger.ts';
import { writeWeights } from '../utils/proofreading/grammar/tagger/write-weights.ts';
import {
  readVerbEndingModel,
  VERB_ENDING_WEIGHTS,
} from '../utils/proofreading/grammar/verb-endings/model.ts';
import { VERB_ENDINGS } from '../utils/proofreading/grammar/verb-endings/verb-ending.ts';
import { openFrenchLexicon } from './french-grammar.ts';
import { train } from './french-learning/logistic-regression.ts';
import { isHeldOut, proseSentences } from './french-learning/prose.ts';
import { publicSentences } from './french-learning/public-texts.ts';
import { quantizedWeights, UNIT } from './french-learning/quantized-weights.ts';
import { treebankTexts } from './french-learning/treebank-texts.ts';
import { readOwnTexts } from './french-tagger/own-sentences.ts';
import { examplesOf } from './french-verb-endings/examples.ts';
import { marginLines } from './french-verb-endings/measure.ts';

const ROOT = join(import.meta.dirname, '..');
const WORDS = join(ROOT, 'public/words');
const OUT = join(WORDS, 'fr.verb-endings');
const OPTIONS = { epochs: 4, minimumCount: 10, rate: 0.1, absolutePenalty: 22, squaredPenalty: 1 };
/** So many examples are learned from: three of each place. */
const MOST_EXAMPLES = 300_000;
/** So many sentences of each public text. */
const MOST_SENTENCES = 60_000;
/** Treebanks and our own sentences have many kinds of text, and posts are none of a public service. */
const NEAR_COUNT = 3;

const [ud = join(ROOT, '../shared/proofreading/ud'), texts = ''] = process.argv.slice(2);
const analysis = {
  lexicon: openFrenchLexicon(),
  tagger: readTagger(readFileSync(join(WORDS, 'fr.tagger'))),
};

const started = performance.now();
const near = proseSentences([
  ...treebankTexts(ud, 'fr_gsd-ud-dev'),
  ...treebankTexts(ud, 'fr_parisstories-ud-train'),
  ...readOwnTexts(join(ROOT, 'scripts/french-tagger/own-sentences.txt')),
]);
const far = publicSentences(texts, MOST_SENTENCES);
const learned = [
  { sentences: near.filter((sentence) => !isHeldOut(sentence)), count: NEAR_COUNT },
  { sentences: far.filter((sentence) => !isHeldOut(sentence)), count: 1 },
];
const examples = examplesOf(learned, analysis, MOST_EXAMPLES);
console.log(
  `${near.length} sentences of treebanks and our own; ${examples.classes.length} examples, ${seconds()} s`,
);
const weights = quantizedWeights(train(examples, VERB_ENDINGS.length, OPTIONS), VERB_ENDINGS.length);
const file = writeWeights(weights, UNIT, VERB_ENDING_WEIGHTS);
writeFileSync(OUT, file);
console.log(
  `learned in ${seconds()} s; ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`,
);
const model = readVerbEndingModel(file);
const measured = {
  'treebanks and own, held-out tenth': near.filter(isHeldOut),
  'public texts, held-out tenth': far.filter(isHeldOut),
  Sequoia: proseSentences(
    ['fr_sequoia-ud-dev', 'fr_sequoia-ud-train'].flatMap((name) => treebankTexts(ud, name)),
  ),
};
for (const [name, sentences] of Object.entries(measured)) {
  console.log(`${name}: ${sentences.length} sentences`);
  console.log(marginLines(sentences, analysis, model).join('\n'));
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
