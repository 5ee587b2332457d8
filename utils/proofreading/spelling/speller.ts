import { isListedMistake, ranked } from './candidates.ts';
import { englishCandidates, englishSources } from './english-suggestions.ts';
import { isEnglishWord } from './english-words.ts';
import { frenchCandidates, frenchSources } from './french-suggestions.ts';
import { isFrenchWord } from './french-words.ts';
import { plainForm } from './letters.ts';
import { CANADIAN_ENGLISH_WORDS } from './lists/canadian-english.ts';
import { FIRST_NAMES } from './lists/first-names.ts';
import { NAMES } from './lists/names.ts';
import { QUEBEC_WORDS } from './lists/quebec.ts';
import { ENGLISH_SOCIAL_WORDS } from './lists/social-english.ts';
import { FRENCH_SOCIAL_WORDS } from './lists/social-french.ts';
import { chosenSpelling, type SpellingVariant, variantOf } from './spelling-variant.ts';
import { asTyped } from './typed-form.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readWordFrequency } from './word-frequency.ts';
import { foldedMatches, readWordGraph } from './word-graph.ts';
import { buildWordGraph } from './word-graph-builder.ts';

/** What a speller is made of. */
export type SpellerOptions = {
  language: 'fr' | 'en';
  /** The file public/words/fr.dawg or en.dawg. */
  graph: ArrayBuffer | Uint8Array;
  /** Words of the graph that are not of this norm: the lines of public/words/en-CA.txt, fr-traditional.txt and the like. */
  excluded?: Iterable<string>;
  /** The file public/words/fr-frequent.txt or en-frequent.txt: what is likelier is suggested first. */
  frequent: string;
  /** Words that are right for this person or client, also suggested; a capital in one is kept. */
  extra?: Iterable<string>;
};

/** Tells right words from wrong ones, and what a wrong one may stand for. */
export type Speller = {
  /**
   * Whether a single word (mentions, addresses and hashtags taken out before) is right. Names that
   * no dictionary has are not known: `looksLikeName` helps to leave them alone.
   */
  isKnown: (word: string) => boolean;
  /** What may be meant, the best first, with the word's own capitals and apostrophe; a few milliseconds to some 30. */
  suggest: (word: string, limit?: number) => string[];
  /**
   * False where no word is this one but for accents and capitals, so that no suggestion is either. Always true
   * of a word in parts.
   */
  mayLackAccents: (word: string) => boolean;
  /** Where a word that is not known is one in the other spelling of French; null where it is none. */
  variantOf: (word: string) => SpellingVariant | null;
};

const DEFAULT_LIMIT = 5;
/** Words whose suggestions are kept: a draft is read again and again while it is written. */
const MOST_KEPT = 500;
/** Who means a name mostly types its capital; in hundredths of a wrong letter. */
const NAME_COST = 40;

/**
 * Makes a speller; takes some 20 ms.
 * @throws Error where the graph's file is damaged.
 */
export function createSpeller({
  language,
  graph,
  excluded = [],
  frequent,
  extra = [],
}: SpellerOptions): Speller {
  const own = [...ownWords(language), ...extra].map(plainForm);
  const vocabulary: Vocabulary = {
    graphs: [readWordGraph(graph), readWordGraph(buildWordGraph(own))],
    excluded: withoutOwn(excluded, own),
  };
  const isFrench = language === 'fr';
  const isWord = isFrench ? isFrenchWord : isEnglishWord;
  const candidatesFor = isFrench ? frenchCandidates : englishCandidates;
  const frequency = readWordFrequency(frequent);
  const sources = isFrench ? frenchSources(vocabulary, frequency) : englishSources(vocabulary, frequency);
  const chosen = isFrench ? chosenSpelling(vocabulary.excluded) : null;
  const kept = new Map<string, string[]>();

  function suggestionsFor(word: string): string[] {
    const plain = plainForm(word);
    if (plain.length < 2) return [];
    const lower = plain.toLowerCase();
    const nameCost = plain === lower ? NAME_COST : 0;
    const written = ranked(candidatesFor(lower, { ...sources, nameCost }), sources)
      .map((candidate) => asTyped(word, candidate))
      .filter((suggestion) => suggestion !== word);
    return [...new Set(written)];
  }

  return {
    isKnown: (word) => {
      const plain = plainForm(word);
      return !isListedMistake(plain, sources) && isWord(vocabulary, plain);
    },
    suggest: (word, limit = DEFAULT_LIMIT) => {
      const suggestions = kept.get(word) ?? suggestionsFor(word);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(word, suggestions);
      return suggestions.slice(0, limit);
    },
    mayLackAccents: (word) => {
      const plain = plainForm(word);
      if (!/^\p{L}+$/u.test(plain) || isListedMistake(plain, sources)) return true;
      return vocabulary.graphs.some((wordGraph) => foldedMatches(wordGraph, plain).length > 0);
    },
    variantOf: (word) => (chosen === null ? null : variantOf(vocabulary, chosen, plainForm(word))),
  };
}

function ownWords(language: 'fr' | 'en'): readonly string[] {
  return language === 'fr'
    ? [...QUEBEC_WORDS, ...FRENCH_SOCIAL_WORDS, ...NAMES, ...FIRST_NAMES]
    : [...ENGLISH_SOCIAL_WORDS, ...CANADIAN_ENGLISH_WORDS, ...NAMES, ...FIRST_NAMES];
}

/** What is listed as right on purpose is never excluded. */
function withoutOwn(excluded: Iterable<string>, own: readonly string[]): ReadonlySet<string> {
  const words = new Set(excluded);
  for (const word of own) words.delete(word);
  return words;
}
