import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';
import { COMMON_LANGUAGES, languageName } from './language-name.ts';

type AddLanguageProps = {
  taken: readonly (string | null)[];
  language: Language;
  onAdd: (code: string) => void;
};

/** One more language, chosen from a list. */
export function AddLanguage({ taken, language, onAdd }: AddLanguageProps) {
  const others = COMMON_LANGUAGES.filter((code) => !taken.includes(code));
  if (others.length === 0) return null;
  return (
    <select
      class="select add-language"
      aria-label={t(language, 'wording.addLanguageName')}
      value=""
      onChange={(event) => {
        const { value } = event.currentTarget;
        event.currentTarget.value = '';
        if (value !== '') onAdd(value);
      }}
    >
      <option value="">{t(language, 'wording.addLanguage')}</option>
      {others.map((code) => (
        <option key={code} value={code} lang={code}>
          {languageName(code, language)}
        </option>
      ))}
    </select>
  );
}
