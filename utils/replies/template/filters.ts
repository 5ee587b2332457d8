import { type FilterImplOptions, filters } from 'liquidjs';
import { localDay } from './ask.ts';
import { AskedValue } from './asked-value.ts';
import { isDateStyle, localFormat, writeDate } from './dates.ts';
import { TemplateError } from './fault.ts';
import { FilledIn } from './filled-in.ts';
import { answerNow, type Filling, fillingOf, writtenText } from './filling.ts';

/**
 * Standard Liquid's filters. Left out are those of Jekyll's sites, and `sample`: chance would make
 * the preview differ from what is inserted.
 */
const STANDARD_FILTERS = [
  ...['append', 'prepend', 'upcase', 'downcase', 'capitalize', 'strip', 'lstrip', 'rstrip', 'squish'],
  ...['replace', 'replace_first', 'replace_last', 'remove', 'remove_first', 'remove_last'],
  ...['truncate', 'truncatewords', 'strip_newlines', 'strip_html', 'newline_to_br', 'escape', 'escape_once'],
  ...['url_encode', 'url_decode', 'size', 'slice', 'split', 'join', 'first', 'last', 'reverse', 'sort'],
  ...['sort_natural', 'map', 'where', 'uniq', 'compact', 'concat', 'sum'],
  ...[
    'abs',
    'at_least',
    'at_most',
    'ceil',
    'floor',
    'round',
    'plus',
    'minus',
    'times',
    'divided_by',
    'modulo',
  ],
];

type FilterHandler = Extract<FilterImplOptions, (...values: never[]) => unknown>;
type FilterThis = ThisParameterType<FilterHandler>;

/** The filters of a reply, by name. */
export function replyFilters(): [string, FilterHandler][] {
  return [
    ...STANDARD_FILTERS.map((name): [string, FilterHandler] => [name, askingFirst(handlerOf(name))]),
    // It says itself what stands for a missing value.
    ['default', handlerOf('default')],
    ['date', date],
  ];
}

/** LiquidJS's last step of each `{{ … }}`. */
export function writeOutput(this: FilterThis, value: unknown): FilledIn {
  const text = writtenText(fillingOf(this.context), value);
  // The library counts what filters make, not what is written: a captured text could double for ever.
  this.context.memoryLimit.use(text.length);
  return new FilledIn(text);
}

function handlerOf(name: string): FilterHandler {
  const filter = filters[name];
  if (filter === undefined) throw new Error(`LiquidJS has no filter ${name}`);
  return typeof filter === 'function' ? filter : filter.handler;
}

/** Filters work on texts: a missing value asks before it is filtered. */
function askingFirst(handler: FilterHandler): FilterHandler {
  return function (value, ...others) {
    const filling = fillingOf(this.context);
    const [ready, ...rest] = [value, ...others].map((given) => textIfOurs(filling, given));
    return handler.call(this, ready, ...rest);
  };
}

function textIfOurs(filling: Filling, value: unknown): unknown {
  return value instanceof AskedValue || value instanceof Date ? writtenText(filling, value) : value;
}

/** `{{ now | date: "long" }}`: a style of the reply's language, or a format of `strftime`. */
const date: FilterHandler = function (value, format = 'long') {
  const filling = fillingOf(this.context);
  const moment = momentOf(value, filling);
  if (moment === null) return textIfOurs(filling, value);
  const style = String(textIfOurs(filling, format));
  if (isDateStyle(style)) return writeDate(moment, style, filling.locale);
  if (!style.includes('%')) throw new TemplateError('syntax', style);
  return handlerOf('date').call(this, moment, localFormat(style, moment, filling.locale));
};

/** A day as our questions answer it, `now`, or what else LiquidJS takes; null where it is no date. */
function momentOf(value: unknown, filling: Filling): Date | null {
  const given = value instanceof AskedValue ? answerNow(filling, value.ask) : value;
  if (given instanceof Date) return given;
  if (given === 'now' || given === 'today') return filling.now;
  if (typeof given === 'number' || /^\d+$/.test(String(given))) return new Date(Number(given) * 1000);
  const moment = localDay(String(given)) ?? new Date(String(given));
  return Number.isNaN(moment.getTime()) ? null : moment;
}
