import {
  accentedForms,
  addCandidate,
  addCorrections,
  addNearWords,
  addSplitWords,
  type Candidates,
  phrasesByJoined,
  type SuggestionSources,
} from './candidates.ts';
import { editCosts } from './edit-costs.ts';
import { isFrenchWord, splitElision, splitPronouns } from './french-words.ts';
import { COMMON_FRENCH } from './lists/common-french.ts';
import { FRENCH_CORRECTIONS, FRENCH_PHRASES } from './lists/corrections-french.ts';
import { NEVER_SUGGESTED } from './lists/never-suggested.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordFrequency } from './word-frequency.ts';

const WITHOUT_APOSTROPHE = /^([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)([aeiouyhàâéèêëîïôùûœ].+)$/;
const APOSTROPHE_COST = 35;
/** A change in a part is a little likelier than one that takes the word's parts apart. */
const PART_BONUS = 10;

/** What French suggestions are made from. */
export function frenchSources(vocabulary: Vocabulary, frequency: WordFrequency): SuggestionSources {
  return {
    vocabulary,
    costs: editCosts('fr'),
    corrections: FRENCH_CORRECTIONS,
    phrases: phrasesByJoined(FRENCH_PHRASES),
    common: COMMON_FRENCH,
    frequency,
    neverSuggested: NEVER_SUGGESTED,
    nameCost: 0,
    // Past historic and imperfect subjunctive.
    rareEnding:
      /(?:[âîû]mes|[âîû]tes|[aiu]ss(?:e|es|ent|iez)|èrent|[aiu]ssions|[^aeiou][âîû]t|[^aei][iu]rent|[^ao]is?sai)$/,
  };
}

/** What a French word, plain and in lower case, may stand for. */
export function frenchCandidates(word: string, sources: SuggestionSources): Candidates {
  const candidates: Candidates = new Map();
  addCorrections(candidates, word, sources);
  addSplitWords(candidates, word, sources);
  addMissingApostrophe(candidates, word, sources);
  addChangedParts(candidates, word, sources);
  addNearWords(candidates, word, sources);
  return candidates;
}

/** `lequipe` as `l'équipe`. */
function addMissingApostrophe(candidates: Candidates, word: string, sources: SuggestionSources): void {
  const [, elided, rest] = WITHOUT_APOSTROPHE.exec(word) ?? [];
  if (elided === undefined || rest === undefined) return;
  for (const { word: right, cost } of accentedForms(rest, sources)) {
    const whole = `${elided}'${right}`;
    if (splitElision(whole)) addCandidate(candidates, whole, cost + APOSTROPHE_COST);
  }
}

/** Suggestions for the wrong part of an elision, of a verb with pronouns, of a compound, of an inclusive form. */
function addChangedParts(candidates: Candidates, word: string, sources: SuggestionSources): void {
  const parts = wrongPart(word, sources.vocabulary);
  if (!parts) return;
  for (const [right, cost] of frenchCandidates(parts.wrong, sources)) {
    const whole = parts.before + right + parts.after;
    if (isFrenchWord(sources.vocabulary, whole) || right.includes(' ')) {
      addCandidate(candidates, whole, cost - PART_BONUS);
    }
  }
}

/** Where a word of several parts has one wrong: that one, with what is around it. */
function wrongPart(
  word: string,
  vocabulary: Vocabulary,
): { before: string; wrong: string; after: string } | null {
  const elision = splitElision(word);
  if (elision) return { before: elision.elided, wrong: elision.rest, after: '' };
  const verb = splitPronouns(word);
  if (verb) return { before: '', wrong: verb.stem, after: verb.pronouns };
  const inclusive = /^([^·•.]{2,})([·•.].+)$/.exec(word);
  if (inclusive) return { before: '', wrong: inclusive[1] ?? '', after: inclusive[2] ?? '' };
  const parts = word.split('-');
  const wrong = parts.filter((part) => part.length > 1 && !isFrenchWord(vocabulary, part));
  const [only] = wrong;
  if (parts.length < 2 || wrong.length !== 1 || only === undefined) return null;
  const start = word.indexOf(only);
  return { before: word.slice(0, start), wrong: only, after: word.slice(start + only.length) };
}
