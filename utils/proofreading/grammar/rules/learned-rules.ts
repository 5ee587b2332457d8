import type { GrammarRule } from '../grammar-rule.ts';
import { LEARNED_HOMOPHONES } from './homophones/learned.ts';
import { INFINITIVE_IN_ER } from './participles/infinitive-in-er.ts';
import { PARTICIPLE_IN_E } from './participles/participle-in-e.ts';

/** Rules out of what was learned from text: silent where another rule finds something. */
export const LEARNED_RULES: readonly GrammarRule[] = [
  ...LEARNED_HOMOPHONES,
  PARTICIPLE_IN_E,
  INFINITIVE_IN_ER,
];
