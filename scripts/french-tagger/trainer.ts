import { FEATURES, writeFeatures } from '../../utils/proofreading/grammar/tagger/features.ts';
import {
  PADDING,
  sentenceOf,
  setTag,
  type TaggerToken,
} from '../../utils/proofreading/grammar/tagger/sentence.ts';
import { firstTag, isAmbiguous, TAGS } from '../../utils/proofreading/grammar/tagger/tags.ts';
import { shuffle } from '../french-learning/shuffle.ts';

/** `tags` are numbers of tags, -1 where the right one is unknown. */
export type Example = { tokens: readonly TaggerToken[]; tags: readonly number[] };

export type TrainingOptions = {
  /** Rounds over all examples. */
  epochs: number;
  /** Models whose weights are averaged, each with its own order of the examples. */
  models: number;
  /** A feature seen less often is not learned. */
  minimumCount: number;
  /** A right tag must win by so much, or it is learned from as a wrong one is. */
  wantedMargin: number;
};

/** Weights of a feature (its hash), one for each tag. */
export type Weights = Map<number, Float64Array>;

/** Averaged perceptrons (Collins, 2002) that see the tags they gave before, averaged in turn. */
export function train(examples: readonly Example[], options: TrainingOptions): Weights {
  const rows = frequentFeatures(examples, options.minimumCount);
  const sums = new Float64Array(rows.size * TAGS.length);
  for (let seed = 1; seed <= options.models; seed++) addModel(sums, rows, examples, options, seed);
  const weights: Weights = new Map();
  for (const [feature, row] of rows) {
    const own = sums.slice(row * TAGS.length, (row + 1) * TAGS.length);
    weights.set(
      feature,
      own.map((sum) => sum / options.models),
    );
  }
  return weights;
}

/** The features that are worth learning, with a row for each. Takes the right tags as those before. */
function frequentFeatures(examples: readonly Example[], minimum: number): Map<number, number> {
  const counts = new Map<number, number>();
  const features = new Uint32Array(FEATURES);
  for (const { tokens, tags } of examples) {
    const sentence = sentenceOf(tokens);
    for (let index = 0; index < tokens.length; index++) {
      const place = PADDING + index;
      const possible = sentence.classes[place] as number;
      const tag = tags[index] as number;
      if (isAmbiguous(possible) && tag >= 0) {
        writeFeatures(sentence, place, features);
        for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
      setTag(sentence, place, tag >= 0 ? tag : firstTag(possible));
    }
  }
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= minimum) rows.set(feature, rows.size);
  return rows;
}

function addModel(
  sums: Float64Array,
  rows: ReadonlyMap<number, number>,
  examples: readonly Example[],
  options: TrainingOptions,
  seed: number,
): void {
  const weights = new Float64Array(sums.length);
  // Each change, times when it was made: the average is then had without adding up after every token.
  const dated = new Float64Array(sums.length);
  const features = new Uint32Array(FEATURES);
  const active = new Int32Array(FEATURES);
  const scores = new Float64Array(TAGS.length);
  const order = [...examples];
  let time = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, seed * 1000 + epoch);
    for (const { tokens, tags } of order) {
      const sentence = sentenceOf(tokens);
      for (let index = 0; index < tokens.length; index++) {
        const place = PADDING + index;
        const possible = sentence.classes[place] as number;
        const right = tags[index] as number;
        if (!isAmbiguous(possible)) {
          setTag(sentence, place, firstTag(possible));
          continue;
        }
        writeFeatures(sentence, place, features);
        let known = 0;
        for (const feature of features) {
          const row = rows.get(feature);
          if (row !== undefined) active[known++] = row * TAGS.length;
        }
        scores.fill(0);
        for (let at = 0; at < known; at++) {
          const from = active[at] as number;
          for (let tag = 0; tag < TAGS.length; tag++) {
            scores[tag] = (scores[tag] as number) + (weights[from + tag] as number);
          }
        }
        const best = bestOf(scores, possible, -1);
        setTag(sentence, place, best);
        if (right < 0 || (possible & (1 << right)) === 0) continue;
        time++;
        const rival = best === right ? bestOf(scores, possible, right) : best;
        if (best === right && (scores[right] as number) - (scores[rival] as number) >= options.wantedMargin) {
          continue;
        }
        for (let at = 0; at < known; at++) {
          const from = active[at] as number;
          weights[from + right] = (weights[from + right] as number) + 1;
          dated[from + right] = (dated[from + right] as number) + time;
          weights[from + rival] = (weights[from + rival] as number) - 1;
          dated[from + rival] = (dated[from + rival] as number) - time;
        }
      }
    }
  }
  for (let at = 0; at < sums.length; at++) {
    sums[at] = (sums[at] as number) + (weights[at] as number) - (dated[at] as number) / time;
  }
}

/** The possible tag with the highest score, one of them left out. */
function bestOf(scores: Float64Array, possible: number, without: number): number {
  let best = -1;
  for (let tag = 0; tag < TAGS.length; tag++) {
    if (tag === without || (possible & (1 << tag)) === 0) continue;
    if (best < 0 || (scores[tag] as number) > (scores[best] as number)) best = tag;
  }
  return best;
}
