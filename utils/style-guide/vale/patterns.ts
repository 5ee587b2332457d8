import type { Budget } from '../pattern/matcher.ts';
import { parsePattern } from '../pattern/parse-pattern.ts';
import { type Alternative, PatternSet } from '../pattern/pattern-set.ts';
import { type ReadableText, readable } from '../pattern/readable-text.ts';
import { type Flags, NO_FLAGS, type ParsedPattern } from '../pattern/syntax-tree.ts';
import type { RuleContext } from './rule-context.ts';

/** Steps for which a small text is made readable, and for each of its characters. */
const STEPS_FOR_PIECE = 200;
const STEPS_FOR_CHARACTER = 4;

/** Reads a pattern; its accents are composed where those of texts are. */
export function readPattern(pattern: string, flags: Flags, { isLenient }: RuleContext): ParsedPattern {
  return parsePattern(isLenient ? pattern.normalize('NFC') : pattern, flags);
}

/** Patterns that are looked for together. Those `inText` share the index of words with other rules. */
export function setOf(
  alternatives: readonly Alternative[],
  context: RuleContext,
  inText = false,
): PatternSet {
  const { isLenient, room, terms } = context;
  return new PatternSet(alternatives, { isLenient, room, ...(inText && { index: terms }) });
}

/** A pattern by itself. */
export function singlePattern(
  pattern: string,
  context: RuleContext,
  options: { ignoreCase?: boolean; keepsGroups?: boolean } = {},
): PatternSet {
  const flags = { ...NO_FLAGS, ignoreCase: options.ignoreCase ?? false };
  const { node, groups } = readPattern(pattern, flags, context);
  return setOf([{ node, pattern, isWord: false, groups: options.keepsGroups ? groups : 0 }], context);
}

/** `a|b|c` in one group: a flag that one sets holds in those behind it, as in Vale. */
export function joinedAlternatives(
  patterns: readonly string[],
  start: Flags,
  isWord: boolean,
  context: RuleContext,
): Alternative[] {
  let flags = start;
  return patterns.map((pattern) => {
    const parsed = readPattern(pattern, flags, context);
    flags = parsed.flags;
    return { node: parsed.node, pattern, isWord };
  });
}

/** Patterns each in a group of its own. */
export function ownAlternatives(
  patterns: readonly string[],
  flags: Flags,
  isWord: boolean,
  context: RuleContext,
): Alternative[] {
  return patterns.map((pattern) => ({ node: readPattern(pattern, flags, context).node, pattern, isWord }));
}

/** A piece of a text, to be looked at by itself. @throws {OverBudget} at the next step, where it is too long. */
export function readPiece(piece: string, { isLenient }: RuleContext, budget: Budget): ReadableText {
  budget.steps -= STEPS_FOR_PIECE + piece.length * STEPS_FOR_CHARACTER;
  return readable(piece, { isLenient });
}
