import { FEATURES, writeFeatures } from './features.ts';
import { PADDING, type Sentence, sentenceOf, setTag, type TaggerToken } from './sentence.ts';
import { firstTag, isAmbiguous, TAGS, type Tag, type TagSet } from './tags.ts';
import { readWeights, rowOf, type Weights } from './weights.ts';

export type { Tag, TaggerToken };

/**
 * What a token is in its sentence. `margin` tells how sure that is: it is the logarithm of the odds, as
 * measured on sentences that the tagger was not trained on: at 0 the tag is right in half of the cases, at 1
 * in some 3 of 4, at 3 in 19 of 20.
 */
export type Tagged = { tag: Tag; margin: number };

/** Tags sentences of French. */
export type Tagger = { tag: (tokens: readonly TaggerToken[]) => Tagged[] };

/** The margin of a token that can be one thing only. */
export const CERTAIN = 100;

/**
 * Opens the file public/words/fr.tagger.
 * @throws Error where it is damaged.
 */
export function readTagger(file: ArrayBuffer | Uint8Array): Tagger {
  const weights = readWeights(file);
  const features = new Uint32Array(FEATURES);
  const scores = new Int32Array(TAGS.length);
  return {
    tag(tokens) {
      const sentence = sentenceOf(tokens);
      return tokens.map((_, index) => {
        const place = PADDING + index;
        const possible = sentence.classes[place] as number;
        if (!isAmbiguous(possible)) return decided(sentence, place, firstTag(possible), CERTAIN);
        writeFeatures(sentence, place, features);
        addScores(weights, features, possible, scores);
        return best(weights, sentence, place, scores);
      });
    },
  };
}

/** Scores of the tags that are possible; of the others, nothing that means anything. */
function addScores(weights: Weights, features: Uint32Array, possible: TagSet, scores: Int32Array): void {
  scores.fill(0);
  for (let at = 0; at < FEATURES; at++) {
    const row = rowOf(weights, features[at] as number);
    if (row < 0) continue;
    for (let rest = possible; rest !== 0; rest &= rest - 1) {
      const tag = firstTag(rest);
      scores[tag] = (scores[tag] as number) + (weights.values[row + tag] as number);
    }
  }
}

function best(weights: Weights, sentence: Sentence, place: number, scores: Int32Array): Tagged {
  const possible = sentence.classes[place] as number;
  let first = -1;
  let highest = -Infinity;
  let second = -Infinity;
  for (let tag = 0; tag < TAGS.length; tag++) {
    if ((possible & (1 << tag)) === 0) continue;
    const score = scores[tag] as number;
    if (score > highest) {
      second = highest;
      highest = score;
      first = tag;
    } else if (score > second) second = score;
  }
  return decided(sentence, place, first, (highest - second) * weights.unit);
}

function decided(sentence: Sentence, place: number, tag: number, margin: number): Tagged {
  setTag(sentence, place, tag);
  return { tag: TAGS[tag] as Tag, margin };
}
