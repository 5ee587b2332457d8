import type { Weights } from './logistic-regression.ts';

/** What a weight of 1 counts in the files, as a logarithm of odds: the largest stay below 127. */
export const UNIT = 0.04;
const LARGEST = 127;
/** Weights below this are left out. */
const SMALLEST = 2;

/** Weights as whole numbers from -127 to 127, in so many columns; features that have none left are left out. */
export function quantizedWeights(weights: Weights, columns: number): Map<number, number[]> {
  const quantized = new Map<number, number[]>();
  for (const [feature, row] of weights) {
    const own = Array.from({ length: columns }, (_, column) => quantizedWeight(row[column] ?? 0));
    if (own.some((weight) => weight !== 0)) quantized.set(feature, own);
  }
  return quantized;
}

function quantizedWeight(weight: number): number {
  const whole = Math.round(weight / UNIT);
  return Math.abs(whole) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, whole));
}
