import type { Word } from '../analysis/word.ts';
import { addWeights, readWeights } from '../tagger/weights.ts';
import type { WeightsKind } from '../tagger/weights-format.ts';
import { FEATURES, writeFeatures } from './features.ts';
import { MOST_MEMBERS } from './homophone-set.ts';
import type { HomophonePlace } from './places.ts';

export const HOMOPHONE_WEIGHTS: WeightsKind = {
  magic: 0x53484342,
  version: 1,
  columns: MOST_MEMBERS,
  called: 'homophone sets',
  columnsCalled: 'members',
};

/** Tells which member of a set most likely stands at a place. */
export type HomophoneModel = {
  /**
   * Of each member, the logarithm of the odds that it should stand there rather than the one that does, as
   * learned from text without slips: 0 for what stands there.
   */
  oddsOf: (words: readonly Word[], place: HomophonePlace) => number[];
};

/**
 * Opens the file public/words/fr.homophones.
 * @throws Error where it is damaged.
 */
export function readHomophoneModel(file: ArrayBuffer | Uint8Array): HomophoneModel {
  const weights = readWeights(file, HOMOPHONE_WEIGHTS);
  const features = new Uint32Array(FEATURES);
  return {
    oddsOf(words, place) {
      const scores = place.set.members.map(() => 0);
      const count = writeFeatures(words, place, features);
      addWeights(weights, features, count, scores);
      const written = scores[place.member] as number;
      return scores.map((score) => (score - written) * weights.unit);
    },
  };
}
