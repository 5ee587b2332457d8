/** How a word is written: apostrophes, accents and capitals. Strings are Unicode; nothing here knows a language. */

/** Most words, asked for again and again. */
const ALREADY_PLAIN = /^[a-zà-öø-ÿœ'-]*$/i;

export type LetterCase = 'lower' | 'capitalized' | 'capitals' | 'mixed';

/**
 * The one spelling under which a word is looked up: composed accents (NFC), the straight apostrophe,
 * the plain hyphen, no soft hyphen. Case is kept.
 */
export function plainForm(word: string): string {
  if (ALREADY_PLAIN.test(word)) return word;
  return word
    .normalize('NFC')
    .replace(/[’‘ʼ＇`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad/g, '');
}

/** Lower case without accents, ligatures written out: `Œuvré` becomes `oeuvre`. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** How capitals are used in a word. A lone capital (`À`) counts as capitalized. */
export function letterCase(word: string): LetterCase {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'capitals';
  return capitalized(letters.toLowerCase()) === letters ? 'capitalized' : 'mixed';
}

/** The word with its first letter as a capital, the rest as it was. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** The word with its first letter in lower case, the rest as it was. */
export function uncapitalized(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

/**
 * Whether a word is likely a name, which no dictionary can judge: a capital inside a sentence, or
 * capitals inside the word (`McKay`). The caller decides whether to leave it alone.
 */
export function looksLikeName(word: string, isSentenceStart: boolean): boolean {
  const written = letterCase(plainForm(word).replace(/^\p{Ll}{1,6}'/u, ''));
  return written === 'mixed' || (written === 'capitalized' && !isSentenceStart);
}
