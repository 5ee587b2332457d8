import type { Norm } from '../../core/finding.ts';
import { languageOfNorm } from '../../core/proofreading.ts';
import { sentenceLanguages } from '../text/language.ts';
import type { Span } from '../text/sentences.ts';

/** What of a draft is in one language: servers are asked a language at a time. */
export type Passage = {
  norm: Norm;
  lang: 'fr' | 'en';
  /** The draft, sentences of other languages blank: offsets are the draft's. */
  text: string;
  /** Those that are in this language, in order. */
  sentences: readonly Span[];
};

/**
 * The passages of a draft, one a norm at most; none for a language that no sentence is in. `preferred`: as
 * in `Proofreading`.
 */
export function passagesOf(
  draft: string,
  norms: readonly Norm[],
  preferred: readonly ('fr' | 'en')[] = [...new Set(norms.map(languageOfNorm))],
): Passage[] {
  const sentences = sentenceLanguages(draft, preferred);
  return norms.flatMap((norm) => {
    const lang = languageOfNorm(norm);
    const own = sentences.filter((sentence) => sentence.lang === lang);
    if (own.length === 0) return [];
    const others = sentences.filter((sentence) => sentence.lang !== lang);
    return [{ norm, lang, text: blanked(draft, others), sentences: own }];
  });
}

/** A text with blanks in some places, in order; none has a line break in it, so that paragraphs stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of spans) {
    left += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return left + text.slice(at);
}
