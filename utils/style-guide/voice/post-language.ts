import type { TextLanguage } from '../../core/finding.ts';
import { sentenceLanguages } from '../../proofreading/text/language.ts';

/** The language that most of a post is in, by its characters; `und` where none can be told. */
export function languageOfPost(text: string): TextLanguage {
  const lengths = { fr: 0, en: 0, und: 0 };
  for (const { start, end, lang } of sentenceLanguages(text, [])) lengths[lang] += end - start;
  if (lengths.fr === 0 && lengths.en === 0) return 'und';
  return lengths.fr >= lengths.en ? 'fr' : 'en';
}
