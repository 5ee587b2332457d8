import { fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { formatMessage } from './messages.ts';
import { singlePattern } from './patterns.ts';
import type { RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

/** Something that should be there so many times, at most or at least. */
export function compileOccurrence(rule: RuleOf<'occurrence'>, context: RuleContext): RuleReaders {
  const pattern = singlePattern(rule.token, context, { ignoreCase: rule.ignorecase });
  const fixer = fixerOf(rule, context);
  const { max, min } = rule;
  return (budget) => (block) => {
    const matches = pattern.findAll(block.readable, budget);
    const count = matches.length;
    const isRight = !(max > 0 && count > max) && !(min > 0 && count < min);
    if (isRight) return [];
    const message = formatMessage(rule.message, [count]);
    if (count === 0) return [alertAt(block, 0, 0, message)];
    const shown = matches.find((match) => {
      const found = textAt(block, match);
      return found.trim() !== '' && !/^[*@]*$/.test(found);
    });
    if (!shown) return [];
    return [alertAt(block, shown.start, shown.end, message, fixer(textAt(block, shown), budget))];
  };
}
