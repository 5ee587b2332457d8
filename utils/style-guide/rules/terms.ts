import { z } from 'zod';
import type { Bilingual } from '../../core/finding.ts';
import type { Token } from '../../proofreading/text/tokens.ts';
import { bothLanguages } from '../reasons.ts';
import { reasonSchema, ruleType } from '../rule-type.ts';
import { inCapitalsOf } from '../terms/capitals-of.ts';
import { type Term, termIndex } from '../terms/term-index.ts';

const words = z.string().trim().min(1).max(200);

/** What a client calls things: words that are wrong for it, and what it says instead. */
const term = z.union([
  words,
  z.strictObject({
    term: z.union([words, z.array(words).min(1).max(50)]),
    /** Said instead, the best first; left out where there is nothing. */
    use: z.union([words, z.array(words).min(1).max(10)]).optional(),
    /** Only in these very capitals. */
    cased: z.boolean().optional(),
    /** Only in these very characters: capitals, apostrophes, accents and spaces as they stand. */
    exact: z.boolean().optional(),
    why: reasonSchema.optional(),
  }),
]);

/** What is wrong with one. */
type Wrong = { use: string[]; isCased: boolean; why: Bilingual | null };

export const TERMS = ruleType({
  name: 'terms',
  called: { fr: 'Mots à éviter', en: 'Words to avoid' },
  shape: {
    avoid: z.array(term).min(1).max(10_000),
    /** Phrases in which a word of the list is right. */
    except: z.array(words).max(1000).optional(),
  },
  prepare: ({ avoid, except = [] }) => {
    const index = termIndex<Wrong | null>([
      ...avoid.flatMap(termsOf),
      ...except.map((phrase) => ({ words: phrase, isCased: false, value: null })),
    ]);
    return ({ text, folded, tokens }) => {
      const names = tokens.filter(({ kind }) => NO_PROSE.has(kind));
      return index.find(folded).flatMap(({ start, end, value }) => {
        if (value === null || names.some((name) => isPartOf(name, start, end))) return [];
        const found = text.slice(start, end);
        const fixes = value.use.map((use) => (value.isCased ? use : inCapitalsOf(found, use)));
        if (fixes.includes(found)) return [];
        return [{ start, end, message: value.why ?? messageOf(found, fixes), fixes }];
      });
    };
  },
});

/** What is no prose: a word in it is no word of the client's. */
const NO_PROSE = new Set<Token['kind']>([
  'url',
  'email',
  'mention',
  'hashtag',
  'cashtag',
  'code',
  'placeholder',
]);

/** A term may be a whole hashtag or mention itself. */
function isPartOf(name: Token, start: number, end: number): boolean {
  const isInside = name.start <= start && end <= name.end;
  return isInside && (name.start < start || end < name.end);
}

function termsOf(entry: z.infer<typeof term>): Term<Wrong>[] {
  if (typeof entry === 'string') {
    return [{ words: entry, isCased: false, value: { use: [], isCased: false, why: null } }];
  }
  const isExact = entry.exact ?? false;
  const isCased = isExact || (entry.cased ?? false);
  const why = entry.why === undefined ? null : bothLanguages(entry.why);
  const value = { use: [entry.use ?? []].flat(), isCased, why };
  return [entry.term].flat().map((one) => ({ words: one, isCased, isExact, value }));
}

function messageOf(found: string, [use]: readonly string[]): Bilingual {
  if (use === undefined) {
    return { fr: `Le guide écarte « ${found} ».`, en: `The guide rules out “${found}”.` };
  }
  return {
    fr: `Le guide préfère « ${use} » à « ${found} ».`,
    en: `The guide prefers “${use}” to “${found}”.`,
  };
}
