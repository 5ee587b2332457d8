import { LONGEST_WORD, MOST_WORDS } from '../../../utils/core/proofreading.ts';

/** What becomes of words that were written or pasted. */
export type ReadWords = {
  added: string[];
  /** How many were there already. */
  known: number;
  tooLong: string[];
  /** Right, but the list is full. */
  noRoom: string[];
};

/** Takes a text apart into words for a list: drafts are read word by word, so each stands by itself. */
export function readWords(text: string, list: readonly string[]): ReadWords {
  const there = new Set(list);
  const read: ReadWords = { added: [], known: 0, tooLong: [], noRoom: [] };
  for (const word of new Set(
    text
      .normalize()
      .split(/[\s,;]+/u)
      .filter(Boolean),
  )) {
    if (there.has(word)) read.known++;
    else if (word.length > LONGEST_WORD) read.tooLong.push(word);
    else if (list.length + read.added.length >= MOST_WORDS) read.noRoom.push(word);
    else read.added.push(word);
  }
  return read;
}
