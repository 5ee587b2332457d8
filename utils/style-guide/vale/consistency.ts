import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { formatMessage } from './messages.ts';
import { readPattern, setOf } from './patterns.ts';
import type { RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

/** One of two, but not both in one text. */
export function compileConsistency(rule: RuleOf<'consistency'>, context: RuleContext): RuleReaders {
  const flags = { ...NO_FLAGS, ignoreCase: rule.ignorecase, lines: true };
  const fixer = fixerOf(rule, context);
  const pairs = [...rule.either].map((pair) => {
    const sides = pair.map((pattern) => ({
      node: readPattern(pattern, flags, context).node,
      pattern,
      isWord: !rule.nonword,
    }));
    return setOf(sides, context, true);
  });
  return (budget) => {
    const seen = pairs.map(() => new Set<number>());
    return (block) =>
      pairs.flatMap((pair, index) => {
        const sides = seen[index] ?? new Set();
        const matches = pair.findAll(block.readable, budget, block.hits);
        for (const { alternative } of matches) sides.add(alternative);
        const last = matches.at(-1);
        if (!last || sides.size < 2) return [];
        const found = textAt(block, last);
        const fixes = fixer(found, budget);
        return [alertAt(block, last.start, last.end, formatMessage(rule.message, [found, ...fixes]), fixes)];
      });
  };
}
