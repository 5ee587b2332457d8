import type { Finding } from '../../core/finding.ts';
import { letterCase } from '../spelling/letters.ts';
import type { Span } from '../text/sentences.ts';
import { readWords } from './analysis/read-words.ts';
import { NO_WORD, type Word } from './analysis/word.ts';
import type { GrammarRule, Sentence, Slip } from './grammar-rule.ts';
import type { Lexicon } from './lexicon/reading.ts';
import { GRAMMAR_RULES } from './rules/rules.ts';
import type { Tagger } from './tagger/tagger.ts';

/** What French grammar is checked with. */
export type FrenchGrammar = { lexicon: Lexicon; tagger: Tagger };

/** The findings of French grammar in one sentence of a draft. */
export function checkGrammar(draft: string, sentence: Span, { lexicon, tagger }: FrenchGrammar): Finding[] {
  const words = readWords(draft, sentence, lexicon, tagger);
  const read: Sentence = { words, at: (place) => words[place] ?? NO_WORD, lexicon };
  return GRAMMAR_RULES.flatMap((rule) =>
    rule
      .find(read)
      .filter(({ from, to }) => words.slice(from, to + 1).every(isJudged))
      .map((slip) => findingOf(draft, words, rule, slip)),
  );
}

/** Shouted words have lost their accents, and often their sense. */
function isJudged({ isCapitals, kind }: Word): boolean {
  return !isCapitals && kind !== 'other';
}

function findingOf(draft: string, words: readonly Word[], rule: GrammarRule, slip: Slip): Finding {
  const start = words[slip.from]?.start ?? 0;
  const end = words[slip.to]?.end ?? 0;
  const text = draft.slice(start, end);
  const fixes = [...new Set(slip.fixes.map((fix) => likeWritten(text, fix)))];
  const { name, level } = rule;
  return { start, end, text, rule: name, level, message: slip.message, fixes, lang: 'fr' };
}

/** A fix with the capital and the apostrophe of what was written. */
function likeWritten(text: string, fix: string): string {
  const isCapitalized = letterCase(text.slice(0, 1)) === 'capitalized';
  const written = isCapitalized ? fix.slice(0, 1).toUpperCase() + fix.slice(1) : fix;
  return text.includes("'") ? written : written.replaceAll("'", '’');
}
