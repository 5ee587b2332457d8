/** Words of a list as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
