import type { Bilingual, Finding, Norm } from '../../core/finding.ts';
import type { NamedRule } from '../named-rule.ts';
import { LINE_SPACES, readTokens, type Token, type TokenKind } from '../text/tokens.ts';

/** U+00A0, as wide as a space. */
export const NO_BREAK_SPACE = '\u00a0';
/** U+202F, the French « espace fine insécable ». */
export const NARROW_NO_BREAK_SPACE = '\u202f';

/** What the rules look at: a text, the norm, and what is no running text in it. */
export type Draft = {
  text: string;
  norm: Norm;
  words: readonly Token[];
  /** For each UTF-16 unit, 1 in an address, a name of an account, an emoticon, a placeholder, a code. */
  masked: Uint8Array;
};

/** A finding without what the draft says of it. The first fix is the best. */
export type Problem = {
  start: number;
  end: number;
  rule: NamedRule;
  level: Finding['level'];
  message: Bilingual;
  fixes: string[];
};

/** A rule: its problems never overlap one another. */
export type Rule = (draft: Draft) => Problem[];

const MASKED: ReadonlySet<TokenKind> = new Set([
  'mention',
  'hashtag',
  'url',
  'email',
  'cashtag',
  'emoticon',
  'code',
  'placeholder',
  'abbrev',
]);

/** Reads a text once for all rules. */
export function readDraft(text: string, norm: Norm): Draft {
  const masked = new Uint8Array(text.length);
  const words: Token[] = [];
  for (const token of readTokens(text)) {
    if (MASKED.has(token.kind)) masked.fill(1, token.start, token.end);
    if (token.kind === 'word') words.push(token);
  }
  return { text, norm, words, masked };
}

/** Matches of a pattern (with the flag g) that begin in running text. */
export function matchesInRunningText(draft: Draft, pattern: RegExp): RegExpExecArray[] {
  return [...draft.text.matchAll(pattern)].filter((match) => !draft.masked[match.index]);
}

const LINE_SPACE = new RegExp(`[${LINE_SPACES}]`, 'u');

/** Where the spaces that end at `position` begin; the same place where there are none. */
export function startOfSpaces(text: string, position: number): number {
  let start = position;
  while (start > 0 && LINE_SPACE.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

const LINE_BREAK = /[\r\n\u2028\u2029]/u;

/** Whether nothing stands before `position` on its line. */
export function isAtLineStart(text: string, position: number): boolean {
  return position === 0 || LINE_BREAK.test(text[position - 1] ?? '');
}

/** Whether nothing comes from `position` on, on its line. */
export function isAtLineEnd(text: string, position: number): boolean {
  return position >= text.length || LINE_BREAK.test(text[position] ?? '');
}

/** One space that no line break can come through: U+00A0, U+202F, or the thin U+2009 some editors put. */
export function isOneNoBreakSpace(gap: string): boolean {
  return gap === NO_BREAK_SPACE || gap === NARROW_NO_BREAK_SPACE || gap === '\u2009';
}

/** Whether a norm is one of French. */
export function isFrench(norm: Norm): boolean {
  return norm.startsWith('fr');
}
