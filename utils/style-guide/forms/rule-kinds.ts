import type { RuleKind } from '../../core/guide-form.ts';
import { RULE_TYPES } from '../rule-types.ts';
import { RULE_SETTINGS } from './rule-settings.ts';

/** Every kind of rule, with what a form sets of it. */
export const RULE_KINDS: readonly RuleKind[] = RULE_TYPES.map(({ name, called, level }) => ({
  name,
  called,
  level,
  settings: RULE_SETTINGS[name] ?? [],
}));
