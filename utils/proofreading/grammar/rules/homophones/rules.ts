import type { GrammarRule } from '../../grammar-rule.ts';

export const HOMOPHONE_RULES: readonly GrammarRule[] = [];
