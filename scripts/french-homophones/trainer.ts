import { FEATURES } from '../../utils/proofreading/grammar/homophone-sets/features.ts';
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

/** Weights of a feature (its hash), one for each member. */
export type Weights = Map<number, Float64Array>;

/**
 * Multinomial logistic regression, learned by FTRL-Proximal (McMahan et al., 2013), which leaves most features
 * without a weight.
 */
export function train(
  { features, members, counts }: Examples,
  size: number,
  options: TrainingOptions,
): Weights {
  const rows = frequentFeatures(features, options.minimumCount);
  const dense = Int32Array.from(features, (feature) => rows.get(feature) ?? -1);
  const gradients = new Float64Array(rows.size * size);
  const squares = new Float64Array(rows.size * size);
  const active = new Int32Array(FEATURES);
  const weights = new Float64Array(FEATURES * size);
  const scores = new Float64Array(size);
  const evened = evenedCounts(members, size);
  const order = Array.from(members, (_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, epoch);
    for (const index of order) {
      scores.fill(0);
      let known = 0;
      for (let at = index * FEATURES; at < (index + 1) * FEATURES; at++) {
        const row = dense[at] as number;
        if (row < 0) continue;
        for (let member = 0; member < size; member++) {
          const weight = weightAt(gradients, squares, row * size + member, options);
          weights[known * size + member] = weight;
          scores[member] = (scores[member] as number) + weight;
        }
        active[known++] = row;
      }
      toProbabilities(scores);
      const right = members[index] as number;
      for (let member = 0; member < size; member++) {
        const error = (scores[member] as number) - (member === right ? 1 : 0);
        const gradient = error * (counts[index] as number) * (evened[right] as number);
        for (let at = 0; at < known; at++) {
          const place = (active[at] as number) * size + member;
          const before = squares[place] as number;
          const after = before + gradient * gradient;
          const pull = (Math.sqrt(after) - Math.sqrt(before)) / options.rate;
          gradients[place] =
            (gradients[place] as number) + gradient - pull * (weights[at * size + member] as number);
          squares[place] = after;
        }
      }
    }
  }
  const learned: Weights = new Map();
  for (const [feature, row] of rows) {
    const own = new Float64Array(size);
    for (let member = 0; member < size; member++) {
      own[member] = weightAt(gradients, squares, row * size + member, options);
    }
    if (own.some((weight) => weight !== 0)) learned.set(feature, own);
  }
  return learned;
}

/**
 * How much a place of each member counts: those of a rare one more, yet not so much that all weigh alike. Texts
 * differ in how often they have *peux* or *sait*.
 */
function evenedCounts(members: Uint8Array, size: number): number[] {
  const counts = Array.from({ length: size }, () => 1);
  for (const member of members) counts[member] = (counts[member] as number) + 1;
  return counts.map((count) => Math.sqrt(members.length / (size * count)));
}

function frequentFeatures(features: Uint32Array, minimum: number): Map<number, number> {
  const counts = new Map<number, number>();
  // 0 fills up what a place has fewer.
  for (const feature of features) if (feature !== 0) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= minimum) rows.set(feature, rows.size);
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
  for (let member = 0; member < scores.length; member++) {
    scores[member] = Math.exp((scores[member] as number) - highest);
    sum += scores[member] as number;
  }
  for (let member = 0; member < scores.length; member++) scores[member] = (scores[member] as number) / sum;
}
