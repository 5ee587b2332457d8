import type { Word } from './analysis/word.ts';
import type { GrammarRule } from './grammar-rule.ts';

/**
 * Tells the rules that may find something among the words of a sentence, in their order. Most rules need a word
 * that most sentences don't have: they are known by the words, and not asked one by one.
 */
export function indexRules(rules: readonly GrammarRule[]): (words: readonly Word[]) => GrammarRule[] {
  const byForm = new Map<string, number[]>();
  const byLemma = new Map<string, number[]>();
  const always = new Uint8Array(rules.length);
  for (const [place, { needs, needsFormOf }] of rules.entries()) {
    for (const form of needs ?? []) add(byForm, form, place);
    for (const lemma of needsFormOf ?? []) add(byLemma, lemma, place);
    if (needs === undefined && needsFormOf === undefined) always[place] = 1;
  }
  return (words) => {
    const isNeeded = always.slice();
    for (const { form, readings } of words) {
      mark(isNeeded, byForm.get(form));
      for (const { lemma } of readings) mark(isNeeded, byLemma.get(lemma));
    }
    const needed: GrammarRule[] = [];
    for (let place = 0; place < rules.length; place++) {
      if (isNeeded[place] === 1) needed.push(rules[place] as GrammarRule);
    }
    return needed;
  };
}

function add(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else places.push(place);
}

function mark(isNeeded: Uint8Array, places: readonly number[] | undefined): void {
  if (places === undefined) return;
  for (const place of places) isNeeded[place] = 1;
}
