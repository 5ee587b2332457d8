import type { GrammarRule } from '../../grammar-rule.ts';

export const NOUN_PHRASE_RULES: readonly GrammarRule[] = [];
