import { fold } from '../fold.ts';
import { isSmall } from './small-words.ts';

/** A word in the form in which it is compared, and its place in the text it was read from. */
export type Word = { term: string; isSmall: boolean; start: number; end: number };

/** Written without a space: `rendez-vous`, `10h30`, `l’heure`. */
const WRITTEN_TOGETHER = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
const PART = /\p{N}+|[\p{L}\p{M}'’‘ʼ`´]+/gu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’‘ʼ`´]/i;
const APOSTROPHES = /['’‘ʼ`´]/g;

/** The words of a text, grouped where they are written together. */
export function wordsOf(text: string): Word[][] {
  return [...text.matchAll(WRITTEN_TOGETHER)]
    .map((written) => partsOf(written[0], written.index))
    .filter((group) => group.length > 0);
}

/** Several words as one, as others write them: `weekend` for `week-end`. */
export function join(words: readonly Word[]): string {
  return words.map((word) => word.term).join('');
}

/** What a text writes without a space, in order. */
export function writtenForms(text: string): string[] {
  return text.match(WRITTEN_TOGETHER) ?? [];
}

/** Each word of one written form, and all of them as one. */
export function termsOf(written: string): Pick<Word, 'term' | 'isSmall'>[] {
  const parts = partsOf(written, 0);
  return parts.length > 1 ? [...parts, { term: join(parts), isSmall: false }] : parts;
}

function partsOf(written: string, offset: number): Word[] {
  const parts: Word[] = [];
  for (const found of written.matchAll(PART)) {
    const elided = ELISION.exec(found[0])?.[0].length ?? 0;
    const word = fold(found[0].slice(elided).replace(APOSTROPHES, ''));
    if (word === '') continue;
    parts.push({
      term: singular(word),
      isSmall: isSmall(word),
      start: offset + found.index + elided,
      end: offset + found.index + found[0].length,
    });
  }
  return parts;
}

/** Without the mark of the plural: French `s` and `x`, English `s`. Both sides lose it, so it harms no other word. */
function singular(word: string): string {
  return word.length > 3 && /[^s][sx]$/.test(word) ? word.slice(0, -1) : word;
}
