import type { Word } from '../analysis/word.ts';
import { HOMOPHONE_SETS, type HomophoneSet } from './homophone-set.ts';

/** Where a member of a set stands in a sentence: places of words, both included. */
export type HomophonePlace = { set: HomophoneSet; member: number; from: number; to: number };

type Written = { set: HomophoneSet; member: number; parts: readonly string[] };

/** Members by their first word. */
const MEMBERS = new Map<string, Written[]>();
for (const set of HOMOPHONE_SETS) {
  set.members.forEach((written, member) => {
    // An elided word is a word of its own.
    const parts = written.replace("'", "' ").split(' ');
    const first = parts[0] as string;
    MEMBERS.set(first, [...(MEMBERS.get(first) ?? []), { set, member, parts }]);
  });
}

/** All places of a sentence where a member of a set stands. */
export function homophonePlaces(words: readonly Word[]): HomophonePlace[] {
  return words.flatMap((_, from) => homophonePlacesAt(words, from));
}

function homophonePlacesAt(words: readonly Word[], from: number): HomophonePlace[] {
  const first = words[from] as Word;
  const members = MEMBERS.get(first.form);
  if (members === undefined || !isPlainWord(first)) return [];
  return members.flatMap(({ set, member, parts }) => {
    const isThere = parts.every((part, step) => {
      const word = words[from + step];
      // « l’A36 » is no « l’a ».
      return word?.form === part && !word.isCapitals && !(step > 0 && word.isCapitalized);
    });
    return isThere ? [{ set, member, from, to: from + parts.length - 1 }] : [];
  });
}

/** Before a capital without its accent (« A bientôt ») nothing is told; shouted words have lost theirs too. */
function isPlainWord({ kind, text, isAfterHyphen, isCapitals }: Word): boolean {
  return kind === 'word' && !isAfterHyphen && !isCapitals && text !== 'A';
}
