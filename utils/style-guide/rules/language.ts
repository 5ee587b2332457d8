import { z } from 'zod';
import { languageOf } from '../../proofreading/text/language.ts';
import type { DraftReading } from '../draft-reading.ts';
import { quotationsIn } from '../quotations.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { looksLikeTitle } from './title.ts';

const language = z.enum(['fr', 'en']);

/** Words of a sentence that is told for sure; a slogan of two may be a name. */
const SHORTEST = 4;
/** In a draft that is mostly in the right language: what is shorter is a greeting, a name, a slip. */
const SHORTEST_AMONG_OTHERS = 5;
/** Within a sentence, where a few words may be a name or a loan. */
const SHORTEST_CLAUSE = 6;
/** What may part a clause in another language from its sentence; no hyphen does. */
const CLAUSE_ENDS = /[,;:()[\]«»“”"–—•|\n]/u;

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
        (sentence) => sentence.lang !== 'und' && wordsOf(draft, sentence).length >= SHORTEST,
      );
      const languages = new Set(told.map(({ lang }) => lang));
      const [opening] = told;
      const places: Place[] = [];
      if (only !== undefined) {
        for (const { start, end } of otherPassages(draft, only)) {
          places.push({ ...wordAt(draft, start, end), message: ONLY[only] });
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

/**
 * What is said in another language: whole sentences, and clauses within one (« …, and we are looking for… »).
 * Quotations and titles are nobody's own words. In reading order, one for each sentence.
 */
function otherPassages(draft: DraftReading, only: 'fr' | 'en'): Span[] {
  const shortest = draft.lang === only ? SHORTEST_AMONG_OTHERS : SHORTEST;
  const quoted = quotationsIn(draft.text);
  return draft.sentences.flatMap((sentence) => {
    const words = wordsOf(draft, sentence).filter(({ start }) => !quoted(start));
    if (words.length < shortest || looksLikeTitle(words.map(({ text }) => text))) return [];
    const clauses = clausesOf(draft, words);
    if (sentence.lang !== 'und' && sentence.lang !== only) {
      return clauses.find((clause) => languageOf(clause.text, []) !== only) ?? sentence;
    }
    return (
      clauses.find(
        ({ text, lowercase }) => lowercase >= SHORTEST_CLAUSE && languageOf(text, []) === OTHER[only],
      ) ?? []
    );
  });
}

const OTHER = { fr: 'en', en: 'fr' } as const;

/** A clause, and its words that are no names: titles bring words of their own language into any sentence. */
type Clause = Span & { text: string; lowercase: number };

function clausesOf({ text }: DraftReading, words: DraftReading['words']): Clause[] {
  const clauses: Clause[] = [];
  for (const { start, end, text: word } of words) {
    const last = clauses.at(-1);
    const lowercase = /^\p{Lu}/u.test(word) ? 0 : 1;
    if (last === undefined || CLAUSE_ENDS.test(text.slice(last.end, start))) {
      clauses.push({ start, end, text: word, lowercase });
    } else {
      last.text += text.slice(last.end, end);
      last.lowercase += lowercase;
      last.end = end;
    }
  }
  return clauses;
}

type Span = { start: number; end: number };

function wordsOf({ words }: DraftReading, { start, end }: Span): DraftReading['words'] {
  return words.filter((word) => start <= word.start && word.end <= end);
}

/** The first word of a sentence: a mark under all of it would hide the others. */
function wordAt({ words }: DraftReading, start: number, end: number): Span {
  const word = words.find((one) => one.start >= start && one.end <= end);
  return word === undefined ? { start, end } : { start: word.start, end: word.end };
}
