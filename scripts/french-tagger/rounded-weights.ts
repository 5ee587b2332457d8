import type { Weights } from './trainer.ts';

const LARGEST = 127;
/** So many of the weights are no larger than what becomes the largest: the few that are weigh less than they should. */
const KEPT_SIZE = 0.9995;

/** Weights as whole numbers from -127 to 127, those below a share of the largest left out. */
export function roundedWeights(weights: Weights, pruned: number): Map<number, number[]> {
  const sizes = [...weights.values()].flatMap((row) => Array.from(row, Math.abs)).filter((size) => size > 0);
  sizes.sort((one, other) => one - other);
  const largest = sizes[Math.floor((sizes.length - 1) * KEPT_SIZE)] ?? 1;
  return new Map(
    [...weights].map(([feature, row]) => [
      feature,
      Array.from(row, (weight) =>
        Math.abs(weight) < largest * pruned
          ? 0
          : Math.max(-LARGEST, Math.min(LARGEST, Math.round((weight / largest) * LARGEST))),
      ),
    ]),
  );
}
