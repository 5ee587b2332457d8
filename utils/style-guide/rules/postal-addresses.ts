import type { Span } from './span.ts';

/** A number on a street: « 412, rue des Érables », “412 Maple Street”. */
const NUMBER = '(?<![\\p{L}\\p{N}$€.,/-])\\d{1,5}(?:-\\d{1,5}|[ \\u00a0]?(?:bis|ter)|[A-D])?,?[ \\u00a0]';
const FRENCH_STREET =
  '(?:rues?|avenue|av\\.|boulevard|boul\\.|bd|chemin|ch\\.|route|rte|rang|place|c[ôo]te|mont[ée]e|all[ée]e|impasse|terrasse|promenade|quai|cours|square|croissant|sentier|passage)(?!\\p{L})';
const ENGLISH_STREET =
  "(?<street>(?:[\\p{L}\\d][\\p{L}\\p{N}'’.-]{0,30}[ \\u00a0]){1,4})(?:street|st|avenue|ave|road|rd|drive|dr|lane|boulevard|blvd|crescent|cres|court|way|place|highway|hwy|terrace)(?!\\p{L})";
/** No sentence ends here, but for the point of « app. 4 ». */
const SAID_ON = '(?:[^\\n.!?;]|(?<=(?<!\\p{L})\\p{L}{1,4})\\.)';
/** What may stand between the street and the code: its name, a flat, a town; at most one line ends there. */
const BETWEEN = `${SAID_ON}{0,80}?(?:\\n${SAID_ON}{0,60}?)?`;
/** Canada’s code never has D, F, I, O, Q or U, nor begins with W or Z. */
const CANADIAN_CODE =
  '(?<![\\p{L}\\p{N}])[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][ \\u00a0-]?\\d[ABCEGHJ-NPRSTV-Z]\\d(?![\\p{L}\\p{N}])';
/** France’s departments are 01 to 98; a town follows. */
const FRENCH_CODE =
  "(?<![\\p{L}\\p{N}])(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}[ \\u00a0](?<town>\\p{L}[\\p{L}’'-]{1,40})";

const CANADIAN = new RegExp(
  `${NUMBER}(?:${FRENCH_STREET}|${ENGLISH_STREET})${BETWEEN}${CANADIAN_CODE}`,
  'giu',
);
const FRENCH = new RegExp(`${NUMBER}${FRENCH_STREET}${BETWEEN}${FRENCH_CODE}`, 'giu');

/** Postal addresses of Canada and France: number, street and code, all of them. */
export function postalAddressesIn(text: string): Span[] {
  return [...text.matchAll(CANADIAN), ...text.matchAll(FRENCH)]
    .filter(({ groups }) => /^(?:\p{Lu}|\d|$)/u.test(groups?.street ?? groups?.town ?? ''))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
