import { type Spelling, spell } from './spelling.ts';
import { join, type Word, wordsOf } from './words.ts';

/** A word that is looked for. */
export type QueryWord = {
  spelling: Spelling;
  /** Joined with the word before or after it: "week end" also looks for "weekend". */
  joined: string[];
  /** A reply may do without it: a small word at the end may become a greater one. */
  isOptional: boolean;
  /** Typed with `#`: looked for among the tags first. */
  isHashtag: boolean;
};

/** A whole message may be pasted: its first words tell enough, and each of them takes time. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

/** What a query looks for. Small words count only where there is nothing else, or at the end. */
export function readQuery(query: string): QueryWord[] {
  const words = wordsOf(query.slice(0, LONGEST_QUERY)).flat();
  const isAllSmall = words.every((word) => word.isSmall);
  const last = words.at(-1);
  const wanted = words.flatMap((word, index) => {
    const isOptional = word.isSmall && !isAllSmall;
    if (isOptional && word !== last) return [];
    return {
      spelling: spell(word.term),
      joined: joinedForms(words, index),
      isOptional,
      isHashtag: query[word.start - 1] === '#',
    };
  });
  return wanted.slice(0, MOST_WORDS);
}

function joinedForms(words: readonly Word[], index: number): string[] {
  const withPrevious = words.slice(Math.max(0, index - 1), index + 1);
  const withNext = words.slice(index, index + 2);
  return [withPrevious, withNext].filter((pair) => pair.length === 2).map(join);
}
