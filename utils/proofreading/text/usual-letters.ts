/**
 * A pattern with `\p{L}` and the like takes milliseconds to compile, with all of Unicode's letters in it, and
 * there are hundreds. So the letters of other scripts than ours are replaced by one of each kind, and the
 * patterns are made of the letters that are left.
 */

const CAPITAL = 'Ā';
const SMALL = 'ā';
const UNCASED = 'ª';
const FIGURE = '¼';
const MARK = '\u0300';

/** For each class of Unicode, what is left of it, for a class of a regular expression. */
const CLASSES: Record<string, string> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿŒœŸĀā',
  Lu: 'A-ZÀ-ÖØ-ÞŒŸĀ',
  Ll: 'a-zµß-öø-ÿœā',
  N: '0-9²³¹¼-¾',
  M: '\\u0300-\\u036f\\ufe0e\\ufe0f\\u20e3',
};

/** What is no letter of these, for `\P{L}` within a class. */
const NO_LETTER = '\\0-@\\[-`{-©«-´¶-¹»-¿×÷\\u0102-\\u0151\\u0154-\\u0177\\u0179-\\u{10ffff}';

/** The usual letters, combining accents and punctuation, and an emoji that is a letter in Unicode. */
const USUAL = '\\0-ÿŒœŸ\\u0300-\\u036f\\u2000-\\u206f\\u20a0-\\u20cf\\u20e3\\u2139\\ufe0e\\ufe0f\\ufffc';
const UNUSUAL = new RegExp(`[^${USUAL}]`, 'gu');

/** A text as long as the other, in which each letter, figure or mark of another script is one of its kind. */
export function withUsualLetters(text: string): string {
  return text.replace(UNUSUAL, (char) => {
    const kind = kindOf(char);
    return kind === undefined ? char : kind.repeat(char.length);
  });
}

function kindOf(char: string): string | undefined {
  if (/^\p{Lu}/u.test(char)) return CAPITAL;
  if (/^\p{Ll}/u.test(char)) return SMALL;
  if (/^\p{L}/u.test(char)) return UNCASED;
  if (/^\p{N}/u.test(char)) return FIGURE;
  return /^\p{M}/u.test(char) ? MARK : undefined;
}

/** The source of a pattern (flag u), with `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{N}` and `\p{M}` as the usual letters alone. */
export function usualPattern(source: string): string {
  let isInClass = false;
  return source.replace(/\\([pP])\{(L|Lu|Ll|N|M)\}|\\.|[[\]]/g, (found, sign?: string, name?: string) => {
    if (found === '[') isInClass = true;
    if (found === ']') isInClass = false;
    const members = CLASSES[name ?? ''];
    if (members === undefined) return found;
    if (!isInClass) return `[${sign === 'P' ? '^' : ''}${members}]`;
    if (sign === 'p') return members;
    if (name !== 'L') throw new Error(`\\P{${name}} within a class`);
    return NO_LETTER;
  });
}
