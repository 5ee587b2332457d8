/** A text's own change: what stands before and after it is the same in both. */
type Change = { start: number; endBefore: number; endAfter: number };

/**
 * Findings of a text in the text that it has become, where their own words are still there: a word
 * that is written on is no longer the one that was found.
 */
export function followText<T extends { start: number; end: number; text: string }>(
  findings: readonly T[],
  before: string,
  after: string,
): T[] {
  if (before === after) return [...findings];
  const change = changeBetween(before, after);
  const moved = change.endAfter - change.endBefore;
  return findings.flatMap((finding) => {
    const isBefore = finding.end <= change.start;
    const isAfter = finding.start >= change.endBefore;
    if (!isBefore && !isAfter) return [];
    const shift = isBefore ? 0 : moved;
    const start = finding.start + shift;
    const end = finding.end + shift;
    return continuesWord(after, start, end, change) ? [] : [{ ...finding, start, end }];
  });
}

function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same++;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/** Whether what was written, or taken out, touches the finding and makes its first or last word another. */
function continuesWord(after: string, start: number, end: number, change: Change): boolean {
  return (
    (end === change.start && isLetterPair(after, end)) ||
    (start === change.endAfter && isLetterPair(after, start))
  );
}

/** Whether letters stand on both sides of a place. */
function isLetterPair(text: string, at: number): boolean {
  return /^[\p{L}\p{N}'’]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
