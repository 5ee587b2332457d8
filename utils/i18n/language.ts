import type { Language } from '../core/question.ts';

/** The interface's language: what the person chose, else French where the browser speaks it, else English. */
export function resolveLanguage(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^fr\b/i.test(browserLanguage) ? 'fr' : 'en';
}

/** The locale whose habits (numbers, lists, times) each language follows. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-CA', en: 'en-CA' };
