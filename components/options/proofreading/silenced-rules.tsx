import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { SettingRow } from '../setting-row.tsx';
import { ruleFamily } from './rule-family.ts';

type SilencedRulesProps = {
  rules: readonly string[];
  language: Language;
  onApplyAgain: (rule: string) => void;
};

/** Rules that a client does not hold with. */
export function SilencedRules({ rules, language, onApplyAgain }: SilencedRulesProps) {
  return (
    <section>
      <h2>{t(language, 'silenced.title')}</h2>
      <p class="second-ink">{t(language, 'silenced.what')}</p>
      <ul class="settings">
        {rules.map((rule) => (
          <li key={rule}>
            <SettingRow
              title={ruleFamily(rule, language)}
              what={
                <code dir="ltr" translate={false}>
                  {rule}
                </code>
              }
            >
              <button
                type="button"
                class="button second"
                aria-label={`${t(language, 'silenced.again')} ${rule}`}
                onClick={() => onApplyAgain(rule)}
              >
                {t(language, 'silenced.again')}
              </button>
            </SettingRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
