/** Words that titles leave small, in English and in French. */
const SMALL = new Set(
  'a an the and or but nor of in on at to by for from with as into over le la les un une des du de et ou en à au aux'.split(
    ' ',
  ),
);

/** Whether these words in order look like a title: all in capitals, or each of its weighty words with a capital. */
export function looksLikeTitle(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const weighty = words.slice(1).filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  return weighty.length > 0 && weighty.every((word) => /^\p{Lu}/u.test(word));
}
