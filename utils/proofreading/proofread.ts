import type { Finding, Norm } from '../core/finding.ts';
import { languageOfNorm } from '../core/proofreading.ts';
import { checkGrammar, type FrenchGrammar } from './grammar/check-grammar.ts';
import { maskDraft } from './mask.ts';
import { withoutOverlaps } from './overlaps.ts';
import { checkAnglicisms } from './slips/check-anglicisms.ts';
import { checkSlips } from './slips/check-slips.ts';
import { checkMixedAddress } from './slips/mixed-address.ts';
import { checkRepeatedWords } from './slips/repeated-words.ts';
import { ENGLISH_SLIPS, FRENCH_SLIPS } from './slips/rules.ts';
import { checkSpelling, type Speller } from './spelling/check-spelling.ts';
import { type SentenceLanguage, sentenceLanguages } from './text/language.ts';
import { checkTypography } from './typography/check-typography.ts';
import { withoutWaiting } from './waiting.ts';

/** What a draft is checked against. */
export type Proofreading = {
  /** One norm a language at most; a language without one is not checked. */
  norms: readonly Norm[];
  /** The language of a sentence too short to tell, where one alone is named; else it is not checked. */
  preferred?: readonly ('fr' | 'en')[];
  /** Where a dictionary is there; without one, spelling is not checked. */
  spellers?: { fr?: Speller; en?: Speller };
  /** Without it, French agreement, conjugation and the like are not checked. */
  grammar?: FrenchGrammar;
  /** Rules, by name, whose findings are not wanted. */
  silenced?: ReadonlySet<string>;
  /** Whether anglicisms are noted in French; they are where it is left out. */
  anglicisms?: boolean;
};

const SLIPS = { fr: FRENCH_SLIPS, en: ENGLISH_SLIPS };

/**
 * Everything that may be wrong in a draft, from left to right, no finding over another. Reads the text
 * alone; never fails, whatever is in it.
 */
export function proofread(draft: string, proofreading: Proofreading): Finding[] {
  const steps = proofreadInSteps(draft, proofreading);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, sentence by sentence, for who has other things to do in between. */
export function* proofreadInSteps(
  draft: string,
  { norms, preferred, spellers = {}, grammar, silenced = new Set(), anglicisms = true }: Proofreading,
): Generator<void, Finding[]> {
  const languages = preferred ?? [...new Set(norms.map(languageOfNorm))];
  const masked = maskDraft(draft);
  const sentences = sentenceLanguages(draft, languages);
  const found: Finding[] = [];
  for (const [index, sentence] of sentences.entries()) {
    yield;
    const norm = norms.find((one) => languageOfNorm(one) === sentence.lang);
    if (norm === undefined || sentence.lang === 'und') continue;
    const next = sentences[index + 1]?.start ?? draft.length;
    found.push(
      // Before the patterns of slips: it knows genders and numbers.
      ...(grammar && sentence.lang === 'fr' ? checkGrammar(draft, sentence, grammar) : []),
      ...checkWords(draft, masked, sentence, norm, spellers[sentence.lang]),
      ...(anglicisms && sentence.lang === 'fr' ? checkAnglicisms(draft, masked, sentence, norm) : []),
      // The spaces behind a sentence are its own.
      ...checkTypography(draft, norm, { from: sentence.start, to: next }),
    );
  }
  if (sentences.some(({ lang }) => lang === 'fr')) found.push(...checkMixedAddress(draft, masked));
  const wanted = found.filter(({ rule }) => !silenced.has(rule));
  return withoutWaiting(draft, withoutOverlaps(wanted));
}

function checkWords(
  draft: string,
  masked: string,
  sentence: SentenceLanguage,
  norm: Norm,
  speller: Speller | undefined,
): Finding[] {
  const lang = languageOfNorm(norm);
  return [
    ...checkSlips(draft, masked, sentence, SLIPS[lang], lang),
    ...checkRepeatedWords(draft, masked, sentence, lang),
    ...(speller === undefined ? [] : checkSpelling(draft, sentence, speller, lang)),
  ];
}
