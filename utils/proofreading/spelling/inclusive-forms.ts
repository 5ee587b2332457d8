/** Ends that are added after a mark, the plural's `s` aside. */
const ENDING =
  /^(?:e|ne|le|te|se|sse|ve|ive|re|ère|ière|che|que|esse|eresse|euse|rice|trice|ice|ale|elle|ienne|enne|onne|fe|x|aux|ux)$/i;
/** How many letters of the masculine the feminine ending may replace. */
const MOST_REPLACED = 5;

/**
 * Whether a word is an inclusive form of right words: `abonné·e·s`, `client.e.s`, `un·e`, `directeur·trice`,
 * `tous·toutes`, `participant(e)s`. The feminine it stands for has to be a word itself, so that
 * two sentences run together (`fin.le`) are not taken for one.
 * @param isWord whether a part, in its plain form, is right.
 */
export function isInclusiveForm(word: string, isWord: (part: string) => boolean): boolean {
  const [masculine = '', ...endings] = word
    .replace(/\((\p{L}+)\)/gu, '·$1·')
    .replace(/·$/, '')
    .split(/[·•⋅‧.]/);
  const last = endings.at(-1);
  if (last === undefined || endings.includes('') || !isWord(masculine)) return false;
  const feminine = endings.filter((ending) => ending.toLowerCase() !== 's');
  if (feminine.length > 1) return false;
  const [ending] = feminine;
  if (ending === undefined) return isWord(`${masculine}s`);
  if (ending.length > 2 && !word.includes('.') && isWord(ending)) return true;
  return hasFeminine(masculine, ending, isWord);
}

function hasFeminine(masculine: string, ending: string, isWord: (part: string) => boolean): boolean {
  const singular = ending.replace(/s$/i, '');
  if (!ENDING.test(ending) && !ENDING.test(singular)) return false;
  const stems = /s$/i.test(masculine) ? [masculine, masculine.slice(0, -1)] : [masculine];
  if (stems.some((stem) => isWord(stem + ending))) return true;
  // The end of the masculine gives way only where French changes it: -eur, -eux, -if, -al, -er, -ous.
  return stems
    .filter((stem) => /[xfrslc]$/i.test(stem))
    .some((stem) => replacements(stem, ending).some(isWord));
}

function replacements(stem: string, ending: string): string[] {
  // `lecteur·ice` is written for `lectrice`.
  const added = /^ices?$/i.test(ending) ? [ending, `r${ending}`] : [ending];
  const lengths = Array.from({ length: Math.min(MOST_REPLACED, stem.length - 1) }, (_, less) => less + 1);
  return lengths.flatMap((length) => added.map((end) => stem.slice(0, -length) + end));
}
