import type { Finding } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import { usualPattern, withUsualLetters } from '../text/usual-letters.ts';
import type { SentenceSpan } from './check-slips.ts';

export const REPEATED_WORD: NamedRule = {
  name: 'grammar.repeated-word',
  called: { fr: 'Mot répété', en: 'Repeated word' },
};

/** Words of grammar that are never said twice on purpose. */
const FRENCH =
  'le|les|de|des|du|un|une|et|à|au|aux|pour|par|sur|dans|avec|chez|ce|cette|mon|ma|mes|ton|ta|tes|son|notre|nos|votre|vos|leur|leurs|que|qui|sont|sera|ont|je|tu|il|elle|on|ils|elles|mais|ou|car|donc|dont|où|plus|pas|ne|se';
const ENGLISH =
  'the|a|an|of|to|at|for|and|are|with|our|your|their|this|these|my|his|we|you|they|from|by|as|or|but|if|be|will|can|was|were|have|has|its';

const PATTERNS = { fr: repeated(FRENCH), en: repeated(ENGLISH) };

function repeated(words: string): RegExp {
  const apart = "\\p{L}\\p{N}’'-";
  const pattern = `(?<![${apart}])(${words})(?:[ \\t\\u00a0]+\\1)+(?![${apart}])`;
  return new RegExp(usualPattern(pattern), 'gu');
}

/** A little word written twice or more in a row, in one sentence of a draft: all of them, to be replaced by the first. */
export function checkRepeatedWords(
  draft: string,
  masked: string,
  { start, end }: SentenceSpan,
  lang: 'fr' | 'en',
): Finding[] {
  const sentence = withUsualLetters(masked.slice(start, end)).toLowerCase();
  return [...sentence.matchAll(PATTERNS[lang])].map((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    return {
      start: from,
      end: to,
      text: draft.slice(from, to),
      rule: REPEATED_WORD.name,
      level: 'warning',
      message: {
        fr: 'Le même mot deux fois de suite.',
        en: 'The same word twice in a row.',
      },
      fixes: [draft.slice(from, from + (match[1] ?? '').length)],
      lang,
    };
  });
}
