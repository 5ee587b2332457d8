import { z } from 'zod';
import type { Norm } from '../../core/finding.ts';
import type { Passage } from './passages.ts';
import { MOST_REMARKS, type Question, type Remark } from './remark.ts';

/**
 * LanguageTool's server, its HTTP API v2. The shape is from its documentation and its source
 * (`RuleMatchesAsJsonSerializer`), not from a running server. Offsets are UTF-16.
 *
 * `auto` is not asked for: it takes one language for the whole text, where posts are often in two.
 */

/** `fr` also for Canada: versions before 6.3 refuse `fr-CA`, which only leaves out `DOUBLER_UNE_CLASSE`. */
const LANGUAGES: Record<Norm, string> = {
  'fr-CA': 'fr',
  'fr-CA-social': 'fr',
  'fr-FR': 'fr',
  'en-CA': 'en-CA',
  'en-US': 'en-US',
  'en-GB': 'en-GB',
};

/** Spaces before signs, and apostrophes: done here by the client's norm, where LanguageTool knows France's. */
const LEFT_OUT = ['FRENCH_WHITESPACE', 'FRENCH_WHITESPACE_STRICT', 'APOS_TYP'];
const LEFT_OUT_IN_CANADA = ['DOUBLER_UNE_CLASSE'];

/** Rules that look words up; other rules in the category of typos know what they say. */
const DICTIONARY_RULE = /^(?:MORFOLOGIK|HUNSPELL)_|_SPELL(?:ING|ER)_/;
const TYPOGRAPHY = new Set(['TYPOGRAPHY', 'PUNCTUATION', 'CASING']);
const STYLE = new Set([
  'STYLE',
  'REDUNDANCY',
  'REPETITIONS',
  'REPETITIONS_STYLE',
  'PLAIN_ENGLISH',
  'COLLOQUIALISMS',
  'REGIONALISMS',
  'GENDER_NEUTRALITY',
]);

const answerSchema = z.object({ matches: z.array(z.unknown()) });
const matchSchema = z.object({
  message: z.string(),
  offset: z.int().nonnegative(),
  length: z.int().positive(),
  replacements: z.array(z.object({ value: z.string() })).default([]),
  /** The text around, as the server has it; left out by servers that save bytes. */
  context: z
    .object({ text: z.string(), offset: z.int().nonnegative(), length: z.int().nonnegative() })
    .optional(),
  rule: z.object({
    id: z.string(),
    category: z.object({ id: z.string() }),
    issueType: z.string().optional(),
  }),
});
type Match = z.infer<typeof matchSchema>;

/** What is asked about a passage. `address`: with or without `v2` and `check`. */
export function askLanguageTool(address: string, { norm, text }: Passage): Question {
  const leftOut = norm.startsWith('fr-CA') ? [...LEFT_OUT, ...LEFT_OUT_IN_CANADA] : LEFT_OUT;
  return {
    url: `${address.replace(/(?:v2\/(?:check\/?)?)?$/, '')}v2/check`,
    form: { text, language: LANGUAGES[norm], disabledRules: leftOut.join(',') },
    read: (answer) => {
      const read = answerSchema.safeParse(answer);
      return read.success
        ? read.data.matches.slice(0, MOST_REMARKS).flatMap((match) => remarkOf(match, text))
        : null;
    },
  };
}

function remarkOf(said: unknown, text: string): Remark[] {
  const read = matchSchema.safeParse(said);
  if (!read.success || !isInPlace(read.data, text)) return [];
  const { message, offset, length, replacements, rule } = read.data;
  const family = familyOf(rule);
  const isMild = family === 'typography' || STYLE.has(rule.category.id) || rule.issueType === 'style';
  return [
    {
      start: offset,
      end: offset + length,
      family,
      id: rule.id,
      level: isMild ? 'suggestion' : 'warning',
      message,
      fixes: replacements.map(({ value }) => value),
    },
  ];
}

function familyOf({ id, category }: Match['rule']): Remark['family'] {
  if (DICTIONARY_RULE.test(id)) return 'spelling';
  return TYPOGRAPHY.has(category.id) ? 'typography' : 'grammar';
}

/** Whether the server has seen there what is there: its context has line breaks as spaces. */
function isInPlace({ offset, length, context }: Match, text: string): boolean {
  if (context === undefined) return true;
  const seen = context.text.slice(context.offset, context.offset + context.length);
  const there = text.slice(offset, offset + length);
  return seen.replace(/\s/g, ' ') === there.replace(/\s/g, ' ');
}
