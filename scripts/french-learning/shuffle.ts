/** Shuffles in place; the same seed gives the same order on every machine. */
export function shuffle<T>(items: T[], seed: number): void {
  let state = seed >>> 0;
  for (let last = items.length - 1; last > 0; last--) {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    const other = ((bits ^ (bits >>> 14)) >>> 0) % (last + 1);
    [items[last], items[other]] = [items[other] as T, items[last] as T];
  }
}
