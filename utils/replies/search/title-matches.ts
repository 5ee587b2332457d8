import { fold } from '../fold.ts';
import { closeness } from './closeness.ts';
import type { QueryWord } from './query.ts';
import { spell } from './spelling.ts';
import { join, type Word, wordsOf } from './words.ts';

/** A part of a text, in UTF-16 units, the end not included. */
export type TextRange = { start: number; end: number };

/** The parts of a title that answer the query: whole words, or as much of them as was typed. */
export function matchTitle(title: string, query: readonly QueryWord[]): TextRange[] {
  return wordsOf(title).flatMap((group) => {
    const ranges = group.flatMap((word) => matchWord(title, word, query) ?? []);
    const [first, last] = [group[0], group.at(-1)];
    if (ranges.length > 0 || group.length === 1 || !first || !last) return ranges;
    return matchWord(title, { ...first, term: join(group), end: last.end }, query) ?? [];
  });
}

function matchWord(title: string, word: Word, query: readonly QueryWord[]): TextRange | null {
  let longest: TextRange | null = null;
  const spelling = spell(word.term);
  for (const { spelling: typed, joined } of query) {
    const fit = joined.includes(word.term) ? { kind: 'same' } : closeness(typed, spelling);
    if (!fit) continue;
    const end = fit.kind === 'beginning' ? endOfBeginning(title, word, typed.term.length) : word.end;
    if (!longest || end > longest.end) longest = { start: word.start, end };
  }
  return longest;
}

/** Where as many folded letters of the word end: `œu` has three, `é` may be two characters. */
function endOfBeginning(title: string, word: Word, letterCount: number): number {
  let end = word.start;
  for (const character of title.slice(word.start, word.end)) {
    const isOfLastLetter = /\p{M}/u.test(character);
    if (!isOfLastLetter && countLetters(title.slice(word.start, end)) >= letterCount) return end;
    end += character.length;
  }
  return end;
}

/** Hyphens and apostrophes stand in the title, not in its terms. */
function countLetters(text: string): number {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '').length;
}
