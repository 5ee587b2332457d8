import { z } from 'zod';
import { type DraftReading, languageAt } from '../draft-reading.ts';
import { quotationsIn } from '../quotations.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { inCapitalsOf } from '../terms/capitals-of.ts';
import { FEMININE_PLURALS } from './feminine-plurals.ts';

/** `le`, `te`, `se` and `elle` are words too: they are endings where a plural follows. */
const ENDING =
  '(?:e|ne|sse|ve|ère|ière|euse|trice|rice|esse|enne|onne|(?:le|te|se|elle)(?=[.)]?s(?!\\p{L})))';
/** « dis-le », « peut-elle » have a pronoun there: `-le` is an ending behind `el` alone. */
const HYPHENED = '(?:e|ne|(?<=el-)le|te|sse|ve|ère|ière|euse|trice|rice|esse|enne|onne)';
/** In small letters, so that « Lyon·Nice » are two names; `l·l` is Catalan but in « professionnel·le ». */
const DOTTED = '(?:(?!l(?!es?(?!\\p{L})))\\p{Ll}{0,7}es?|[sx]|E|NE|LE|TE|ÈRE|T?RICE|EUSE|S)';
const NO_LETTER = '(?![\\p{L}\\p{N}])';

/** Ways to write both genders at once. */
const FORMS = {
  midpoint: new RegExp(`\\p{L}{2,}(?:[·•⋅‧]${DOTTED}){1,3}${NO_LETTER}`, 'gu'),
  period: new RegExp(`\\p{L}{3,}\\.${ENDING}(?:\\.s|s)?${NO_LETTER}`, 'gu'),
  parentheses: new RegExp(`\\p{L}{2,}\\(${ENDING}\\)s?${NO_LETTER}`, 'gu'),
  hyphen: new RegExp(`\\p{L}{3,}-${HYPHENED}(?:-s|s)?(?![\\p{L}\\p{N}-])`, 'gu'),
  slash: new RegExp(`\\p{L}{3,}/(?:${ENDING}|\\p{L}{2,}(?:trice|euse|ère|enne))s?${NO_LETTER}`, 'gu'),
  neologism: /(?<![\p{L}\p{N}-])(?:iels?|celleux|ceulles?|fr(?:œ|oe)urs?|toustes)(?![\p{L}\p{N}])/giu,
} as const;

const form = z.enum(['midpoint', 'period', 'parentheses', 'hyphen', 'slash', 'neologism']);

export const INCLUSIVE = ruleType({
  name: 'inclusive',
  called: { fr: 'Écriture inclusive', en: 'Inclusive writing' },
  shape: {
    /** Forms that the client does not write; `all`: none of them. */
    avoid: z.union([z.literal('all'), z.array(form).min(1)]).optional(),
    /** Common nouns for people are said in both genders: so, or with both words. */
    write: z.enum(['midpoint', 'both-words']).optional(),
  },
  prepare: ({ avoid = [], write }) => {
    const avoided = avoid === 'all' ? form.options : avoid;
    return (draft) => {
      const others = draft.tokens.filter(({ kind }) => kind === 'url' || kind === 'email' || kind === 'code');
      const places = avoided.flatMap((one) =>
        [...draft.text.matchAll(FORMS[one])].map(({ index, 0: words }): Place => {
          const both = bothWordsOf(words);
          const fixes = both === null ? [] : [both];
          return { start: index, end: index + words.length, message: AVOIDED[one], fixes };
        }),
      );
      const inFrench = places.filter(({ start, end }) => {
        const isElsewhere = others.some((token) => token.start < end && start < token.end);
        return !isElsewhere && languageAt(draft, start) !== 'en';
      });
      return write === undefined ? inFrench : [...inFrench, ...masculines(draft, write)];
    };
  },
});

const AVOIDED: Record<z.infer<typeof form>, Place['message']> = {
  midpoint: { fr: 'Le guide n’écrit pas le point médian.', en: 'The guide does not write the middle dot.' },
  period: {
    fr: 'Le guide n’écrit pas les deux genres avec un point.',
    en: 'The guide does not write both genders with a period.',
  },
  parentheses: {
    fr: 'Le guide n’écrit pas les deux genres avec des parenthèses.',
    en: 'The guide does not write both genders with parentheses.',
  },
  hyphen: {
    fr: 'Le guide n’écrit pas les deux genres avec un trait d’union.',
    en: 'The guide does not write both genders with a hyphen.',
  },
  slash: {
    fr: 'Le guide n’écrit pas les deux genres avec une barre.',
    en: 'The guide does not write both genders with a slash.',
  },
  neologism: { fr: 'Le guide n’écrit pas ce mot nouveau.', en: 'The guide does not write this new word.' },
};

/** « les abonné·es » with both words, where they are known: *abonnées et abonnés*. */
function bothWordsOf(words: string): string | null {
  const [stem = ''] = words.split(/[·•⋅‧.(/-]/u);
  const masculine = `${stem.toLowerCase()}s`;
  const feminine = /s\)?$/u.test(words) ? FEMININE_PLURALS.get(masculine) : undefined;
  return feminine === undefined ? null : inCapitalsOf(words, `${feminine} et ${masculine}`);
}

/** What stands before a noun for people; behind other words (*soins infirmiers*) it is an adjective. */
const BEFORE_NOUN =
  /(?:^|[.!?…:;,(\n–—]\s*|(?<!\p{L})(?:les|des|aux|nos|vos|leurs|ces|mes|tes|ses|de|chers|tous|plusieurs|certains|quelques|et|ou|\p{N}+)\s+)$/iu;

/** Nouns in the masculine plural whose feminine is nowhere in the draft. */
function masculines(draft: DraftReading, write: 'midpoint' | 'both-words'): Place[] {
  const there = draft.words.map(({ text }) => text.toLowerCase());
  const isQuoted = quotationsIn(draft.text);
  return draft.words.flatMap(({ start, end, text }): Place[] => {
    const masculine = text.toLowerCase();
    const feminine = FEMININE_PLURALS.get(masculine);
    if (feminine === undefined || isQuoted(start) || languageAt(draft, start) !== 'fr') return [];
    const stem = masculine.slice(0, -1);
    if (there.some((word) => word === feminine || word.startsWith(`${stem}·`))) return [];
    if (!BEFORE_NOUN.test(draft.text.slice(0, start))) return [];
    const wanted = write === 'both-words' ? `${feminine} et ${masculine}` : withMidpoint(masculine, feminine);
    return [{ start, end, message: BOTH, fixes: wanted === null ? [] : [inCapitalsOf(text, wanted)] }];
  });
}

const BOTH = { fr: 'Le guide dit les deux genres.', en: 'The guide says both genders.' };

/** « abonné·es »: as the federal Inclusionnaire and universities write it; null where the stem changes. */
function withMidpoint(masculine: string, feminine: string): string | null {
  const stem = masculine.slice(0, -1);
  return feminine.startsWith(stem) ? `${stem}·${feminine.slice(stem.length)}` : null;
}
