import { type PostPrint, type ReadPost, RUNS_KEPT } from './post-print.ts';

/** How much a draft says again what a post said: word for word, or nearly. */
export type Likeness = 'same' | 'nearly';

/** Words below which nobody minds a repeat: « Bonne fête nationale! » */
const FEWEST_SAME = 4;
/** Words below which one changed word is much. */
export const FEWEST_NEARLY = 8;
/** Share of the runs of either text that the other must have. One word of ten changed leaves more than this. */
const ENOUGH = 0.6;

/** Null where they are two texts. */
export function likenessOf(draft: ReadPost, past: PostPrint): Likeness | null {
  if (draft.words < FEWEST_SAME) return null;
  if (draft.whole === past.whole) return 'same';
  if (draft.words < FEWEST_NEARLY || draft.figures !== past.figures || past.runs.length === 0) return null;
  // Of a long post only the smallest runs were kept: the draft's are compared as far as those go.
  const last = past.runs.length < RUNS_KEPT ? Number.POSITIVE_INFINITY : (past.runs.at(-1) ?? 0);
  const compared = draft.runs.filter((run) => run <= last);
  const known = new Set(past.runs);
  const shared = compared.filter((run) => known.has(run)).length;
  return shared >= ENOUGH * compared.length && shared >= ENOUGH * past.runs.length && shared > 0
    ? 'nearly'
    : null;
}
