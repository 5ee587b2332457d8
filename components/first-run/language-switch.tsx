import type { Language } from '../../utils/core/question.ts';
import { t } from '../../utils/i18n/first-run/translator.ts';
import { Segments } from '../shared/segments.tsx';

const LANGUAGES: readonly { value: Language; called: string; lang: string }[] = [
  { value: 'fr', called: 'Français', lang: 'fr' },
  { value: 'en', called: 'English', lang: 'en' },
];

type LanguageSwitchProps = { language: Language; onLanguage: (language: Language) => void };

/** The interface's language, each named in itself. */
export function LanguageSwitch({ language, onLanguage }: LanguageSwitchProps) {
  return (
    <Segments
      legend={t(language, 'language')}
      name="language"
      options={LANGUAGES}
      value={language}
      onChange={onLanguage}
    />
  );
}
