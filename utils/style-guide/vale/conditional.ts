import { parsePattern } from '../pattern/parse-pattern.ts';
import { fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { exceptionsOf } from './exceptions.ts';
import { formatMessage } from './messages.ts';
import { singlePattern } from './patterns.ts';
import type { RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

/** What is there only if something else is: a sponsored post and its mention, initials and what they stand for. */
export function compileConditional(rule: RuleOf<'conditional'>, context: RuleContext): RuleReaders {
  const first = singlePattern(rule.first, context);
  const second = singlePattern(rule.second, context, { keepsGroups: true });
  const defines = parsePattern(rule.second).groups > 0;
  const exceptions = exceptionsOf(rule, context);
  const fixer = fixerOf(rule, context);
  return (budget) => {
    const defined = new Set<string>();
    return (block) => {
      const consequents = second.findAll(block.readable, budget);
      if (!defines && consequents.length > 0) return [];
      for (const group of consequents.flatMap(({ groups }) => groups)) {
        if (group && group.end > group.start) defined.add(textAt(block, group));
      }
      return first.findAll(block.readable, budget).flatMap((match) => {
        const found = textAt(block, match);
        if (defined.has(found) || exceptions.holds(found, budget)) return [];
        if (exceptions.isInPhrase(block, match.start, match.end, budget)) return [];
        const fixes = fixer(found, budget);
        const message = formatMessage(rule.message, [found, ...fixes]);
        return [alertAt(block, match.start, match.end, message, fixes)];
      });
    };
  };
}
