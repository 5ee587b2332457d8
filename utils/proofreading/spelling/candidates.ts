import type { EditCosts } from './edit-costs.ts';
import { folded } from './letters.ts';
import { nearestWords } from './nearest-words.ts';
import { isListed, type Vocabulary } from './vocabulary.ts';
import type { WordFrequency } from './word-frequency.ts';
import { foldedMatches } from './word-graph.ts';

/** What a suggestion costs, in hundredths of a wrong letter, by suggestion in its plain form. */
export type Candidates = Map<string, number>;

/** What the suggestions of a language are drawn from and ranked with. */
export type SuggestionSources = {
  vocabulary: Vocabulary;
  costs: EditCosts;
  corrections: ReadonlyMap<string, readonly string[]>;
  phrases: ReadonlyMap<string, string>;
  /** Words that posts and answers have more than other texts. */
  common: ReadonlySet<string>;
  frequency: WordFrequency;
  neverSuggested: ReadonlySet<string>;
  /** What a name costs besides: nothing where the typed word has a capital. */
  nameCost: number;
  /** Endings of forms that posts hardly have. */
  rareEnding: RegExp | null;
};

const CORRECTION_COST = -60;
const PHRASE_COST = 5;
const SPLIT_COST = 60;
const COMMON_BONUS = 30;
/** The best of some pairs tried on slips made at random in the words of running text. */
const MOST_FREQUENT_BONUS = 60;
const HALF_AS_FREQUENT_COST = 8;
const RARE_COST = 25;
/** A first, quick search, and a wider one where it finds too few. */
const NEAR = 110;
const ENOUGH = 3;

/** Set phrases by what is typed when they are run together, accents aside. */
export function phrasesByJoined(phrases: readonly string[]): ReadonlyMap<string, string> {
  return new Map(phrases.map((phrase) => [joined(phrase), phrase]));
}

function joined(text: string): string {
  return folded(text).replace(/[' -]/g, '');
}

/** Adds a candidate, or lowers what it costs. */
export function addCandidate(candidates: Candidates, word: string, cost: number): void {
  if (cost < (candidates.get(word) ?? Number.POSITIVE_INFINITY)) candidates.set(word, cost);
}

/** The known corrections of a wrong form, in their order. */
export function addCorrections(candidates: Candidates, word: string, sources: SuggestionSources): void {
  const right = sources.corrections.get(word) ?? [];
  for (const [place, correction] of right.entries()) {
    const isExcluded = sources.vocabulary.excluded.has(correction);
    if (!isExcluded) addCandidate(candidates, correction, CORRECTION_COST + place);
  }
}

/**
 * Whether a word is in the table of corrections: wrong in a post even where a dictionary has it
 * (`voila`, of *voiler*; `wether`, a ram).
 */
export function isListedMistake(word: string, { corrections }: SuggestionSources): boolean {
  return corrections.has(word.toLowerCase());
}

/** A set phrase run together, or two frequent words without their space. */
export function addSplitWords(candidates: Candidates, word: string, sources: SuggestionSources): void {
  const phrase = sources.phrases.get(joined(word));
  if (phrase !== undefined && phrase !== word) addCandidate(candidates, phrase, PHRASE_COST);
  for (let place = 1; place < word.length; place++) {
    const halves = [word.slice(0, place), word.slice(place)];
    const areFrequent = halves.every((half) => sources.common.has(half) && /^(?:..|[aàyi])/.test(half));
    if (areFrequent) addCandidate(candidates, halves.join(' '), SPLIT_COST);
  }
}

/** Words of the dictionary that are like this one, with what makes one likelier than another. */
export function addNearWords(candidates: Candidates, word: string, sources: SuggestionSources): void {
  const { vocabulary, costs } = sources;
  const widest = word.length <= 4 ? 170 : 215;
  for (const within of [NEAR, widest]) {
    const near = vocabulary.graphs.flatMap((graph) => nearestWords(graph, word, costs, within));
    for (const { word: right, cost } of near) {
      if (isListed(vocabulary, right)) addCandidate(candidates, right, cost + likelihoodCost(right, sources));
    }
    if (candidates.size >= ENOUGH) return;
  }
}

/** Words that differ from this one in accents and case only, with what they cost. */
export function accentedForms(word: string, sources: SuggestionSources): { word: string; cost: number }[] {
  const { vocabulary } = sources;
  return vocabulary.graphs
    .flatMap((graph) => foldedMatches(graph, word))
    .filter((match) => isListed(vocabulary, match))
    .map((match) => ({ word: match, cost: (match === word ? 0 : 12) + likelihoodCost(match, sources) }));
}

function likelihoodCost(word: string, sources: SuggestionSources): number {
  const isName = word !== word.toLowerCase();
  const isRare = sources.rareEnding?.test(word) === true;
  return (isName ? sources.nameCost : 0) + (isRare ? RARE_COST : 0) - frequencyBonus(word, sources);
}

function frequencyBonus(word: string, { common, frequency }: SuggestionSources): number {
  const step = frequency(word);
  const bonus = step === null ? 0 : MOST_FREQUENT_BONUS - HALF_AS_FREQUENT_COST * step;
  return Math.max(common.has(word) ? COMMON_BONUS : 0, bonus);
}

/** The candidates, the best first; none that is vulgar. */
export function ranked(candidates: Candidates, { neverSuggested }: SuggestionSources): string[] {
  return [...candidates]
    .filter(([word]) => !word.split(/[ '-]/).some((part) => neverSuggested.has(part)))
    .sort(([oneWord, one], [otherWord, other]) => one - other || oneWord.localeCompare(otherWord, 'en'))
    .map(([word]) => word);
}
