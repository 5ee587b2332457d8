import type { GrammarRule } from '../grammar-rule.ts';
import { HOMOPHONE_RULES } from './homophones/rules.ts';
import { NOUN_PHRASE_RULES } from './noun-phrases/rules.ts';
import { PARTICIPLE_RULES } from './participles/rules.ts';
import { VERB_RULES } from './verbs/rules.ts';

/** All rules of French grammar; of two findings in one place the first is kept. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [
  ...HOMOPHONE_RULES,
  ...PARTICIPLE_RULES,
  ...VERB_RULES,
  ...NOUN_PHRASE_RULES,
];
