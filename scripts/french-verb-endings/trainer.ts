import { FEATURES } from '../../utils/proofreading/grammar/verb-endings/features.ts';
import { VERB_ENDINGS } from '../../utils/proofreading/grammar/verb-endings/verb-ending.ts';
import { shuffle } from '../french-tagger/shuffle.ts';
import type { Examples } from './examples.ts';

export type TrainingOptions = {
  /** Rounds over all examples. */
  epochs: number;
  /** A feature seen less often is not learned. */
  minimumCount: number;
  /** How fast a weight moves, and how far it is drawn to 0: what is not worth it has no weight. */
  rate: number;
  absolutePenalty: number;
  squaredPenalty: number;
};

/** Weights of a feature (its hash), one for each ending. */
export type Weights = Map<number, Float64Array>;

const SIZE = VERB_ENDINGS.length;

/**
 * Multinomial logistic regression, learned by FTRL-Proximal (McMahan et al., 2013), which leaves most features
 * without a weight.
 */
export function train({ features, endings, counts }: Examples, options: TrainingOptions): Weights {
  const rows = frequentFeatures(features, options.minimumCount);
  const dense = Int32Array.from(features, (feature) => rows.get(feature) ?? -1);
  const gradients = new Float64Array(rows.size * SIZE);
  const squares = new Float64Array(rows.size * SIZE);
  const active = new Int32Array(FEATURES);
  const weights = new Float64Array(FEATURES * SIZE);
  const scores = new Float64Array(SIZE);
  const order = Array.from(endings, (_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, epoch);
    for (const index of order) {
      scores.fill(0);
      let known = 0;
      for (let at = index * FEATURES; at < (index + 1) * FEATURES; at++) {
        const row = dense[at] as number;
        if (row < 0) continue;
        for (let one = 0; one < SIZE; one++) {
          const weight = weightAt(gradients, squares, row * SIZE + one, options);
          weights[known * SIZE + one] = weight;
          scores[one] = (scores[one] as number) + weight;
        }
        active[known++] = row;
      }
      toProbabilities(scores);
      for (let one = 0; one < SIZE; one++) {
        const error = (scores[one] as number) - (one === endings[index] ? 1 : 0);
        const gradient = error * (counts[index] as number);
        for (let at = 0; at < known; at++) {
          const place = (active[at] as number) * SIZE + one;
          const before = squares[place] as number;
          const after = before + gradient * gradient;
          const pull = (Math.sqrt(after) - Math.sqrt(before)) / options.rate;
          gradients[place] =
            (gradients[place] as number) + gradient - pull * (weights[at * SIZE + one] as number);
          squares[place] = after;
        }
      }
    }
  }
  const learned: Weights = new Map();
  for (const [feature, row] of rows) {
    const own = Float64Array.from({ length: SIZE }, (_, one) =>
      weightAt(gradients, squares, row * SIZE + one, options),
    );
    if (own.some((weight) => weight !== 0)) learned.set(feature, own);
  }
  return learned;
}

function frequentFeatures(features: Uint32Array, minimum: number): Map<number, number> {
  const sorted = features.slice().sort();
  const rows = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const feature = sorted[from] as number;
    let to = from + 1;
    while (sorted[to] === feature) to++;
    if (to - from >= minimum) rows.set(feature, rows.size);
    from = to;
  }
  return rows;
}

function weightAt(
  gradients: Float64Array,
  squares: Float64Array,
  place: number,
  { rate, absolutePenalty, squaredPenalty }: TrainingOptions,
): number {
  const gradient = gradients[place] as number;
  if (Math.abs(gradient) <= absolutePenalty) return 0;
  const shrunk = gradient - Math.sign(gradient) * absolutePenalty;
  return -shrunk / ((1 + Math.sqrt(squares[place] as number)) / rate + squaredPenalty);
}

/** In place, from scores. */
function toProbabilities(scores: Float64Array): void {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let one = 0; one < scores.length; one++) {
    scores[one] = Math.exp((scores[one] as number) - highest);
    sum += scores[one] as number;
  }
  for (let one = 0; one < scores.length; one++) scores[one] = (scores[one] as number) / sum;
}
