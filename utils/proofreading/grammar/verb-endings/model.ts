import type { Word } from '../analysis/word.ts';
import type { Reading } from '../lexicon/reading.ts';
import { addWeights, readWeights } from '../tagger/weights.ts';
import type { WeightsKind } from '../tagger/weights-format.ts';
import { FEATURES, writeFeatures } from './features.ts';
import { VERB_ENDINGS, type VerbEnding } from './verb-ending.ts';

export const VERB_ENDING_WEIGHTS: WeightsKind = {
  magic: 0x45564342,
  version: 1,
  columns: VERB_ENDINGS.length,
  called: 'verb endings',
  columnsCalled: 'endings',
};

/** Tells which form of a verb in -er a place calls for: *manger*, *mangé*, or *mangez* and *mangeait*. */
export type VerbEndingModel = {
  /**
   * The form that belongs at a place, and the logarithm of the odds that it belongs there rather than the one
   * that is written, as learned from text without slips; 0 where it is that one. How the word ends counts for
   * nothing.
   */
  judge: (words: readonly Word[], place: number, verb: Reading, written: VerbEnding) => Verdict;
};

export type Verdict = { ending: VerbEnding; margin: number };

/**
 * Opens the file public/words/fr.verb-endings.
 * @throws Error where it is damaged.
 */
export function readVerbEndingModel(file: ArrayBuffer | Uint8Array): VerbEndingModel {
  const weights = readWeights(file, VERB_ENDING_WEIGHTS);
  const features = new Uint32Array(FEATURES);
  return {
    judge(words, place, verb, written) {
      const scores = VERB_ENDINGS.map(() => 0);
      writeFeatures(words, place, verb, features);
      addWeights(weights, features, FEATURES, scores);
      const highest = Math.max(...scores);
      const ending = VERB_ENDINGS[scores.indexOf(highest)] ?? written;
      const own = scores[VERB_ENDINGS.indexOf(written)] as number;
      return { ending, margin: (highest - own) * weights.unit };
    },
  };
}
