import type { GrammarRule } from '../../grammar-rule.ts';
import { A_RULES } from './a.ts';
import { ON_ONT_RULES } from './on-ont.ts';
import { SON_SONT_RULES } from './son-sont.ts';

export const HOMOPHONE_RULES: readonly GrammarRule[] = [...A_RULES, ...ON_ONT_RULES, ...SON_SONT_RULES];
