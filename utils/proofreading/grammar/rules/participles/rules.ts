import type { GrammarRule } from '../../grammar-rule.ts';

export const PARTICIPLE_RULES: readonly GrammarRule[] = [];
