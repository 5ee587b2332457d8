import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/replies/translator.ts';

/** Offered first when one adds a language; any other comes in by a file. */
export const COMMON_LANGUAGES = [
  'fr',
  'en',
  'es',
  'pt',
  'it',
  'de',
  'nl',
  'ar',
  'zh',
  'ht',
  'vi',
  'iu',
] as const;

/** A language in its own words, as its readers know it: « Français », "English". */
export function languageName(code: string | null, language: Language): string {
  if (code === null) return t(language, 'wording.anyLanguage');
  const name = new Intl.DisplayNames([code, language], { type: 'language' }).of(code) ?? code;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(code) + rest.join('');
}
