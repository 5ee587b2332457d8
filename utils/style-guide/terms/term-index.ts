import { type FoldedText, foldTerm, lowerAsLong, unfold } from '../folded-text.ts';

/** A word or phrase to look for. */
export type Term<Value> = {
  words: string;
  /** Only in these very capitals. */
  isCased: boolean;
  /** Only in these very characters: no apostrophe, accent or space stands for another. */
  isExact?: boolean;
  value: Value;
};

/** Where one stands: UTF-16 offsets in the text itself. */
export type TermFound<Value> = { start: number; end: number; value: Value };

export type TermIndex<Value> = { find: (text: FoldedText) => TermFound<Value>[] };

type Entry<Value> = Term<Value> & { folded: string };

/** A word, or one sign that is neither letter nor space: what a term may start with. */
const START = /[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_\s]/gu;
const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Looks for thousands of words and phrases at once, without regular expressions of theirs: each is kept
 * under its first word. They are found as whole words, the longest first, none over another. `’` and `'`
 * are one to it, as are accents composed and not, and all spaces of a line, but for terms that are exact.
 */
export function termIndex<Value>(terms: readonly Term<Value>[]): TermIndex<Value> {
  const byStart = new Map<string, Entry<Value>[]>();
  for (const term of terms) {
    const folded = foldTerm(term.words.trim());
    const [start] = lowerAsLong(folded).match(START) ?? [];
    if (start === undefined) continue;
    const entries = byStart.get(start) ?? [];
    entries.push({ ...term, words: term.words.trim(), folded: term.isCased ? folded : lowerAsLong(folded) });
    byStart.set(start, entries);
  }
  for (const entries of byStart.values()) entries.sort((a, b) => b.folded.length - a.folded.length);
  return { find: (text) => findAll(byStart, text) };
}

function findAll<Value>(
  byStart: ReadonlyMap<string, readonly Entry<Value>[]>,
  text: FoldedText,
): TermFound<Value>[] {
  const found: TermFound<Value>[] = [];
  let free = 0;
  for (const match of text.lower.matchAll(START)) {
    if (match.index < free) continue;
    const entry = byStart.get(match[0])?.find((one) => standsAt(text, one, match.index));
    if (entry === undefined) continue;
    free = match.index + entry.folded.length;
    found.push({ start: unfold(text, match.index), end: unfold(text, free), value: entry.value });
  }
  return found;
}

function standsAt(
  text: FoldedText,
  { words, folded, isCased, isExact }: Entry<unknown>,
  at: number,
): boolean {
  if (!(isCased ? text.cased : text.lower).startsWith(folded, at)) return false;
  const end = at + folded.length;
  if (isExact && text.text.slice(unfold(text, at), unfold(text, end)) !== words) return false;
  return !(isLetter(text.lower, end - 1) && isLetter(text.lower, end));
}

function isLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && LETTER.test(String.fromCodePoint(code));
}
