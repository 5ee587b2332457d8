/** The abbreviation that a key has asked for, on its way from the interface's script to the palette's. */
const PLACE = Symbol.for('bon-compte.wanted-reply');

type Shelf = { [PLACE]?: string | null };

export function wantReply(abbreviation: string): void {
  (globalThis as Shelf)[PLACE] = abbreviation;
}

/** Once only; null where none was asked for. */
export function takeWantedReply(): string | null {
  const shelf = globalThis as Shelf;
  const wanted = shelf[PLACE] ?? null;
  shelf[PLACE] = null;
  return wanted;
}
