/** How many words of a long list are shown at once; one looks for the others. */
export const SHOWN = 100;

/** The words that hold these letters, whatever their case and accents; those that begin with them first. */
export function foundWords(words: readonly string[], query: string): readonly string[] {
  const wanted = folded(query.trim());
  if (wanted === '') return words;
  const found = words.filter((word) => folded(word).includes(wanted));
  const isFirst = (word: string) => folded(word).startsWith(wanted);
  return [...found.filter(isFirst), ...found.filter((word) => !isFirst(word))];
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
