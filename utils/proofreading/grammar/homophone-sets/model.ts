import type { Word } from '../analysis/word.ts';
import { readWeights, rowOf } from '../tagger/weights.ts';
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
      for (let at = 0; at < count; at++) {
        const row = rowOf(weights, features[at] as number);
        if (row < 0) continue;
        for (let member = 0; member < scores.length; member++) {
          scores[member] = (scores[member] as number) + (weights.values[row + member] as number);
        }
      }
      const written = scores[place.member] as number;
      return scores.map((score) => (score - written) * weights.unit);
    },
  };
}
