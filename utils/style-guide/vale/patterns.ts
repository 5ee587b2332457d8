import { parsePattern } from '../pattern/parse-pattern.ts';
import { type Alternative, PatternSet } from '../pattern/pattern-set.ts';
import { type Flags, NO_FLAGS } from '../pattern/syntax-tree.ts';
import type { RuleContext } from './rule-context.ts';

/** A pattern by itself. */
export function singlePattern(
  pattern: string,
  context: RuleContext,
  options: { ignoreCase?: boolean; keepsGroups?: boolean } = {},
): PatternSet & { names?: never } {
  const { node, groups } = parsePattern(pattern, { ...NO_FLAGS, ignoreCase: options.ignoreCase ?? false });
  const kept = options.keepsGroups ? groups : 0;
  return new PatternSet([{ node, pattern, isWord: false, groups: kept }], context.isLenient);
}

/** `a|b|c` in one group: a flag that one sets holds in those behind it, as in Vale. */
export function joinedAlternatives(
  patterns: readonly string[],
  start: Flags,
  isWord: boolean,
): Alternative[] {
  let flags = start;
  return patterns.map((pattern) => {
    const parsed = parsePattern(pattern, flags);
    flags = parsed.flags;
    return { node: parsed.node, pattern, isWord };
  });
}

/** Patterns each in a group of its own. */
export function ownAlternatives(patterns: readonly string[], flags: Flags, isWord: boolean): Alternative[] {
  return patterns.map((pattern) => ({ node: parsePattern(pattern, flags).node, pattern, isWord }));
}
