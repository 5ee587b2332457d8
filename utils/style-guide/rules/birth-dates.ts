import type { Span } from './span.ts';

const MONTH =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|f[ée]vr|mar|avr|apr|jun|juil|jul|aug|sept?|oct|nov|d[ée]c)\\.?)';
/** Somebody who may be alive: an artist’s date in a caption is history. */
const YEAR = '(?:19[3-9]\\d|20\\d{2})';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DATE = `(?:${[
  `(?:1er|${DAY})[ \\u00a0]${MONTH},?[ \\u00a0]${YEAR}`,
  `${MONTH}[ \\u00a0]${DAY}(?:st|nd|rd|th)?,?[ \\u00a0]${YEAR}`,
  `${DAY}[/.-]${DAY}[/.-]${YEAR}`,
  `${YEAR}[/.-]${DAY}[/.-]${DAY}`,
].join('|')})`;
const END = '(?![\\p{L}\\p{N}]|[/-]\\d)';
/** The dead, and those of whom one tells the life, have no birthday to hide: « née le…, morte en… », « née le… est une actrice ». */
const ALIVE =
  '(?![^!?\\n]{0,60}(?<!\\p{L})(?:morte?|d[ée]c[ée]d[ée]e?|died|(?:est|[ée]tait)[ \\u00a0]une?|(?:is|was)[ \\u00a0]an?)(?!\\p{L}))';
const BORN = '(?:n[ée]e?[ \\u00a0]le[ \\u00a0]|born(?:[ \\u00a0]on)?[ \\u00a0](?:the[ \\u00a0])?)';

/** A label of forms. */
const LABEL =
  '(?:dates?[ \\u00a0]de[ \\u00a0](?:ma[ \\u00a0])?naissance|ddn|d\\.?o\\.?b\\.?|dates?[ \\u00a0]of[ \\u00a0]birth|birth[ \\u00a0]?dates?)(?:[ \\u00a0]?[:=]|[ \\u00a0](?:est(?:[ \\u00a0]le)?|is))?[ \\u00a0]{0,2}(?:le[ \\u00a0])?';
const KIN =
  '(?:fils|fille|mari|femme|[ée]poux|[ée]pouse|conjointe?|enfant|m[èe]re|p[èe]re|s(?:œ|oe)ur|fr[èe]re|son|daughter|husband|wife|partner|child|mother|father|sister|brother|mom|mum|dad)';
/** Said by somebody, to somebody, of their kin. A company, too, is « née le… »: no other subject will do. */
const PERSON = `(?:je[ \\u00a0]suis|tu[ \\u00a0]es|vous[ \\u00a0][êe]tes|i[ \\u00a0]was|you[ \\u00a0]were|(?:mon|ma|votre|ton|ta|notre|my|your|our)[ \\u00a0]${KIN}(?:[ \\u00a0]\\p{L}{2,30})?[ \\u00a0](?:est|was)),?[ \\u00a0]`;
const SAID = new RegExp(
  `(?<!\\p{L})(?:(?:${LABEL}|${PERSON}${BORN})${DATE}|^${BORN}${DATE}(?=[ \\u00a0]*(?:[.;]|$)))${END}`,
  'gimu',
);

/** In apposition: « Marie Dubé, née le… », “Marie Dubé, born on…”. */
const APPOSED = new RegExp(
  `(?<before>[\\p{L}’']{1,12}[ \\u00a0])?(?<![\\p{L}’'-])(?<name>\\p{L}[\\p{L}’-]{1,30}(?:[ \\u00a0]\\p{L}[\\p{L}’-]{1,30}){0,2}),?[ \\u00a0][([]?(?<born>${BORN}${DATE})${END}${ALIVE}`,
  'giu',
);
/** What is opened or founded, not born. */
const THING =
  /(?<!\p{L})(?:mus[ée]e|festival|atelier|boulangerie|boutique|caf[ée]|maison|club|groupe|th[ée][âa]tre|restaurant|bar|fondation|association|[ée]cole|galerie|librairie|brasserie|ferme|march[ée]|ville|compagnie|entreprise|soci[ée]t[ée]|coop[ée]rative|coop|orchestre|revue|journal|parti|projet|museum|studio|bakery|shop|store|company|foundation|school|gallery|band|theatre|team|brand)(?!\p{L})/iu;
const ARTICLE = /^(?:le|la|les|l[’']|un|une|notre|votre|the|our|a|an)[ \u00a0]?$/iu;

/** Dates of birth that are said to be: « je suis née le 12 mars 1984 », “born on March 12, 1984”. */
export function birthDatesIn(text: string): Span[] {
  const said = [...text.matchAll(SAID)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const apposed = [...text.matchAll(APPOSED)].flatMap(({ index, 0: found, groups = {} }) => {
    const { before = '', name = '', born = '' } = groups;
    const isPerson =
      name.split(/[ \u00a0]/u).every((word) => /^\p{Lu}/u.test(word)) &&
      !THING.test(before + name) &&
      !ARTICLE.test(before);
    const end = index + found.length;
    return isPerson ? [{ start: end - born.length, end }] : [];
  });
  return [...said, ...apposed];
}
