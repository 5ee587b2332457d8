import type { Word } from './analysis/word.ts';
import type { GrammarRule } from './grammar-rule.ts';

/** Called with a rule and the places of the words that it needs, in order; no place where it needs none. */
type Visit = (rule: GrammarRule, places: readonly number[]) => void;

/**
 * Visits the rules that may find something among the words of a sentence, in their order. Most rules need a word
 * that most sentences don't have: they are known by the words, and not asked one by one.
 */
export function indexRules(rules: readonly GrammarRule[]): (words: readonly Word[], visit: Visit) => void {
  const byForm = new Map<string, number[]>();
  const byLemma = new Map<string, number[]>();
  const isForAnyWord: boolean[] = [];
  for (const [index, { needs, needsFormOf }] of rules.entries()) {
    for (const form of needs ?? []) add(byForm, form, index);
    for (const lemma of needsFormOf ?? []) add(byLemma, lemma, index);
    isForAnyWord.push(needs === undefined && needsFormOf === undefined);
  }
  const placesOf = new Array<number[]>(rules.length).fill(NOWHERE);
  return (words, visit) => {
    placesOf.fill(NOWHERE);
    for (let place = 0; place < words.length; place++) {
      const { form, readings } = words[place] as Word;
      note(placesOf, byForm.get(form), place);
      for (const { lemma } of readings) note(placesOf, byLemma.get(lemma), place);
    }
    for (let index = 0; index < rules.length; index++) {
      const places = placesOf[index] as number[];
      if (places.length > 0 || isForAnyWord[index]) visit(rules[index] as GrammarRule, places);
    }
  };
}

const NOWHERE: number[] = [];

function add(index: Map<string, number[]>, key: string, rule: number): void {
  const rules = index.get(key);
  if (rules === undefined) index.set(key, [rule]);
  else rules.push(rule);
}

function note(placesOf: number[][], rules: readonly number[] | undefined, place: number): void {
  if (rules === undefined) return;
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at] as number;
    const places = placesOf[rule] as number[];
    if (places.length === 0) placesOf[rule] = [place];
    // A word may be two forms of one lemma.
    else if (places.at(-1) !== place) places.push(place);
  }
}
