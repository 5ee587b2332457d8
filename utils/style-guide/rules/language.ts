import { z } from 'zod';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType } from '../rule-type.ts';

const language = z.enum(['fr', 'en']);

/** Words of a sentence that is told for sure; a slogan of two may be a name. */
const SHORTEST = 4;

export const LANGUAGE = ruleType({
  name: 'language',
  called: { fr: 'Langue du message', en: 'Language of the post' },
  shape: {
    /** All of it is in this language. */
    only: language.optional(),
    /** The text in this language comes first, where there is another. */
    first: language.optional(),
    /** There is a text in each of them. */
    both: z.boolean().default(false),
  },
  prepare:
    ({ only, first, both }) =>
    (draft) => {
      const told = draft.sentences.filter(
        (sentence) => sentence.lang !== 'und' && wordsIn(draft, sentence) >= SHORTEST,
      );
      const languages = new Set(told.map(({ lang }) => lang));
      const [opening] = told;
      const places: Place[] = [];
      if (only !== undefined) {
        for (const { start, end, lang } of told) {
          if (lang !== only) places.push({ ...wordAt(draft, start, end), message: ONLY[only] });
        }
      }
      if (first !== undefined && languages.size > 1 && opening !== undefined && opening.lang !== first) {
        places.push({ ...wordAt(draft, opening.start, opening.end), message: FIRST[first], isOfWhole: true });
      }
      if (both && languages.size === 1 && opening !== undefined) {
        const missing = languages.has('fr') ? 'en' : 'fr';
        places.push({
          ...wordAt(draft, opening.start, opening.end),
          message: MISSING[missing],
          isOfWhole: true,
        });
      }
      return places;
    },
});

const ONLY = {
  fr: { fr: 'Tout se dit en français.', en: 'Everything is said in French.' },
  en: { fr: 'Tout se dit en anglais.', en: 'Everything is said in English.' },
};
const FIRST = {
  fr: { fr: 'Le français vient en premier.', en: 'French comes first.' },
  en: { fr: 'L’anglais vient en premier.', en: 'English comes first.' },
};
const MISSING = {
  fr: { fr: 'Il manque le texte français.', en: 'The French text is missing.' },
  en: { fr: 'Il manque le texte anglais.', en: 'The English text is missing.' },
};

function wordsIn({ words }: DraftReading, { start, end }: { start: number; end: number }): number {
  return words.filter((word) => start <= word.start && word.end <= end).length;
}

/** The first word of a sentence: a mark under all of it would hide the others. */
function wordAt({ words }: DraftReading, start: number, end: number): { start: number; end: number } {
  const word = words.find((one) => one.start >= start && one.end <= end);
  return word === undefined ? { start, end } : { start: word.start, end: word.end };
}
