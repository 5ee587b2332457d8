import { plain } from './scores.ts';

/** What is wrong in a sentence, and what belongs there. */
export type Correction = { wrong: string; right: string };

/** A finding, whoever made it. */
export type Found = { start: number; end: number; fixes: readonly string[] };

export type JudgedSentence = {
  isFound: boolean;
  /** Whether the first fixes make the sentence as it should be; null where no correction is given. */
  isFixed: boolean | null;
};

/**
 * A sentence is found where a finding is over one of its wrong places; without any (a tone that changes),
 * where there is a finding at all. It is fixed where the first fixes, all together, make it right.
 */
export function judgeSentence(
  text: string,
  corrections: readonly Correction[],
  findings: readonly Found[],
): JudgedSentence {
  if (corrections.length === 0) return { isFound: findings.length > 0, isFixed: null };
  const places = corrections.map(({ wrong, right }) => {
    const start = placeOf(text, wrong);
    return { start, end: start + wrong.length, fixes: [right] };
  });
  const over = findings.filter(({ start, end }) =>
    places.some((place) => start < place.end && end > place.start),
  );
  return { isFound: over.length > 0, isFixed: plain(applied(text, over)) === plain(applied(text, places)) };
}

/** Reads `wrong=>right;wrong=>right`. */
export function readCorrections(written: string): Correction[] {
  return written
    .split(';')
    .filter((pair) => pair.includes('=>'))
    .map((pair) => {
      const [wrong = '', right = ''] = pair.split('=>');
      return { wrong, right };
    });
}

/** @throws where the words are not in the text, as whole words. */
function placeOf(text: string, words: string): number {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  if (found === null) throw new Error(`No "${words}" in "${text}"`);
  return found.index;
}

/** The text with the first fix of each, from the end so that places stay. */
function applied(text: string, findings: readonly Found[]): string {
  return findings
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (draft, { start, end, fixes }) =>
        fixes[0] === undefined ? draft : draft.slice(0, start) + fixes[0] + draft.slice(end),
      text,
    );
}
