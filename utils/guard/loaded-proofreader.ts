import type { GuideError } from '../core/verdict.ts';

/** What the proofreader offers to the rest of our interface; both live in the same isolated world. */
export type LoadedProofreader = {
  /** Opens the list of what was found in the draft that is written; does nothing in frames without one. */
  open: () => void;
  /** What the client's guide calls errors in this very text, as far as it was read by now; nothing is waited for. */
  errorsIn: (text: string, clientId: string | null) => GuideError[];
  /** Whether this very text was found to be an approved reply of the client's, as it is. */
  isApproved: (text: string, clientId: string | null) => boolean;
};

/** Where its script leaves itself; the page's world can't see it. */
const PLACE = Symbol.for('bon-compte.proofreader');

type Shelf = { [PLACE]?: LoadedProofreader };

export function offerProofreader(proofreader: LoadedProofreader): void {
  (globalThis as Shelf)[PLACE] = proofreader;
}

/** Null until a draft was first written in this frame. */
export function loadedProofreader(): LoadedProofreader | null {
  return (globalThis as Shelf)[PLACE] ?? null;
}
