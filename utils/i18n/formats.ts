import type { Language } from '../core/question.ts';
import { LOCALES } from './language.ts';

const NO_BREAK_SPACE = '\u00a0';

/** How long ago, in the largest unit that fits: "il y a 12 s", "12 secs ago". `seconds` is zero or more. */
export function timeAgo(language: Language, seconds: number): string {
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { style: 'short', numeric: 'always' });
  const [amount, unit] = largestUnit(Math.max(0, Math.floor(seconds)));
  return format.format(-amount, unit).replaceAll(' ', NO_BREAK_SPACE);
}

function largestUnit(seconds: number): [number, Intl.RelativeTimeFormatUnit] {
  if (seconds < 60) return [seconds, 'second'];
  if (seconds < 3600) return [Math.floor(seconds / 60), 'minute'];
  if (seconds < 86_400) return [Math.floor(seconds / 3600), 'hour'];
  return [Math.floor(seconds / 86_400), 'day'];
}

/** The time of a day: "14 h 05" as Québec writes it, "2:05 p.m." in English. `at` is in milliseconds since the epoch. */
export function clockTime(language: Language, at: number): string {
  const date = new Date(at);
  if (language === 'en') {
    return new Intl.DateTimeFormat(LOCALES.en, { hour: 'numeric', minute: '2-digit' }).format(date);
  }
  const minutes = date.getMinutes();
  const hour = `${date.getHours()}${NO_BREAK_SPACE}h`;
  return minutes === 0 ? hour : `${hour}${NO_BREAK_SPACE}${String(minutes).padStart(2, '0')}`;
}

/** A list with its last joint: "a, b et c", "a or b". The items stay apart, so that each can be isolated. */
export function listParts<Node>(
  language: Language,
  items: readonly Node[],
  joint: 'and' | 'or',
): (string | Node)[] {
  const type = joint === 'and' ? 'conjunction' : 'disjunction';
  const format = new Intl.ListFormat(LOCALES[language], { type });
  let next = 0;
  return format.formatToParts(items.map(String)).map((part) => {
    if (part.type === 'literal') return part.value;
    return items[next++] as Node;
  });
}
