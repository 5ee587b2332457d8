import type { Norm } from '../../../utils/core/finding.ts';
import { languageOfNorm, type MainLanguage, type Norms } from '../../../utils/core/proofreading.ts';
import type { Language } from '../../../utils/core/question.ts';
import { t } from '../../../utils/i18n/options/translator.ts';

/** What is read and how, in one line, the main language first; where there is none, that is said. */
export function normsInWords(norms: Norms, main: MainLanguage, language: Language): string {
  if (norms.length === 0) return t(language, 'norms.nothing');
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const isMain = (norm: Norm) => languageOfNorm(norm) === main;
  const ordered = [...norms.filter(isMain), ...norms.filter((norm) => !isMain(norm))];
  const each = ordered.map(
    (norm) => t(language, `norms.${languageOfNorm(norm)}`) + colon + t(language, `norm.${norm}`),
  );
  return [...each, ...(main === null && norms.length > 1 ? [t(language, 'norms.noMain')] : [])].join(' · ');
}
