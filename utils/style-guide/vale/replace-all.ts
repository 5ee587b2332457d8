import type { Budget } from '../pattern/matcher.ts';
import type { PatternMatch, PatternSet } from '../pattern/pattern-set.ts';
import { sliceOf } from '../pattern/readable-text.ts';
import { readPiece } from './patterns.ts';
import type { RuleContext } from './rule-context.ts';

/** `$1`, `${1}`, `$&` and `$$` in what a match is replaced by. */
const REFERENCE = /\$(?:(\$)|(&)|(\d+)|\{(\d+)\})/g;

/** A text in which every match is replaced, its groups filled in. */
export function replaceAll(
  text: string,
  pattern: PatternSet,
  replacement: string,
  context: RuleContext,
  budget: Budget,
): string {
  const read = readPiece(text, context, budget);
  let result = '';
  let done = 0;
  for (const match of pattern.findAll(read, budget)) {
    result += sliceOf(read, done, match.start) + filled(match);
    done = match.end;
  }
  return result + sliceOf(read, done, read.codes.length);

  function filled({ start, end, groups }: PatternMatch): string {
    return replacement.replace(REFERENCE, (reference, dollar, whole, plain, braced) => {
      if (dollar) return '$';
      const number = Number(plain ?? braced);
      if (whole || number === 0) return sliceOf(read, start, end);
      if (number > groups.length) return reference;
      const group = groups[number - 1];
      return group ? sliceOf(read, group.start, group.end) : '';
    });
  }
}
