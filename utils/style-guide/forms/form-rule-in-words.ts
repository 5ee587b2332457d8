import type { FormRule } from '../../core/guide-form.ts';
import type { Language } from '../../core/question.ts';
import type { RuleInWords } from '../../core/rule-in-words.ts';
import { ruleInWords } from '../in-words/rule-in-words.ts';
import { levelSchema } from '../rule-type.ts';
import { validRule } from './valid-rule.ts';

/** What a rule of a form says; null where it is not valid yet. `guideLevel` is of rules that say none. */
export function formRuleInWords(
  rule: Pick<FormRule, 'values'>,
  guideLevel: unknown,
  language: Language,
): RuleInWords | null {
  const valid = validRule(rule);
  return valid && ruleInWords(valid, language, levelSchema.safeParse(guideLevel).data);
}
