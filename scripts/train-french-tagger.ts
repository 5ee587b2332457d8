/**
 * Trains the part-of-speech tagger of French: `node scripts/train-french-tagger.ts [DIR]` reads the treebanks
 * (`*.conllu.gz`) in DIR and writes public/words/fr.tagger, which is committed, so that a build needs no
 * treebank; then tells how often the tagger is right. Same input, same file. To be run again after a change
 * of the lexicon's parts of speech or of the tagger's features.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTagger } from '../utils/proofreading/grammar/tagger/tagger.ts';
import { writeWeights } from '../utils/proofreading/grammar/tagger/write-weights.ts';
import { openFrenchLexicon } from './french-grammar.ts';
import { isHeldOut } from './french-learning/prose.ts';
import { readTreebank, type TaggedToken } from './french-tagger/conllu.ts';
import { prepare, prepareToLearn } from './french-tagger/examples.ts';
import { accuracyLine, logOddsFactor, marginTable, type Outcome, outcomes } from './french-tagger/measure.ts';
import { readOwnSentences } from './french-tagger/own-sentences.ts';
import { roundedWeights } from './french-tagger/rounded-weights.ts';
import { train } from './french-tagger/trainer.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'public/words/fr.tagger');
const OPTIONS = { epochs: 6, models: 4, minimumCount: 4, wantedMargin: 10 };
/** Posts are what the tagger is for, and the own sentences are few. */
const OWN_SENTENCES_COUNT = 2;
/** A weight below this share of the largest is left out: a fifth of the file, for less than 0.1 point. */
const PRUNED = 0.045;

const directory = process.argv[2] ?? join(ROOT, '../shared/proofreading/ud');
const lexicon = openFrenchLexicon();

// Only what is under CC BY-SA 4.0 goes into the weights: Sequoia (LGPL-LR) is measured on, not learned from.
const gsd = treebank('fr_gsd-ud-dev');
const own = readOwnSentences(join(ROOT, 'scripts/french-tagger/own-sentences.txt'));
const learned = [
  ...gsd.filter((sentence) => !isKeptAside(sentence)),
  ...treebank('fr_parisstories-ud-train'),
  ...Array.from({ length: OWN_SENTENCES_COUNT }, () => own).flat(),
];
const measured = {
  'GSD, held-out tenth': gsd.filter(isKeptAside),
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

function isKeptAside(sentence: readonly TaggedToken[]): boolean {
  return isHeldOut(sentence.map(({ form }) => form).join(' '));
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
