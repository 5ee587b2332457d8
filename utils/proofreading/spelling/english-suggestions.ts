import {
  addCandidate,
  addCorrections,
  addNearWords,
  addSplitWords,
  type Candidates,
  phrasesByJoined,
  type SuggestionSources,
} from './candidates.ts';
import { editCosts } from './edit-costs.ts';
import { isEnglishWord, splitPossessive } from './english-words.ts';
import { COMMON_ENGLISH } from './lists/common-english.ts';
import { ENGLISH_CORRECTIONS, ENGLISH_PHRASES } from './lists/corrections-english.ts';
import { NEVER_SUGGESTED } from './lists/never-suggested.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordFrequency } from './word-frequency.ts';

/** A change in a part is a little likelier than one that takes the word's parts apart. */
const PART_BONUS = 10;

/** What English suggestions are made from. */
export function englishSources(vocabulary: Vocabulary, frequency: WordFrequency): SuggestionSources {
  return {
    vocabulary,
    costs: editCosts('en'),
    corrections: ENGLISH_CORRECTIONS,
    phrases: phrasesByJoined(ENGLISH_PHRASES),
    common: COMMON_ENGLISH,
    frequency,
    neverSuggested: NEVER_SUGGESTED,
    nameCost: 0,
    rareEnding: null,
  };
}

/** What an English word, plain and in lower case, may stand for. */
export function englishCandidates(word: string, sources: SuggestionSources): Candidates {
  const candidates: Candidates = new Map();
  addCorrections(candidates, word, sources);
  addSplitWords(candidates, word, sources);
  addChangedParts(candidates, word, sources);
  addNearWords(candidates, word, sources);
  return candidates;
}

/** Suggestions for what is possessed, and for the wrong part of a compound. */
function addChangedParts(candidates: Candidates, word: string, sources: SuggestionSources): void {
  const owner = splitPossessive(word);
  if (owner) {
    for (const [right, cost] of englishCandidates(owner.stem, sources)) {
      addCandidate(candidates, right + owner.mark, cost - PART_BONUS);
    }
    return;
  }
  const parts = word.split('-');
  const wrong = parts.filter((part) => part.length > 1 && !isEnglishWord(sources.vocabulary, part));
  const [only] = wrong;
  if (parts.length < 2 || wrong.length !== 1 || only === undefined) return;
  for (const [right, cost] of englishCandidates(only, sources)) {
    addCandidate(
      candidates,
      word.replace(only, () => right),
      cost - PART_BONUS,
    );
  }
}
