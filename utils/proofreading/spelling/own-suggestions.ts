import { folded } from './letters.ts';

/** An own word that a typed one may stand for. */
export type OwnMatch = {
  word: string;
  /** Letters that are wrong, accents, capitals and spaces aside. */
  distance: number;
  /** A name, where the typed word has no capital. */
  isUnlikely: boolean;
};

/** Each list of words without accents, capitals and spaces. */
const plainLists = new WeakMap<readonly string[], string[]>();

/** The own words near a typed one, the nearest first. `words` may be some thousands. */
export function ownMatches(typed: string, words: readonly string[]): OwnMatch[] {
  const key = joined(typed);
  const most = mostWrong(key.length);
  const isLower = typed === typed.toLowerCase();
  const keys = plainLists.get(words) ?? words.map(joined);
  plainLists.set(words, keys);
  return keys
    .flatMap((other, place): OwnMatch[] => {
      if (Math.abs(other.length - key.length) > most) return [];
      const distance = distanceWithin(key, other, most);
      const word = words[place] ?? '';
      if (distance > most) return [];
      return [{ word, distance, isUnlikely: isLower && word !== word.toLowerCase() }];
    })
    .sort((one, other) => one.distance - other.distance);
}

/** How many letters of a typed word are wrong, if it was meant to be the other. */
export function typedDistance(typed: string, meant: string): number {
  return distanceWithin(joined(typed), joined(meant), Number.POSITIVE_INFINITY);
}

/** Short words are too near one another. */
function mostWrong(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
}

function joined(text: string): string {
  return (/^[a-z]+$/.test(text) ? text : folded(text)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters left out, added, replaced or exchanged with the next; anything above `most` where it is more. */
function distanceWithin(one: string, other: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    let least = row;
    for (let place = 1; place <= other.length; place++) {
      const isSame = one[row - 1] === other[place - 1];
      const isExchange = one[row - 1] === other[place - 2] && one[row - 2] === other[place - 1];
      const cost = Math.min(
        (last[place] ?? 0) + 1,
        (next[place - 1] ?? 0) + 1,
        (last[place - 1] ?? 0) + (isSame ? 0 : 1),
        isExchange && row > 1 && place > 1 ? (beforeLast[place - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return least;
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
