import type { Budget } from '../pattern/matcher.ts';
import { PatternSet } from '../pattern/pattern-set.ts';
import { readable } from '../pattern/readable-text.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { ownAlternatives } from './patterns.ts';
import type { Block, RuleContext } from './rule-context.ts';

/** What a rule lets pass. */
export type Exceptions = {
  /** Their patterns, the longest first, for those who look for them too. */
  patterns: readonly string[];
  /** Whether one stands anywhere in a piece of text. */
  holds: (piece: string, budget: Budget) => boolean;
  /** Whether a match lies within a phrase of several words that is let pass. */
  isInPhrase: (block: Block, start: number, end: number, budget: Budget) => boolean;
};

/** The exceptions of a rule, with the accepted words of the vocabulary where it heeds them. */
export function exceptionsOf(
  { exceptions, vocab }: { exceptions: readonly string[]; vocab: boolean },
  context: RuleContext,
): Exceptions {
  const accepted = vocab ? context.vocabulary.accept : [];
  const patterns = [...exceptions, ...accepted].toSorted((a, b) => b.length - a.length);
  if (patterns.length === 0) return { patterns, holds: () => false, isInPhrase: () => false };
  const { isLenient } = context;
  const all = new PatternSet(ownAlternatives(patterns, { ...NO_FLAGS, lines: true }, true), isLenient);
  const phrases = patterns.filter((pattern) => /[ \t]|\\s/.test(pattern));
  // Vale minds capitals here only where there is no vocabulary.
  const flags = { ...NO_FLAGS, ignoreCase: accepted.length > 0 };
  const inPhrases = new PatternSet(ownAlternatives(phrases, flags, true), isLenient);
  return {
    patterns,
    holds: (piece, budget) => all.test(readable(piece, { isLenient }), budget),
    isInPhrase: (block, start, end, budget) =>
      phrases.length > 0 &&
      inPhrases.findAll(block.readable, budget).some((phrase) => phrase.start <= start && end <= phrase.end),
  };
}
