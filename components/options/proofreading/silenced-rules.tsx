import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { SettingRow } from '../setting-row.tsx';
import { ruleFamily } from './rule-family.ts';

type SilencedRulesProps = {
  rules: readonly string[];
  /** What they are called; one of a later version, out of a file, goes by its id. */
  names: Readonly<Record<string, string>>;
  language: Language;
  onApplyAgain: (rule: string) => void;
};

/** Rules that a client does not hold with. */
export function SilencedRules({ rules, names, language, onApplyAgain }: SilencedRulesProps) {
  return (
    <section>
      <h2>{t(language, 'silenced.title')}</h2>
      <p class="second-ink">{t(language, 'silenced.what')}</p>
      <ul class="settings">
        {rules.map((rule) => (
          <li key={rule}>
            <SettingRow
              title={names[rule] ?? ruleFamily(rule, language)}
              what={
                <>
                  {names[rule] !== undefined && `${ruleFamily(rule, language)} `}
                  <code dir="ltr" translate={false}>
                    {rule}
                  </code>
                </>
              }
            >
              <button
                type="button"
                class="button second"
                aria-label={t(language, 'silenced.againThis', { rule: names[rule] ?? rule })}
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
