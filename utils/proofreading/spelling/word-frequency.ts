/**
 * How frequent a word is, in steps: 0 for the few hundred most frequent, then one more each time that twice
 * as many words are at least as frequent, up to 6; null for all that are rarer.
 */
export type WordFrequency = (word: string) => number | null;

/** How many words the first line of the file has; each line after it has as many as all before it. */
const FIRST_LINE = 250;
const MOST_WORDS = 16_000;

/** Reads public/words/fr-frequent.txt or en-frequent.txt, at the first word asked for (some milliseconds). */
export function readWordFrequency(file: string): WordFrequency {
  let steps: ReadonlyMap<string, number> | null = null;
  return (word) => {
    steps ??= new Map(file.split('\n').flatMap((line, step) => line.split(' ').map((each) => [each, step])));
    return steps.get(word.toLowerCase()) ?? null;
  };
}

/** Lays words, the most frequent first, out as that file; those after the 16,000th are left out. */
export function writeWordFrequency(ranked: readonly string[]): string {
  const words = ranked.slice(0, MOST_WORDS);
  const lines: string[] = [];
  for (let start = 0; start < words.length; start = start === 0 ? FIRST_LINE : start * 2) {
    const end = start === 0 ? FIRST_LINE : start * 2;
    // In the order of the alphabet a line packs better.
    lines.push(words.slice(start, end).sort().join(' '));
  }
  return lines.join('\n');
}
