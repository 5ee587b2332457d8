import type { Context } from 'liquidjs';
import { type Ask, isAnswer, localDay, markOf, tidied } from './ask.ts';
import { AskedValue } from './asked-value.ts';
import { localeOf, writeDate } from './dates.ts';
import { TemplateError } from './fault.ts';

/** A reply's text by its abbreviation or title; null where there is none. */
export type ReplyLookup = (name: string) => string | null;

/** What one filling of a template knows and learns. */
export type Filling = {
  readonly locale: string;
  readonly now: Date;
  readonly answerTo: (ask: Ask) => string | null;
  readonly lookup: ReplyLookup;
  /** The questions met so far, by key. */
  readonly asks: Map<string, Ask>;
  /** Answers still missing among them. */
  readonly unanswered: Set<string>;
  /** The replies being written, the outermost first; it has no name of its own. */
  readonly chain: { name: string | null; text: string }[];
  /** What is left of the seed for the next `vary`. */
  variety: number;
  caret: number | null;
};

export function startFilling(
  text: string,
  given: { language: string; now: number; seed: number },
  answerTo: Filling['answerTo'],
  lookup: ReplyLookup,
): Filling {
  return {
    locale: localeOf(given.language),
    now: new Date(given.now),
    answerTo,
    lookup,
    asks: new Map(),
    unanswered: new Set(),
    chain: [{ name: null, text }],
    variety: Number.isFinite(given.seed) ? Math.abs(Math.trunc(given.seed)) : 0,
    caret: null,
  };
}

const REGISTER = 'filling';

export function attachFilling(context: Context, filling: Filling): void {
  context.setRegister(REGISTER, filling);
}

export function fillingOf(context: Context): Filling {
  return context.getRegister<Filling>(REGISTER);
}

/** The answer to a question, which counts as asked from now on; null where it is missing. */
export function answerNow(filling: Filling, ask: Ask): string | null {
  // The same question asked again: the first one says what the field holds.
  if (!filling.asks.has(ask.key)) filling.asks.set(ask.key, ask);
  const answer = answerLater(filling, ask);
  if (answer === null) filling.unanswered.add(ask.key);
  return answer;
}

/** The answer to a question that is asked only if its value is used. */
export function answerLater(filling: Filling, ask: Ask): string | null {
  const given = filling.answerTo(ask);
  if (given === null) return null;
  const answer = ask.kind === 'value' ? tidied(ask.key, given) : given.replace(/\r\n?/g, '\n');
  return isAnswer(ask, answer) ? answer : null;
}

/** Any value as it is written into the text; a missing one asks, and leaves its mark. */
export function writtenText(filling: Filling, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return writeDate(value, 'long', filling.locale);
  if (value instanceof AskedValue) return answerText(filling, value.ask);
  if (Array.isArray(value)) return value.map((item) => writtenText(filling, item)).join('');
  // A group of values, as `person`: which of them was meant?
  if (typeof value === 'object') throw new TemplateError('unknown-variable', '');
  return String(value);
}

/** A question's answer as it is written, dates in the reply's language; the mark where it is missing. */
export function answerText(filling: Filling, ask: Ask): string {
  const answer = answerNow(filling, ask);
  if (answer === null) return markOf(ask);
  const day = ask.kind === 'date' ? localDay(answer) : null;
  return day ? writeDate(day, 'long', filling.locale) : answer;
}
