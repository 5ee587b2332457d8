import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';

const FAMILIES = ['spelling', 'typography', 'grammar'] as const;

/** What a rule is about, by the family that its name begins with. */
export function ruleFamily(rule: string, language: Language): string {
  const family = FAMILIES.find((name) => rule.startsWith(`${name}.`));
  return t(language, family === undefined ? 'family.other' : `family.${family}`);
}
