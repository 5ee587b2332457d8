import type { Finding } from '../../utils/core/finding.ts';
import { readSpan } from '../../utils/editors/caret.ts';

/** How long after the last key somebody may still be in the middle of a word, in milliseconds. */
const THINKING_TIME = 3000;

/** Knows the word that is being written: it can't be wrong yet. */
export type Writing = {
  /** The text has changed just now. */
  note: () => void;
  /** The caret goes somewhere by hand: no word is being written any more. */
  end: () => void;
  /** Whether the caret is at these words' end, or within, and may go on with them. */
  isIn: (box: HTMLElement, finding: Finding) => boolean;
};

/** `onPause` is told when a word counts although the caret has stayed in it. */
export function watchWriting(onPause: () => void): Writing {
  let last = Number.NEGATIVE_INFINITY;
  let planned: ReturnType<typeof setTimeout> | undefined;
  return {
    note() {
      last = performance.now();
      clearTimeout(planned);
      planned = setTimeout(onPause, THINKING_TIME);
    },
    end() {
      last = Number.NEGATIVE_INFINITY;
    },
    isIn(box, { start, end }) {
      if (performance.now() - last >= THINKING_TIME || document.activeElement !== box) return false;
      const span = readSpan(box);
      if (span === null || span.anchor !== span.focus) return false;
      return span.focus > start && span.focus <= end;
    },
  };
}
