import { type Closeness, closeness, SAME } from './closeness.ts';
import type { QueryWord } from './query.ts';
import { FIELD, fieldsOf, placeOf, type WordIndex } from './word-index.ts';

/** Title beats tags beats text, where the words fit equally well. */
const WEIGHTS = { abbreviation: 3.5, title: 3, tags: 2, text: 1 };
const WEIGHT_OF_HASHTAG = 4;
/** A word that stands in the replies as it was typed is hardly a slip for another. */
const WORTH_OF_NEEDLESS_SLIP = 0.5;

/** How well one word of a query fits each reply, by the reply's place in the list. */
export type WordFits = {
  /** Closeness times weight of the best field; 0 where the word is missing. */
  values: Float64Array;
  /** 1 where the title has it. */
  isInTitle: Uint8Array;
  /** How many replies have it. */
  count: number;
};

export function fitWord(index: WordIndex, word: QueryWord): WordFits {
  const values = new Float64Array(index.replyCount);
  const isInTitle = new Uint8Array(index.replyCount);
  let count = 0;
  const found = closeTerms(index, word);
  const isKnown = found.some(({ fit }) => fit.kind !== 'slip');
  for (const { fit, postings } of found) {
    const isSlip = fit.kind === 'slip';
    const worth = fit.value * (isSlip && isKnown ? WORTH_OF_NEEDLESS_SLIP : 1);
    for (const posting of postings) {
      const place = placeOf(posting);
      const fields = fieldsOf(posting);
      const value = worth * weightOf(fields, word, isSlip);
      const best = values[place] ?? 0;
      if (value > best) values[place] = value;
      if (value > 0 && best === 0) count += 1;
      if ((fields & FIELD.title) !== 0) isInTitle[place] = 1;
    }
  }
  return { values, isInTitle, count };
}

type CloseTerm = { fit: Closeness; postings: readonly number[] };

/** The terms that a word may stand for, alone or joined with its neighbor. */
function closeTerms(index: WordIndex, word: QueryWord): CloseTerm[] {
  const found: CloseTerm[] = word.joined.flatMap((form) => {
    const postings = index.terms.get(form)?.postings;
    return postings ? [{ fit: SAME, postings }] : [];
  });
  for (const term of index.terms.values()) {
    const fit = closeness(word.spelling, term);
    if (fit) found.push({ fit, postings: term.postings });
  }
  return found;
}

/** What the best of the fields is worth. An abbreviation is typed as it is, or not meant. */
function weightOf(fields: number, word: QueryWord, isSlip: boolean): number {
  if (word.isHashtag && (fields & FIELD.tags) !== 0) return WEIGHT_OF_HASHTAG;
  if (!isSlip && (fields & FIELD.abbreviation) !== 0) return WEIGHTS.abbreviation;
  if ((fields & FIELD.title) !== 0) return WEIGHTS.title;
  if ((fields & FIELD.tags) !== 0) return WEIGHTS.tags;
  return (fields & FIELD.text) !== 0 ? WEIGHTS.text : 0;
}
