import { describe, expect, test } from 'vitest';
import { frecency } from '../../../utils/replies/usage.ts';

const NOW = Date.UTC(2026, 10, 28);
const DAY = 24 * 60 * 60 * 1000;

describe('often and lately', () => {
  test('never used is nothing', () => {
    expect(frecency(null, NOW)).toBe(0);
    expect(frecency({ count: 0, lastUsed: NOW }, NOW)).toBe(0);
  });

  test('just used: the number of uses', () => {
    expect(frecency({ count: 7, lastUsed: NOW }, NOW)).toBe(7);
  });

  test('half as much after two weeks, a quarter after four', () => {
    expect(frecency({ count: 8, lastUsed: NOW - 14 * DAY }, NOW)).toBeCloseTo(4);
    expect(frecency({ count: 8, lastUsed: NOW - 28 * DAY }, NOW)).toBeCloseTo(2);
  });

  test('a use in the future, by a clock set back, is a use of now', () => {
    expect(frecency({ count: 3, lastUsed: NOW + 400 * DAY }, NOW)).toBe(3);
  });
});
