import type { Bilingual } from '../core/finding.ts';
import type { DraftReading } from './draft-reading.ts';
import type { Place } from './rule-type.ts';

type Span = { start: number; end: number };

/**
 * What is missing at the start or end of a draft, said of the words that stand there: a mark needs
 * something to be under. Nothing in an empty draft.
 * @param words what would be put there; empty where only the person can tell.
 */
export function beside(
  { text, end }: Pick<DraftReading, 'text' | 'end'>,
  where: 'start' | 'end',
  words: string,
  message: Bilingual,
): Place[] {
  const whole = { start: 0, end };
  const span = where === 'start' ? firstWord(text, whole) : lastWord(text, whole);
  if (span === null) return [];
  const there = text.slice(span.start, span.end);
  const fixes = words === '' ? [] : [where === 'start' ? `${words} ${there}` : `${there} ${words}`];
  return [{ ...span, message, fixes, isOfWhole: true }];
}

/** A stretch to take away, said with the word before it, which stays: no fix is empty. */
export function without(text: string, { start, end }: Span): Pick<Place, 'start' | 'end' | 'fixes'> {
  const before = lastWord(text, { start: 0, end: start });
  if (before === null) return { start, end };
  return { start: before.start, end, fixes: [text.slice(before.start, before.end)] };
}

/** What stands between spaces at the start of a stretch; null where there is nothing. */
export function firstWord(text: string, span: Span): Span | null {
  return wordBy(/\S+/u, text, span);
}

/** What stands between spaces at the end of a stretch; null where there is nothing. */
export function lastWord(text: string, span: Span): Span | null {
  return wordBy(/\S+(?=\s*$)/u, text, span);
}

function wordBy(pattern: RegExp, text: string, { start, end }: Span): Span | null {
  const found = pattern.exec(text.slice(start, end));
  if (found === null) return null;
  const at = start + found.index;
  return { start: at, end: at + found[0].length };
}
