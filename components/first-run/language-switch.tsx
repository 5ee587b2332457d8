import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/first-run/translator.ts';

const LANGUAGES: readonly { value: Language; name: string }[] = [
  { value: 'fr', name: 'Français' },
  { value: 'en', name: 'English' },
];

type LanguageSwitchProps = { language: Language; onLanguage: (language: Language) => void };

/** The interface's language, each named in itself. */
export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  return (
    <fieldset class="segments">
      <legend class="out-of-sight">{t(language, 'language')}</legend>
      {LANGUAGES.map(({ value, name }) => (
        <label key={value} class="segment" lang={value}>
          <input
            type="radio"
            name="language"
            class="out-of-sight"
            checked={value === language}
            onChange={() => onLanguage(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
