/** Moment's date tokens, which Text Blaze and Briskine use, and those of `strftime`. */
const STRFTIME: ReadonlyMap<string, string> = new Map([
  ['YYYY', '%Y'],
  ['YY', '%y'],
  ['MMMM', '%B'],
  ['MMM', '%b'],
  ['MM', '%m'],
  ['M', '%-m'],
  ['DD', '%d'],
  ['D', '%-d'],
  ['dddd', '%A'],
  ['ddd', '%a'],
  ['HH', '%H'],
  ['H', '%-H'],
  ['hh', '%I'],
  ['h', '%-I'],
  ['mm', '%M'],
  ['ss', '%S'],
  ['A', '%p'],
  ['a', '%P'],
]);

/** Words in brackets, runs of one letter, and what stands between them. */
const TOKEN = /\[([^\]]*)\]|(([A-Za-z])\3*)|[^A-Za-z[]+|\[/g;

/** The same format for `strftime`; null where a token has no equal. */
export function strftimeOf(format: string): string | null {
  const parts = Array.from(format.matchAll(TOKEN), ([whole, words, token]) => {
    if (words !== undefined) return plain(words);
    return token === undefined ? plain(whole) : (STRFTIME.get(token) ?? null);
  });
  return parts.length === 0 || parts.includes(null) ? null : parts.join('');
}

function plain(text: string): string {
  return text.replaceAll('%', '%%');
}
