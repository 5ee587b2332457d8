import { readSentences } from '../../proofreading/text/sentences.ts';
import { OverBudget } from '../pattern/matcher.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { exceptionsOf } from './exceptions.ts';
import { formatMessage } from './messages.ts';
import { joinedAlternatives, setOf } from './patterns.ts';
import type { Alert, RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

/** To tell sentences is no pattern's work, and takes about as long as so many of its steps. */
const STEPS_FOR_SENTENCES = 1000;
const STEPS_FOR_CHARACTER = 40;

/** The same thing twice in a row. */
export function compileRepetition(rule: RuleOf<'repetition'>, context: RuleContext): RuleReaders {
  const flags = { ...NO_FLAGS, ignoreCase: rule.ignorecase };
  const set = setOf(joinedAlternatives(rule.tokens, flags, false, context), context);
  const exceptions = exceptionsOf(rule, context);
  const fixer = fixerOf(rule, context);
  return (budget, { linesEndSentences }) =>
    (block) => {
      const alerts: Alert[] = [];
      let previous: { text: string; start: number } = { text: '', start: 0 };
      let hits = 0;
      for (const match of set.findAll(block.readable, budget)) {
        const text = textAt(block, match).trim();
        const isHit =
          text !== '' &&
          (rule.ignorecase ? text.toLowerCase() === previous.text.toLowerCase() : text === previous.text) &&
          (!rule.alpha || /^\p{L}*$/u.test(text));
        const { start } = previous;
        previous = { text, start: match.start };
        if (!isHit) continue;
        hits += 1;
        if (hits <= rule.max) continue;
        const both = textAt(block, { start, end: match.end });
        budget.steps -= STEPS_FOR_SENTENCES + both.length * STEPS_FOR_CHARACTER;
        if (budget.steps < 0) throw new OverBudget();
        const sentences = readSentences(linesEndSentences ? both : both.replaceAll('\n', ' '));
        if (sentences.length !== 1) continue;
        if (exceptions.holds(both, budget)) continue;
        if (exceptions.isInPhrase(block, start, match.end, budget)) continue;
        const message = formatMessage(rule.message, [text]);
        alerts.push(alertAt(block, start, match.end, message, fixer(both, budget)));
        hits = 0;
      }
      return alerts;
    };
}
