import type { GrammarRule } from '../../grammar-rule.ts';
import { INFINITIVE_AFTER_NEGATION } from './infinitive-after-negation.ts';
import { INFINITIVE_AFTER_PREPOSITION } from './infinitive-after-preposition.ts';
import { INFINITIVE_AFTER_QUOI } from './infinitive-after-quoi.ts';
import { INFINITIVE_AFTER_VERB } from './infinitive-after-verb.ts';

export const PARTICIPLE_RULES: readonly GrammarRule[] = [
  INFINITIVE_AFTER_PREPOSITION,
  INFINITIVE_AFTER_NEGATION,
  INFINITIVE_AFTER_QUOI,
  INFINITIVE_AFTER_VERB,
];
