import type { GrammarRule } from '../../grammar-rule.ts';
import { ADJECTIVE_BEFORE_NOUN, DETERMINER_AGREEMENT, NOUN_AGREEMENT } from './agreement.ts';

export const NOUN_PHRASE_RULES: readonly GrammarRule[] = [
  ADJECTIVE_BEFORE_NOUN,
  DETERMINER_AGREEMENT,
  NOUN_AGREEMENT,
];
