/** A text in which what is one to the eye is one: composed, with `'` for each apostrophe, a plain space for each space of a line. */
export type FoldedText = {
  /** Character by character as it stands. */
  text: string;
  /** Folded, in its capitals. */
  cased: string;
  /** In small letters, as long as `cased`. */
  lower: string;
  /** Offset in the text itself of each UTF-16 unit of `cased`, and of its end; null where all are alike. */
  offsets: Uint32Array | null;
};

const APOSTROPHE = /[\u2018\u2019\u02bc\uff07]/g;
const SPACE = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
/** A letter and the marks that belong to it. */
const COMBINED = /\P{M}\p{M}+/gu;

/** Folds a text; offsets lead back to it. Never fails. */
export function foldText(text: string): FoldedText {
  const { composed, offsets } = compose(text);
  const cased = composed.replace(APOSTROPHE, "'").replace(SPACE, ' ');
  return { text, cased, lower: lowerAsLong(cased), offsets };
}

/** A word or phrase from a guide, as `foldText` has texts. */
export function foldTerm(term: string): string {
  return term.normalize('NFC').replace(APOSTROPHE, "'").replace(SPACE, ' ');
}

/** The place in the text itself of one in the folded text. */
export function unfold({ offsets }: FoldedText, at: number): number {
  return offsets === null ? at : (offsets[at] ?? 0);
}

/** In small letters; what grows by that (`İ`) is left as it is, so that offsets stay. */
export function lowerAsLong(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return [...text]
    .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
    .join('');
}

function compose(text: string): { composed: string; offsets: Uint32Array | null } {
  if (text.normalize('NFC') === text) return { composed: text, offsets: null };
  const offsets: number[] = [];
  let composed = '';
  let at = 0;
  const keep = (end: number) => {
    for (; at < end; at++) {
      composed += text[at];
      offsets.push(at);
    }
  };
  for (const found of text.matchAll(COMBINED)) {
    keep(found.index);
    const one = found[0].normalize('NFC');
    for (let unit = 0; unit < one.length; unit++) offsets.push(found.index);
    composed += one;
    at = found.index + found[0].length;
  }
  keep(text.length);
  return { composed, offsets: Uint32Array.from([...offsets, text.length]) };
}
