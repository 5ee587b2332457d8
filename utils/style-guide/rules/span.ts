/** A stretch of a draft, in UTF-16 offsets. */
export type Span = { start: number; end: number };

/** Every match of a global pattern. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
