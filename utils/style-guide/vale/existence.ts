import type { Alternative } from '../pattern/pattern-set.ts';
import { NO_FLAGS } from '../pattern/syntax-tree.ts';
import { fixerOf } from './actions.ts';
import { alertAt, textAt } from './alert.ts';
import { exceptionsOf } from './exceptions.ts';
import { formatMessage, orList } from './messages.ts';
import { joinedAlternatives, readPattern, setOf } from './patterns.ts';
import type { RuleContext, RuleReaders } from './rule-context.ts';
import type { RuleOf } from './rule-schema.ts';

/** Something that shouldn't be there. */
export function compileExistence(rule: RuleOf<'existence'>, context: RuleContext): RuleReaders {
  const set = setOf(alternativesOf(rule, context), context, true);
  const exceptions = exceptionsOf({ ...rule, vocab: rule.vocab && !rule.nonword }, context);
  const fixer = fixerOf(rule, context);
  return (budget) => (block) =>
    set.findAll(block.readable, budget, block.hits).flatMap((match) => {
      const { start, end } = match;
      const found = textAt(block, match);
      if (exceptions.holds(found.trim(), budget)) return [];
      if (exceptions.isInPhrase(block, start, end, budget)) return [];
      const fixes = fixer(found, budget);
      const [only = found] = fixes;
      const message = formatMessage(rule.message, [
        found,
        ...(rule.action.name ? [fixes.length > 1 ? orList(fixes) : only] : []),
      ]);
      return [alertAt(block, start, end, message, fixes)];
    });
}

function alternativesOf(
  { tokens, raw, append, ignorecase, nonword }: RuleOf<'existence'>,
  context: RuleContext,
): Alternative[] {
  const words = tokens.filter((token) => token.trim() !== '');
  const isWord = !nonword && tokens.length > 0;
  const flags = { ...NO_FLAGS, ignoreCase: ignorecase };
  if (raw.length === 0) return joinedAlternatives(words, { ...flags, lines: true }, isWord, context);
  // A raw pattern may hold an alternative of its own, or set flags: only as a whole is it what Vale reads.
  const joined =
    words.length === 0 ? '(?m)' : `(?m)${isWord ? '\\b' : ''}(?:${words.join('|')})${isWord ? '\\b' : ''}`;
  const pattern = append ? joined + raw.join('') : raw.join('') + joined;
  return [{ node: readPattern(pattern, flags, context).node, pattern, isWord: false }];
}
