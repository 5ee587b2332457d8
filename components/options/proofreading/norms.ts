import type { Norm } from '../../../utils/core/finding.ts';
import { languageOfNorm, type Norms } from '../../../utils/core/proofreading.ts';

export type ReadLanguage = 'fr' | 'en';

/** What one may choose from, for each language. */
export const NORMS_OF = {
  fr: ['fr-CA-social', 'fr-CA', 'fr-FR'],
  en: ['en-CA', 'en-US', 'en-GB'],
} as const satisfies Record<ReadLanguage, readonly Norm[]>;

export const READ_LANGUAGES = ['fr', 'en'] as const satisfies readonly ReadLanguage[];

/** How a language is read; null where it is not. */
export function normIn(norms: Norms, language: ReadLanguage): Norm | null {
  return norms.find((norm) => languageOfNorm(norm) === language) ?? null;
}

/** One language read otherwise, or not at all. */
export function withNorm(norms: Norms, language: ReadLanguage, norm: Norm | null): Norm[] {
  if (norm === null) return norms.filter((own) => languageOfNorm(own) !== language);
  if (normIn(norms, language) === null) return [...norms, norm];
  return norms.map((own) => (languageOfNorm(own) === language ? norm : own));
}
