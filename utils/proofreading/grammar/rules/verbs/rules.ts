import type { GrammarRule } from '../../grammar-rule.ts';

export const VERB_RULES: readonly GrammarRule[] = [];
