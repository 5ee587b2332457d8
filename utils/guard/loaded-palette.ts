/** What the palette of saved replies offers to the rest of our interface; both live in the same isolated world. */
export type LoadedPalette = {
  /** Opens the list; with an abbreviation that was typed, puts that reply in its place at once. */
  open: (abbreviation: string | null) => void;
};

/** Where the palette's script leaves itself; the page's world can't see it. */
const PLACE = Symbol.for('bon-compte.palette');

type Shelf = { [PLACE]?: LoadedPalette };

export function offerPalette(palette: LoadedPalette): void {
  (globalThis as Shelf)[PLACE] = palette;
}

/** Null until it was first asked for in this frame. */
export function loadedPalette(): LoadedPalette | null {
  return (globalThis as Shelf)[PLACE] ?? null;
}
