import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../utils/proofreading/grammar/analysis/read-words.ts';
import { NO_WORD } from '../../../../utils/proofreading/grammar/analysis/word.ts';
import type { GrammarRule, Sentence } from '../../../../utils/proofreading/grammar/grammar-rule.ts';
import { indexRules } from '../../../../utils/proofreading/grammar/rule-index.ts';
import { GRAMMAR_RULES } from '../../../../utils/proofreading/grammar/rules/rules.ts';
import { FRENCH_GRAMMAR } from './french-grammar.ts';

const { lexicon, tagger, homophones, verbEndings } = FRENCH_GRAMMAR;
const eachRuleFor = indexRules(GRAMMAR_RULES);

function sentenceOf(text: string): Sentence {
  const words = readWords(text, { start: 0, end: text.length }, lexicon, tagger);
  return { words, at: (place) => words[place] ?? NO_WORD, lexicon, homophones, verbEndings };
}

/** The rules that are run on a sentence, each with the places of the words that it needs. */
function rulesFor({ words }: Sentence): Map<GrammarRule, readonly number[]> {
  const rules = new Map<GrammarRule, readonly number[]>();
  eachRuleFor(words, (rule, places) => rules.set(rule, places));
  return rules;
}

function namesFor(text: string): string[] {
  return [...rulesFor(sentenceOf(text)).keys()].map(({ name }) => name);
}

describe('the rules for a sentence', () => {
  test('are told by its forms and by their lemmas', () => {
    expect(namesFor('Quelques 30 personnes')).toContain('grammar.quelque-about');
    expect(namesFor('Une personne')).not.toContain('grammar.quelque-about');
    expect(namesFor('Ils auront fini')).toContain('grammar.participle-after-avoir');
    expect(namesFor('Ils partent')).not.toContain('grammar.participle-after-avoir');
  });

  test('are in the order of all rules', () => {
    const names = GRAMMAR_RULES.map(({ name }) => name);
    const some = namesFor('La salle que nous avons réservé est à vous.');
    expect(some.length).toBeLessThan(names.length);
    expect(some).toEqual(names.filter((name) => some.includes(name)));
  });

  test('are told where the words stand that they need, each place once', () => {
    const needing = (name: string, text: string) =>
      [...rulesFor(sentenceOf(text))].find(([rule]) => rule.name === name)?.[1];
    expect(needing('grammar.on-ont', 'On sait que les clients on raison, on le dit.')).toEqual([0, 5, 8]);
    // *sont* is a form of one lemma in several readings.
    expect(needing('grammar.participle-after-etre', 'Elles sont parties et sont revenues.')).toEqual([1, 4]);
    expect(needing('grammar.noun-verb', 'Les clients on raison.')).toEqual([]);
  });

  test('are told afresh for each sentence', () => {
    namesFor('Quelques 30 personnes');
    expect(namesFor('Une personne')).not.toContain('grammar.quelque-about');
  });

  test('leave out none that would find something', () => {
    for (const text of GRAMMAR_RULES.flatMap(({ bad, good }) => [...bad.flat(), ...good])) {
      const sentence = sentenceOf(text);
      const some = rulesFor(sentence);
      const leftOut = GRAMMAR_RULES.filter((rule) => !some.has(rule));
      expect(
        leftOut.filter(({ find }) => find(sentence, []).length > 0),
        text,
      ).toEqual([]);
    }
  });
});
