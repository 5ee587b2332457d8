import { expect, test } from 'vitest';
import { compare, spreadOf } from './figures.ts';

test('the median and the quartiles, between samples where they fall there', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, q1: 1.75, q3: 3.25 });
  expect(spreadOf([7])).toEqual({ median: 7, q1: 7, q3: 7 });
});

test('what was added is taken pair by pair, so that a slow round does not count', () => {
  const slow = compare([11, 110, 11], [10, 100, 10]);
  expect(slow.addedShare.median).toBeCloseTo(0.1);
  expect(slow.addedShare.q3).toBeCloseTo(0.1);
  expect(slow.added.median).toBe(1);
});

test('samples without their pair are refused', () => {
  expect(() => compare([1, 2], [1])).toThrow('pairs');
});
