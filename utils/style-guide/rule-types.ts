import type { RuleType } from './rule-type.ts';
import { HASHTAGS } from './rules/hashtags.ts';
import { LENGTH } from './rules/length.ts';
import { TERMS } from './rules/terms.ts';

/** Every kind of rule that a guide may have. */
export const RULE_TYPES: readonly RuleType[] = [TERMS, HASHTAGS, LENGTH];
