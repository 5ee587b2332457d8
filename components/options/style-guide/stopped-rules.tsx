import type { SlowRule } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { LOCALES } from '../../../utils/i18n/language.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { SettingRow } from '../setting-row.tsx';

type StoppedRulesProps = {
  rules: readonly SlowRule[];
  /** Rules that the client does without. */
  silenced: readonly string[];
  language: Language;
  onSilence: (silenced: string[]) => void;
};

/** Rules of a client's guide that were given up in drafts, why, and what to do; nothing where there are none. */
export function StoppedRules({ rules, silenced, language, onSilence }: StoppedRulesProps) {
  if (rules.length === 0) return null;
  return (
    <div class="slow-rules">
      <h3>{t(language, 'guide.stopped')}</h3>
      <p class="second-ink">{t(language, 'guide.stoppedWhat')}</p>
      <ul class="settings">
        {rules.map(({ rule, why, length }) => {
          const others = silenced.filter((one) => one !== rule);
          const isOff = others.length < silenced.length;
          return (
            <li key={rule}>
              <SettingRow
                title={
                  <code dir="ltr" translate={false}>
                    {rule}
                  </code>
                }
                what={
                  isOff
                    ? t(language, 'guide.stoppedOff')
                    : t(language, `guide.stopped.${why}`, {
                        length: length.toLocaleString(LOCALES[language]),
                      })
                }
              >
                <button
                  type="button"
                  class="button second"
                  aria-label={t(language, isOff ? 'silenced.againThis' : 'guide.silenceThis', { rule })}
                  onClick={() => onSilence(isOff ? others : [...others, rule])}
                >
                  {t(language, isOff ? 'silenced.again' : 'guide.silence')}
                </button>
              </SettingRow>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
