/** Choices that come out the same for the same seed. */
export type Random = {
  /** From 0 up to 1, without 1. */
  next(): number;
  /** True in such a share of the cases. */
  chance(share: number): boolean;
  /** A whole number from 0 up to `below`, without it. */
  whole(below: number): number;
  /** @throws where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** One of the values, as often as its weight says. @throws where nothing has weight. */
  weighted<T>(choices: readonly Weighted<T>[]): T;
  /** Choices of their own for one part, so that what happens in another part does not shift them. */
  fork(part: number): Random;
};

export type Weighted<T> = readonly [weight: number, value: T];

/** Tommy Ettinger's mulberry32: 32 bits of state, plenty for a campaign. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const whole = (below: number) => Math.floor(next() * below);
  return {
    next,
    chance: (share) => next() < share,
    whole,
    pick(list) {
      if (list.length === 0) throw new Error('Nothing to pick from');
      return list[whole(list.length)] as (typeof list)[number];
    },
    weighted(choices) {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      throw new Error('Nothing to choose from');
    },
    fork: (part) => createRandom(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(part + 1, 0xc2b2ae35)),
  };
}
