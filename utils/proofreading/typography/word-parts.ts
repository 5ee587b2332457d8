import type { Token } from '../text/tokens.ts';

/** What stands between apostrophes and hyphens: `main` and `oeuvre` in `main-d’oeuvre`. UTF-16 offsets. */
export type WordPart = { start: number; end: number; text: string };

export function wordParts(words: readonly Token[]): WordPart[] {
  return words.flatMap((word) =>
    [...word.text.matchAll(/[^'’‑-]+/gu)].map((match) => ({
      start: word.start + match.index,
      end: word.start + match.index + match[0].length,
      text: match[0],
    })),
  );
}
