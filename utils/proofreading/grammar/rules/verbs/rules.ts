import type { GrammarRule } from '../../grammar-rule.ts';
import { PRONOUN_SUBJECT } from './pronoun-subject.ts';

export const VERB_RULES: readonly GrammarRule[] = [...PRONOUN_SUBJECT];
