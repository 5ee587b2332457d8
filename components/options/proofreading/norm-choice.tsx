import type { Norms } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { useOwnId } from '../../shared/use-own-id.ts';
import { ControlRow } from '../setting-row.tsx';
import { languageOfNorm, NORMS_OF, normIn, READ_LANGUAGES, withMain, withNorm } from './norms.ts';

type NormChoiceProps = {
  norms: Norms;
  language: Language;
  onChange: (norms: Norms) => void;
};

/** Which French, which English, and which of the two comes first. */
export function NormChoice({ norms, language, onChange }: NormChoiceProps) {
  const name = useOwnId();
  const [main] = norms;
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
                  onChange(withNorm(norms, read, NORMS_OF[read].find((own) => own === value) ?? null));
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
      {norms.length > 1 && main !== undefined && (
        <fieldset class="setting">
          <legend class="out-of-sight">{t(language, 'norms.main')}</legend>
          <div class="setting-words">
            <span class="setting-title" aria-hidden="true">
              {t(language, 'norms.main')}
            </span>
            <span class="second-ink">{t(language, 'norms.mainWhat')}</span>
          </div>
          <div class="side-by-side">
            {READ_LANGUAGES.map((read) => (
              <label key={read} class="row choice">
                <input
                  type="radio"
                  name={name}
                  checked={languageOfNorm(main) === read}
                  onChange={() => onChange(withMain(norms, read))}
                />
                {t(language, `norms.${read}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
