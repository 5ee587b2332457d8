import { shuffle } from './shuffle.ts';

/** What is learned from: the features of one example after the other, which class it is of, how much it counts. */
export type Examples = {
  /** Hashes, `width` for each example; 0 fills up where it has fewer. */
  features: Uint32Array;
  width: number;
  /** Numbers of classes. */
  classes: Uint8Array;
  counts: Float64Array;
};

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

/** Weights of a feature (its hash), one for each class. */
export type Weights = Map<number, Float64Array>;

/**
 * Multinomial logistic regression, learned by FTRL-Proximal (McMahan et al., 2013), which leaves most features
 * without a weight.
 * @param size how many classes there are.
 */
export function train(
  { features, width, classes, counts }: Examples,
  size: number,
  options: TrainingOptions,
): Weights {
  const rows = frequentFeatures(features, options.minimumCount);
  const dense = Int32Array.from(features, (feature) => rows.get(feature) ?? -1);
  const gradients = new Float64Array(rows.size * size);
  const squares = new Float64Array(rows.size * size);
  const active = new Int32Array(width);
  const weights = new Float64Array(width * size);
  const scores = new Float64Array(size);
  const order = Array.from(classes, (_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, epoch);
    for (const index of order) {
      scores.fill(0);
      let known = 0;
      for (let at = index * width; at < (index + 1) * width; at++) {
        const row = dense[at] as number;
        if (row < 0) continue;
        for (let one = 0; one < size; one++) {
          const weight = weightAt(gradients, squares, row * size + one, options);
          weights[known * size + one] = weight;
          scores[one] = (scores[one] as number) + weight;
        }
        active[known++] = row;
      }
      toProbabilities(scores);
      for (let one = 0; one < size; one++) {
        const error = (scores[one] as number) - (one === classes[index] ? 1 : 0);
        const gradient = error * (counts[index] as number);
        for (let at = 0; at < known; at++) {
          const place = (active[at] as number) * size + one;
          const before = squares[place] as number;
          const after = before + gradient * gradient;
          const pull = (Math.sqrt(after) - Math.sqrt(before)) / options.rate;
          gradients[place] =
            (gradients[place] as number) + gradient - pull * (weights[at * size + one] as number);
          squares[place] = after;
        }
      }
    }
  }
  const learned: Weights = new Map();
  for (const [feature, row] of rows) {
    const own = Float64Array.from({ length: size }, (_, one) =>
      weightAt(gradients, squares, row * size + one, options),
    );
    if (own.some((weight) => weight !== 0)) learned.set(feature, own);
  }
  return learned;
}

/** The features that are worth learning, with a row for each. */
function frequentFeatures(features: Uint32Array, minimum: number): Map<number, number> {
  // Sorted rather than counted in a map: there are millions of them.
  const sorted = features.slice().sort();
  const rows = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const feature = sorted[from] as number;
    let to = from + 1;
    while (sorted[to] === feature) to++;
    if (feature !== 0 && to - from >= minimum) rows.set(feature, rows.size);
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
