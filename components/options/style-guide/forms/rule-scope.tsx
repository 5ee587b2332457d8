import type { FormRule, GuideLevel } from '../../../../utils/core/guide-form.ts';
import type { Language } from '../../../../utils/core/question.ts';
import { t } from '../../../../utils/i18n/guide-form/translator.ts';
import { t as inPage } from '../../../../utils/i18n/in-page/translator.ts';
import { Field } from '../../replies/field.tsx';
import { textOf, textsOf } from './texts.ts';
import { Ticks } from './ticks.tsx';

const NETWORKS = ['x', 'facebook', 'instagram'] as const;
const KINDS = ['post', 'reply', 'comment', 'message', 'story', 'story-reply', 'repost'] as const;
const LANGUAGES = ['fr', 'en'] as const;
export const LEVELS = ['suggestion', 'warning', 'error'] as const;

type RuleScopeProps = {
  rule: FormRule;
  /** Where the rule says none. */
  level: GuideLevel;
  language: Language;
  problem: (field: string) => string | undefined;
  onChange: (field: string, value: unknown) => void;
};

/** Where a rule applies, and how much it weighs. */
export function RuleScope({ rule: { values }, level, language, problem, onChange }: RuleScopeProps) {
  const ticked = (field: string) => ({
    problem: problem(field),
    ticked: textsOf(values[field]),
    onChange: (chosen: string[]) => onChange(field, chosen.length === 0 ? undefined : chosen),
  });
  return (
    <div class="rule-part">
      <h4>{t(language, 'rule.when')}</h4>
      <Field label={t(language, 'rule.level')} problem={problem('level')}>
        {(names) => (
          <select
            {...names}
            value={textOf(values.level)}
            onChange={({ currentTarget: { value } }) => onChange('level', value === '' ? undefined : value)}
          >
            <option value="">
              {t(language, 'rule.defaultLevel', { level: t(language, `level.${level}`) })}
            </option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {t(language, `level.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Ticks
        legend={t(language, 'rule.networks')}
        options={NETWORKS.map((value) => ({ value, called: inPage(language, `network.${value}`) }))}
        {...ticked('networks')}
      />
      <Ticks
        legend={t(language, 'rule.kinds')}
        options={KINDS.map((value) => ({ value, called: t(language, `kind.${value}`) }))}
        {...ticked('kinds')}
      />
      <Ticks
        legend={t(language, 'rule.languages')}
        options={LANGUAGES.map((value) => ({ value, called: t(language, `language.${value}`) }))}
        {...ticked('languages')}
      />
      <p class="second-ink">{t(language, 'rule.everywhere')}</p>
    </div>
  );
}
