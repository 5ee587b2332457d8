/**
 * The best of many, in order, where few are wanted: cheaper than sorting them all.
 * `accept` is asked only of what would be among them.
 */
export function bestOf<Item>(
  items: Iterable<Item>,
  limit: number,
  compare: (a: Item, b: Item) => number,
  accept: (item: Item) => boolean,
): Item[] {
  const best: Item[] = [];
  for (const item of items) {
    const last = best.at(-1);
    const isFull = best.length >= limit;
    if (isFull && (last === undefined || compare(item, last) >= 0)) continue;
    if (!accept(item)) continue;
    best.splice(placeFor(item, best, compare), 0, item);
    if (isFull) best.pop();
  }
  return best;
}

/** Behind everything that is as good or better. */
function placeFor<Item>(item: Item, best: readonly Item[], compare: (a: Item, b: Item) => number): number {
  let [from, to] = [0, best.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = best[middle];
    if (other !== undefined && compare(item, other) >= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
