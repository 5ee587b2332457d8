import { type Budget, OverBudget } from '../pattern/matcher.ts';
import type { PatternMatch, PatternSet } from '../pattern/pattern-set.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { ownAlternatives, readPiece, setOf } from './patterns.ts';
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

/** Words and phrases that pass, ready to be looked for. */
export type PassingWords = { words: PatternSet; phrases: (block: Block, budget: Budget) => PatternMatch[] };

/** The exceptions of a rule, with the accepted words of the vocabulary where it heeds them. */
export function exceptionsOf(
  { exceptions, vocab }: { exceptions: readonly string[]; vocab: boolean },
  context: RuleContext,
): Exceptions {
  const accepted = vocab ? context.vocabulary.accept : [];
  const passing: PassingWords[] = [];
  // Vale minds capitals within phrases only where there is no vocabulary.
  if (exceptions.length > 0) passing.push(passingWords(exceptions, accepted.length > 0, context));
  if (accepted.length > 0) {
    context.accepted ??= passingWords(accepted, true, context);
    passing.push(context.accepted);
  }
  return {
    patterns: [...exceptions, ...accepted].toSorted((a, b) => b.length - a.length),
    holds: (piece, budget) => {
      if (passing.length === 0) return false;
      const read = readPiece(piece, context, budget);
      if (budget.steps < 0) throw new OverBudget();
      return passing.some(({ words }) => words.test(read, budget));
    },
    isInPhrase: (block, start, end, budget) =>
      passing.some(({ phrases }) =>
        phrases(block, budget).some((phrase) => phrase.start <= start && end <= phrase.end),
      ),
  };
}

function passingWords(patterns: readonly string[], ignoreCase: boolean, context: RuleContext): PassingWords {
  const words = setOf(ownAlternatives(patterns, { ...NO_FLAGS, lines: true }, true, context), context);
  const several = patterns.filter((pattern) => /[ \t]|\\s/.test(pattern));
  const inPhrases = setOf(ownAlternatives(several, { ...NO_FLAGS, ignoreCase }, true, context), context);
  const known = new WeakMap<Block, PatternMatch[]>();
  return {
    words,
    phrases: (block, budget) => {
      if (several.length === 0) return [];
      const found = known.get(block) ?? inPhrases.findAll(block.readable, budget);
      known.set(block, found);
      budget.steps -= found.length;
      return found;
    },
  };
}
