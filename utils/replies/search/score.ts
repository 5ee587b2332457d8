import type { QueryWord } from './query.ts';
import { fitWord } from './word-fits.ts';
import type { WordIndex } from './word-index.ts';

/** What a title gains that consists of the words looked for, and nothing else. */
const WORTH_OF_FULL_TITLE = 0.3;
const WORTH_OF_OPTIONAL_WORD = 0.1;
/** How much of what is looked for a reply must have; words that no reply has are not counted. */
const LEAST_SHARE = 0.5;

/** How well each reply answers the whole query, by its place in the list; 0 where it doesn't. */
export function scoreReplies(index: WordIndex, query: readonly QueryWord[]): Float64Array {
  const scores = new Float64Array(index.replyCount);
  const shares = new Float64Array(index.replyCount);
  const titleHits = new Float64Array(index.replyCount);
  let wanted = 0;

  for (const word of query) {
    const { values, isInTitle, count } = fitWord(index, word);
    if (count === 0) continue;
    const importance = rarity(count, index.replyCount) * (word.isOptional ? WORTH_OF_OPTIONAL_WORD : 1);
    const share = word.isOptional ? 0 : importance;
    wanted += share;
    for (let place = 0; place < values.length; place++) {
      const value = at(values, place);
      if (value === 0) continue;
      add(scores, place, importance * value);
      add(shares, place, share);
      add(titleHits, place, at(isInTitle, place));
    }
  }

  if (wanted === 0) return new Float64Array(index.replyCount);
  return scores.map((score, place) => {
    const share = at(shares, place) / wanted;
    if (score === 0 || share < LEAST_SHARE) return 0;
    const fullness = Math.min(1, at(titleHits, place) / Math.max(1, at(index.titleLengths, place)));
    // Squared: all the words in a text go before half of them in a title.
    return (score / wanted + WORTH_OF_FULL_TITLE * fullness) * share ** 2;
  });
}

/** A word that few replies have tells more than one that stands in all of them. */
function rarity(count: number, replyCount: number): number {
  return Math.log(1 + replyCount / (count + 1));
}

function add(numbers: Float64Array, place: number, value: number): void {
  numbers[place] = at(numbers, place) + value;
}

function at(numbers: Float64Array | Uint8Array | Uint16Array, place: number): number {
  return numbers[place] ?? 0;
}
