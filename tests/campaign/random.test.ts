import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';

const draws = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 20 }, () => random.next());
};

describe('seeded choices', () => {
  test('come out the same for the same seed, and other for another', () => {
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  test('of one part are not shifted by what another part drew', () => {
    const one = createRandom(7);
    const other = createRandom(7);
    other.next();
    expect(other.fork(3).next()).toBe(one.fork(3).next());
    expect(one.fork(4).next()).not.toBe(one.fork(3).next());
  });

  test('fall as often as their weights say', () => {
    const random = createRandom(1);
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        [3, 'often'],
        [1, 'seldom'],
        [0, 'never'],
      ]),
    );
    const share = drawn.filter((value) => value === 'often').length / drawn.length;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.8);
    expect(drawn).not.toContain('never');
  });

  test('are refused where there is nothing to choose from', () => {
    expect(() => createRandom(1).pick([])).toThrow('Nothing to pick from');
    expect(() => createRandom(1).weighted([[0, 'never']])).toThrow('Nothing to choose from');
  });
});
