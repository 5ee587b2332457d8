import type { NamedRule } from '../named-rule.ts';
import {
  type Draft,
  isAtLineEnd,
  isAtLineStart,
  isFrench,
  matchesInRunningText,
  type Problem,
} from './draft.ts';
import { accordingTo } from './norm-names.ts';

export const DOUBLE_SPACE: NamedRule = {
  name: 'typography.double-space',
  called: { fr: 'Espaces en double', en: 'Double spaces' },
};

const SEVERAL_SPACES = /(?<![ \u00a0\u202f\u2009])[ \u00a0\u202f\u2009]{2,}/gu;
/** What may open a line of a list: `-`, `•`, `1.`, `a)`. */
const LIST_MARKER = /^(?:[-–—•*·▪►✓✔]|[\p{N}\p{L}]{1,2}[.)])$/u;

/**
 * Two or more spaces within a line. Those that indent a line, end it, or set off a list's marker are left
 * alone. In English, two after a sentence are an old habit: a suggestion only.
 */
export function checkSpaces(draft: Draft): Problem[] {
  return matchesInRunningText(draft, SEVERAL_SPACES)
    .filter((match) => standsWithinLine(draft.text, match.index, match.index + match[0].length))
    .map((match) => {
      const start = match.index;
      const noBreak = /[\u00a0\u202f]/u.exec(match[0]);
      const afterSentence = !isFrench(draft.norm) && /[.!?]/u.test(draft.text[start - 1] ?? '');
      return {
        start,
        end: start + match[0].length,
        rule: DOUBLE_SPACE,
        level: afterSentence ? 'suggestion' : 'warning',
        message: accordingTo(draft.norm, { fr: 'une seule espace suffit', en: 'one space is enough' }),
        fixes: [noBreak ? noBreak[0] : ' '],
      };
    });
}

function standsWithinLine(text: string, start: number, end: number): boolean {
  if (isAtLineStart(text, start) || isAtLineEnd(text, end)) return false;
  // A marker is short: three characters back show whether the line begins with one.
  const near = text.slice(Math.max(0, start - 4), start).split(/[\r\n\u2028\u2029]/u);
  const wholeLine = near.length > 1 || start <= 4;
  return !(wholeLine && LIST_MARKER.test((near.at(-1) ?? '').trim()));
}
