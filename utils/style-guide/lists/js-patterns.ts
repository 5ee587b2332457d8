import type { Bilingual } from '../../core/finding.ts';
import { REASONS } from './reasons.ts';

/** A regular expression as prh has it, in the dialect of Vale's rules. */
export type TakenPattern = { pattern: string; ignoreCase: boolean };

const NOTATION = /^\/(.*)\/([a-z]*)$/s;

/** `[]` and `[^]` hold nothing and all in JavaScript; elsewhere a bracket comes first in a class. `\u{…}` is its own, too. */
const UNLIKE_ELSEWHERE = /(?<!\\)(?:\\\\)*(?:\[\^?\]|\\u\{)/;

/** One group that may be missing at the very start, without groups of its own. */
const OPTIONAL_FIRST = /^\((?!\?)((?:[^()\\]|\\.)*)\)\?(.+)$/s;

/** Whether a pattern of prh is a regular expression: `/…/`, with flags of JavaScript. */
export function isExpression(pattern: string): boolean {
  return /^[dgimsuvy]*$/.test(NOTATION.exec(pattern)?.[2] ?? '-');
}

/**
 * Takes a regular expression over, or says why it can't be. Of its flags, prh heeds `i`; `mustEmpty` is prh's
 * `regexpMustEmpty`: a match counts only where this group is empty, which a look-behind says as well for a first
 * optional group. Whether the rest can be taken the parser tells.
 */
export function takeExpression(given: string, mustEmpty: string | null): TakenPattern | { why: Bilingual } {
  const [, source = '', flags = ''] = NOTATION.exec(given) ?? [];
  if (UNLIKE_ELSEWHERE.test(source)) return { why: REASONS.unlikeHere };
  const ignoreCase = flags.includes('i');
  const start = flags.includes('s') ? '(?s)' : '';
  if (mustEmpty === null) return { pattern: start + source, ignoreCase };
  const [, group, rest] = OPTIONAL_FIRST.exec(source) ?? [];
  if (mustEmpty !== '$1' || group === undefined || rest === undefined) return { why: REASONS.mustEmpty };
  return { pattern: `${start}(?<!${group})${rest}`, ignoreCase };
}

/** Plain words as a pattern. */
export function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
