import type { Bilingual, Finding } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import type { SentenceSpan } from '../slips/check-slips.ts';
import { readTokens } from '../text/tokens.ts';
import { type SpellingVariant, whyVariant } from './spelling-variant.ts';
import { asTyped } from './typed-form.ts';

/** A dictionary of one language. */
export type Speller = {
  isKnown: (word: string) => boolean;
  /** What could be meant, the likeliest first. */
  suggest: (word: string, limit?: number) => string[];
  /** False where no word is this one but for accents and capitals: quick to tell, which suggestions are not. */
  mayLackAccents?: (word: string) => boolean;
  /** Where a word that is not known is one in the other spelling of French. */
  variantOf?: (word: string) => SpellingVariant | null;
};

const UNKNOWN_WORD: NamedRule = {
  name: 'spelling.unknown',
  called: { fr: 'Mot hors du dictionnaire', en: 'Word not in the dictionary' },
};
const OTHER_SPELLING: Record<SpellingVariant['chosen'], NamedRule> = {
  traditional: {
    name: 'spelling.traditional',
    called: { fr: 'Orthographe traditionnelle', en: 'Traditional spelling' },
  },
  rectified: {
    name: 'spelling.rectified',
    called: { fr: 'Orthographe rectifiée (1990)', en: 'Rectified spelling (1990)' },
  },
};

export const SPELLING_RULES: readonly NamedRule[] = [UNKNOWN_WORD, ...Object.values(OTHER_SPELLING)];

/** Fixes a finding offers. */
const MOST_FIXES = 5;

/** Shorter words in capitals are mostly acronyms. */
const SHORTEST_IN_CAPITALS = 6;

const UNKNOWN: Bilingual = {
  fr: 'Ce mot n’est pas dans le dictionnaire.',
  en: 'This word is not in the dictionary.',
};

/** What stands before an apostrophe, in French. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/iu;

/** Words of one sentence that no dictionary has. Names within a sentence are left alone but for their accents. */
export function checkSpelling(
  draft: string,
  { start, end }: SentenceSpan,
  speller: Speller,
  lang: 'fr' | 'en',
): Finding[] {
  const words = readTokens(draft.slice(start, end)).filter(({ kind }) => kind === 'word');
  return words.flatMap((word, index): Finding[] => {
    const { text } = word;
    const bare = text.replace(ELISION, '');
    if (isLeftAlone(bare) || speller.isKnown(text) || isLigatureApart(text, speller)) return [];
    const variant = speller.variantOf?.(text) ?? null;
    const place = { start: start + word.start, end: start + word.end, text, lang };
    const isName = (index > 0 || bare !== text) && /^\p{Lu}/u.test(bare);
    if (variant !== null) return isName ? [] : [{ ...place, ...variantProblem(variant, text, speller) }];
    if (isName && speller.mayLackAccents?.(text) === false) return [];
    const fixes = speller.suggest(text, MOST_FIXES);
    if (isName && !fixes.some((fix) => folded(fix) === folded(text))) return [];
    return [{ ...place, rule: UNKNOWN_WORD.name, level: 'warning', message: UNKNOWN, fixes }];
  });
}

/** Names of places keep the spelling that they have. */
function variantProblem(variant: SpellingVariant, text: string, speller: Speller) {
  const right = asTyped(text, variant.right);
  const others = speller.suggest(text, MOST_FIXES).filter((fix) => fix !== right);
  return {
    rule: OTHER_SPELLING[variant.chosen].name,
    level: 'suggestion' as const,
    message: whyVariant(variant, text),
    fixes: [right, ...others].slice(0, MOST_FIXES),
  };
}

/** « coeur » for « cœur » is a matter of typography. */
function isLigatureApart(word: string, speller: Speller): boolean {
  const joined = word.replace(/oe/g, 'œ').replace(/O[Ee]/g, 'Œ').replace(/ae/g, 'æ');
  return joined !== word && speller.isKnown(joined);
}

/** Acronyms, and words with capitals inside, as brands have. */
function isLeftAlone(word: string): boolean {
  if (word === word.toUpperCase()) return word.length < SHORTEST_IN_CAPITALS;
  return /\p{Ll}\p{Lu}/u.test(word);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
