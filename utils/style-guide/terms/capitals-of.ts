/** Words as they would stand in the place of others: with their capitals, where those have them. */
export function inCapitalsOf(found: string, words: string): string {
  if (words !== words.toLowerCase()) return words;
  const letters = found.replace(/[^\p{L}]/gu, '');
  if ([...letters].length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) {
    return words.toUpperCase();
  }
  const [first = ''] = found;
  if (first === first.toLowerCase()) return words;
  const [own = '', ...rest] = words;
  return own.toUpperCase() + rest.join('');
}
