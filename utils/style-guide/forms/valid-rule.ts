import type { FormRule } from '../../core/guide-form.ts';
import { RULE_TYPES } from '../rule-types.ts';
import type { GuideRule } from '../schema.ts';

/** A rule of a form as the schema takes it; null where it does not. */
export function validRule({ values }: Pick<FormRule, 'values'>): GuideRule | null {
  const read = RULE_TYPES.find(({ name }) => name === values.rule)?.schema.safeParse(values);
  return read?.success === true ? (read.data as GuideRule) : null;
}
