import { capitalized, letterCase, uncapitalized } from './letters.ts';
import { foldedMatches, hasWord, type WordGraph } from './word-graph.ts';

/** What is in the dictionaries, before any rule of a language. */
export type Vocabulary = {
  readonly graphs: readonly WordGraph[];
  /** Words of the graphs that are not of this norm, lower case. */
  readonly excluded: ReadonlySet<string>;
};

/** Whether a word in its plain form (`plainForm`) is there in this very case. */
export function isListed({ graphs, excluded }: Vocabulary, word: string): boolean {
  return graphs.some((graph) => hasWord(graph, word)) && !excluded.has(word);
}

/**
 * Whether it is there as it is, or as its capitals allow: `Bonjour` for `bonjour`, `QUÉBEC` for `Québec`,
 * `ETE` for `été`. A name in lower case is not there.
 */
export function isListedInSomeCase(vocabulary: Vocabulary, word: string): boolean {
  if (isListed(vocabulary, word)) return true;
  const written = letterCase(word);
  if (written === 'capitalized') return isListed(vocabulary, uncapitalized(word));
  if (written !== 'capitals') return false;
  const lower = word.toLowerCase();
  if (isListed(vocabulary, lower) || isListed(vocabulary, capitalized(lower))) return true;
  return vocabulary.graphs.some((graph) =>
    foldedMatches(graph, word).some((match) => !vocabulary.excluded.has(match)),
  );
}

/** Figures, symbols and Roman numerals (`XXIe`): not for a speller to judge. */
export function isBeyondSpelling(word: string): boolean {
  return /\p{N}/u.test(word) || !/\p{L}/u.test(word) || /^[IVXLC]+(?:e|es|er|re|ème)?$/.test(word);
}
