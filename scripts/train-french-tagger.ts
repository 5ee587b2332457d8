/**
 * Trains the part-of-speech tagger of French: `node scripts/train-french-tagger.ts [DIR]` reads the treebanks
 * (`*.conllu.gz`) in DIR and writes public/words/fr.tagger, which is committed, so that a build needs no
 * treebank; then tells how often the tagger is right. Same input, same file. To be run again after a change
 * of the lexicon's parts of speech or of the tagger's features.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLexicon } from '../utils/proofreading/grammar/lexicon/lexicon.ts';
import { readTagger } from '../utils/proofreading/grammar/tagger/tagger.ts';
import { writeWeights } from '../utils/proofreading/grammar/tagger/write-weights.ts';
import { checksum } from '../utils/proofreading/spelling/word-graph-format.ts';
import { readTreebank, type TaggedToken } from './french-tagger/conllu.ts';
import { prepare, prepareToLearn } from './french-tagger/examples.ts';
import { accuracyLine, logOddsFactor, marginTable, type Outcome, outcomes } from './french-tagger/measure.ts';
import { readOwnSentences } from './french-tagger/own-sentences.ts';
import { roundedWeights } from './french-tagger/rounded-weights.ts';
import { train } from './french-tagger/trainer.ts';

const ROOT = join(import.meta.dirname, '..');
const WORDS = join(ROOT, 'public/words');
const OUT = join(WORDS, 'fr.tagger');
const OPTIONS = { epochs: 6, models: 4, minimumCount: 4, wantedMargin: 10 };
/** Posts are what the tagger is for, and the own sentences are few. */
const OWN_SENTENCES_COUNT = 2;
/** A weight below this share of the largest is left out: a fifth of the file, for less than 0.1 point. */
const PRUNED = 0.045;

const directory = process.argv[2] ?? join(ROOT, '../shared/proofreading/ud');
const lexicon = readLexicon({
  graph: readFileSync(join(WORDS, 'fr-lexicon.dawg')),
  text: readFileSync(join(WORDS, 'fr-lexicon.txt'), 'utf8'),
});

// Only what is under CC BY-SA 4.0 goes into the weights: Sequoia (LGPL-LR) is measured on, not learned from.
const gsd = treebank('fr_gsd-ud-dev');
const own = readOwnSentences(join(ROOT, 'scripts/french-tagger/own-sentences.txt'));
const learned = [
  ...gsd.filter((sentence) => !isHeldOut(sentence)),
  ...treebank('fr_parisstories-ud-train'),
  ...Array.from({ length: OWN_SENTENCES_COUNT }, () => own).flat(),
];
const measured = {
  'GSD, held-out tenth': gsd.filter(isHeldOut),
  'ParisStories dev (spoken)': treebank('fr_parisstories-ud-dev'),
  'Sequoia dev': treebank('fr_sequoia-ud-dev'),
  'Sequoia train': treebank('fr_sequoia-ud-train'),
};

const started = performance.now();
const weights = roundedWeights(
  train(
    learned.map((sentence, place) => prepareToLearn(sentence, place, lexicon)),
    OPTIONS,
  ),
  PRUNED,
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const unscaled = measure(writeWeights(weights, 1));
const unit = logOddsFactor([
  ...(unscaled.get('GSD, held-out tenth') ?? []),
  ...(unscaled.get('ParisStories dev (spoken)') ?? []),
]);
const file = writeWeights(weights, unit);
writeFileSync(OUT, file);

console.log(`${learned.length} sentences learned in ${seconds} s`);
console.log(`fr.tagger: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
const results = measure(file);
for (const [name, set] of results) console.log(accuracyLine(name, set));
console.log(marginTable([...results.values()].flat()).join('\n'));

function treebank(name: string): TaggedToken[][] {
  return readTreebank(join(directory, `${name}.conllu.gz`));
}

/** A tenth of the sentences, the same ones each time. */
function isHeldOut(sentence: readonly TaggedToken[]): boolean {
  const text = sentence.map(({ form }) => form).join(' ');
  return checksum(new TextEncoder().encode(text)) % 10 === 0;
}

function measure(weightsFile: Uint8Array): Map<string, Outcome[]> {
  const tagger = readTagger(weightsFile);
  return new Map(
    Object.entries(measured).map(([name, sentences]) => [
      name,
      outcomes(
        tagger,
        sentences.map((sentence) => prepare(sentence, lexicon)),
      ),
    ]),
  );
}
