/** How a date or time may be written: `{{ now | date: "long" }}`. */
const DATE_STYLES = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  short: { dateStyle: 'short' },
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long' },
  time: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DateStyle = keyof typeof DATE_STYLES;

export function isDateStyle(name: string): name is DateStyle {
  return Object.hasOwn(DATE_STYLES, name);
}

/** The habits (order, hours) that a bare language code follows: Canada's, as in the interface. */
const HABITS: Readonly<Record<string, string>> = { fr: 'fr-CA', en: 'en-CA' };

/** The locale of a language code such as `fr` or `fr-FR`; Canadian English where it is none. */
export function localeOf(language: string): string {
  try {
    const [locale = 'en-CA'] = Intl.getCanonicalLocales(HABITS[language] ?? language);
    return locale;
  } catch {
    return 'en-CA';
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than all the rest of a filling. */
function formatterOf(style: DateStyle, locale: string): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, DATE_STYLES[style]);
  formatters.set(key, formatter);
  return formatter;
}

/** A date as the language writes it, in local time. French has 1er for the first of a month. */
export function writeDate(date: Date, style: DateStyle, locale: string): string {
  const parts = formatterOf(style, locale).formatToParts(date);
  const hasMonthName = parts.some((part) => part.type === 'month' && /\p{L}/u.test(part.value));
  const isFrench = locale.startsWith('fr');
  return parts
    .map(({ type, value }) => {
      if (isFrench && hasMonthName && type === 'day' && value === '1') return '1er';
      // "14 h 05" must not break across lines.
      return style === 'time' && isFrench ? value.replaceAll(' ', '\u00a0') : value;
    })
    .join('');
}

/** A `strftime` format with %c, %x and %X spelled out: LiquidJS would follow the browser's language. */
export function localFormat(format: string, date: Date, locale: string): string {
  return format.replace(/%([%cxX])/g, (directive, letter) => {
    if (letter === '%') return directive;
    if (letter === 'x') return writeDate(date, 'short', locale);
    if (letter === 'X') return writeDate(date, 'time', locale);
    return `${writeDate(date, 'short', locale)} ${writeDate(date, 'time', locale)}`;
  });
}
