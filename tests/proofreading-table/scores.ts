/** A right word, and what a speller said of it. */
export type RightWord = { kind: string; isFlagged: boolean };

/** A typo, and what a speller said of it: `rank` is the place of the first accepted suggestion, from 0. */
export type Typo = { kind: string; isFlagged: boolean; rank: number | null };

/** Counts that the shares are made of. */
export type SpellingScore = {
  right: number;
  wronglyFlagged: number;
  typos: number;
  found: number;
  first: number;
  amongThree: number;
};

export function scoreOf(words: readonly RightWord[], typos: readonly Typo[]): SpellingScore {
  const within = (places: number) =>
    typos.filter(({ isFlagged, rank }) => isFlagged && rank !== null && rank < places).length;
  return {
    right: words.length,
    wronglyFlagged: words.filter(({ isFlagged }) => isFlagged).length,
    typos: typos.length,
    found: typos.filter(({ isFlagged }) => isFlagged).length,
    first: within(1),
    amongThree: within(3),
  };
}

/** A score a kind, in the order in which the kinds come, right words before typos. */
export function scoresByKind(
  words: readonly RightWord[],
  typos: readonly Typo[],
): Map<string, SpellingScore> {
  const kinds = new Set([...words, ...typos].map(({ kind }) => kind));
  return new Map(
    [...kinds].map((kind) => [
      kind,
      scoreOf(
        words.filter((word) => word.kind === kind),
        typos.filter((typo) => typo.kind === kind),
      ),
    ]),
  );
}

/** Of what is flagged, the share that is a typo; null where nothing is flagged. */
export function precision({ found, wronglyFlagged }: SpellingScore): number | null {
  return share(found, found + wronglyFlagged);
}

/** Of the typos, the share that is flagged; null where there are none. */
export function recall({ found, typos }: SpellingScore): number | null {
  return share(found, typos);
}

/** Of all typos, flagged or not, the share whose first suggestion is right, and that has a right one among three. */
export function topShares({ first, amongThree, typos }: SpellingScore): {
  top1: number | null;
  top3: number | null;
} {
  return { top1: share(first, typos), top3: share(amongThree, typos) };
}

function share(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}

/** Where the first accepted correction is among those suggested, whichever apostrophe either has; null where none is. */
export function rankOf(suggestions: readonly string[], accepted: readonly string[]): number | null {
  const right = new Set(accepted.map(plain));
  const rank = suggestions.findIndex((suggestion) => right.has(plain(suggestion)));
  return rank === -1 ? null : rank;
}

/** Without the difference of apostrophes. */
export function plain(text: string): string {
  return text.replaceAll('’', "'");
}
