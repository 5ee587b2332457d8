import type { MainLanguage, Norms, ReadBy } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import { ControlRow } from '../setting-row.tsx';
import { NORMS_OF, normIn, READ_LANGUAGES, withNorm } from './norms.ts';

type NormChoiceProps = {
  norms: Norms;
  main: MainLanguage;
  language: Language;
  /** What is to be kept from now on; what is not named stays as it is. */
  onChange: (by: ReadBy) => void;
};

/** Which French, which English, and which of the two is meant where a sentence does not tell. */
export function NormChoice({ norms, main, language, onChange }: NormChoiceProps) {
  const name = useOwnId();
  return (
    <div class="settings">
      {READ_LANGUAGES.map((read) => {
        const norm = normIn(norms, read);
        return (
          <ControlRow
            key={read}
            title={t(language, `norms.${read}`)}
            what={t(language, norm === null ? `norms.${read}None` : `norm.${norm}.what`)}
          >
            {(names) => (
              <select
                class="select"
                {...names}
                value={norm ?? ''}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  const chosen = NORMS_OF[read].find((own) => own === value) ?? null;
                  // What is shown as the main language stays so.
                  onChange({ norms: withNorm(norms, read, chosen), mainLanguage: main });
                }}
              >
                {NORMS_OF[read].map((own) => (
                  <option key={own} value={own}>
                    {t(language, `norm.${own}`)}
                  </option>
                ))}
                <option value="">{t(language, 'norms.none')}</option>
              </select>
            )}
          </ControlRow>
        );
      })}
      {norms.length > 1 && (
        <fieldset class="setting">
          <legend class="out-of-sight">{t(language, 'norms.main')}</legend>
          <div class="setting-words">
            <span class="setting-title" aria-hidden="true">
              {t(language, 'norms.main')}
            </span>
            <span class="second-ink">{t(language, 'norms.mainWhat')}</span>
          </div>
          <div class="main-language">
            {[...READ_LANGUAGES, null].map((read) => (
              <label key={read} class="row choice">
                <input
                  type="radio"
                  name={name}
                  checked={main === read}
                  onChange={() => onChange({ mainLanguage: read })}
                />
                {t(language, read === null ? 'norms.mainNone' : `norms.${read}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
