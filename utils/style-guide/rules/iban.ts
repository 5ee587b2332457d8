import type { Span } from './span.ts';

const SPACE = '[ \\u00a0\\u202f-]?';
/** Two letters of a country, two check digits, then 11 to 30 letters and digits, mostly in fours (ISO 13616). */
const LOOKS_LIKE = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:${SPACE}[A-Z0-9]{4}){2,7}(?:${SPACE}[A-Z0-9]{1,3})?(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Malta’s are the longest in use, at 31; Norway’s the shortest. */
const LENGTH = { least: 15, most: 34 };

/** Numbers of bank accounts (IBAN), whose check digits are right. */
export function ibansIn(text: string): Span[] {
  return [...text.matchAll(LOOKS_LIKE)].flatMap(({ index, 0: found }) => {
    const length = lengthOfIban(found);
    return length === null ? [] : [{ start: index, end: index + length }];
  });
}

/** How much of it is one: the words that follow may look like its last letters. */
function lengthOfIban(found: string): number | null {
  const ends = [...found.matchAll(/(?=[ \u00a0\u202f-])|$/gu)].map(({ index }) => index);
  return ends.toReversed().find((end) => isIban(found.slice(0, end))) ?? null;
}

function isIban(words: string): boolean {
  const code = words.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  if (code.length < LENGTH.least || code.length > LENGTH.most) return false;
  let rest = 0;
  for (const char of code.slice(4) + code.slice(0, 4)) {
    // A letter counts as two digits: A is 10, Z is 35.
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
