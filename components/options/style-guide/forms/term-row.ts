import { textsOf } from './texts.ts';

/** A word to avoid as a form shows it: in each of its forms, and what is written instead. */
export type TermRow = { avoid: readonly string[]; use: readonly string[]; isCased: boolean };

export const NO_TERM: TermRow = { avoid: [], use: [], isCased: false };

/** What a guide's `avoid` has, as a row. */
export function termRow(entry: unknown): TermRow {
  if (typeof entry !== 'object' || entry === null) return { ...NO_TERM, avoid: textsOf(entry) };
  const { term, use, cased } = entry as Record<string, unknown>;
  return { avoid: textsOf(term), use: textsOf(use), isCased: cased === true };
}

/** A row as a guide's `avoid` has it, in the shortest way; what a form doesn't show stays as it is in `before`. */
export function termValue({ avoid, use, isCased }: TermRow, before?: unknown): unknown {
  const others = typeof before === 'object' && before !== null ? withoutOurs(before) : {};
  const [only] = avoid;
  if (avoid.length === 1 && use.length === 0 && !isCased && Object.keys(others).length === 0) return only;
  return {
    term: oneOrMore(avoid),
    ...(use.length > 0 && { use: oneOrMore(use) }),
    ...(isCased && { cased: true }),
    ...others,
  };
}

function withoutOurs(entry: object): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !['term', 'use', 'cased'].includes(key)));
}

function oneOrMore(words: readonly string[]): unknown {
  return words.length === 1 ? words[0] : words;
}
