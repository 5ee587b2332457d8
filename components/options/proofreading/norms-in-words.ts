import type { Norms } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';
import { languageOfNorm } from './norms.ts';

/** What is read and how, in one line, the main language first. */
export function normsInWords(norms: Norms, language: Language): string {
  if (norms.length === 0) return t(language, 'norms.nothing');
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  return norms
    .map((norm) => t(language, `norms.${languageOfNorm(norm)}`) + colon + t(language, `norm.${norm}`))
    .join(' · ');
}
