import { z } from 'zod';
import { AMOUNTS, checkAmount } from '../amounts.ts';
import { beside } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType, type Situation } from '../rule-type.ts';
import { beforeTheEnd } from '../trailing.ts';

/** With or without its sign. */
const handle = z
  .string()
  .trim()
  .regex(/^@?[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?$/u)
  .max(100);
const handles = z.array(handle).min(1).max(1000);

export const MENTIONS = ruleType({
  name: 'mentions',
  called: { fr: 'Mentions', en: 'Mentions' },
  shape: {
    required: handles.optional(),
    /** No others may be. */
    allowed: handles.optional(),
    forbidden: handles.optional(),
    ...AMOUNTS,
    /** `end`: nothing but links, hashtags and emoji behind them; `within`: not as the very last. */
    place: z.enum(['end', 'within']).optional(),
    /** Whether a post may start with one: on X such a post is shown to few. Answers do, everywhere. */
    first: z.boolean().default(true),
  },
  prepare: ({ required = [], allowed, forbidden = [], place, first, ...amounts }) => {
    const known = allowed && new Set([...allowed, ...required].map(keyOf));
    const wrong = new Set(forbidden.map(keyOf));
    return (draft, { kind }) => {
      const there = new Set(draft.mentions.map(({ text }) => keyOf(text)));
      const [opening] = draft.mentions;
      return [
        ...required
          .filter((one) => !there.has(keyOf(one)))
          .flatMap((one) => {
            const words = `@${one.replace(/^@/, '')}`;
            return beside(draft, 'end', words, { fr: `Il manque ${words}.`, en: `${words} is missing.` });
          }),
        ...draft.mentions.flatMap(({ start, end, text }): Place[] => {
          if (!wrong.has(keyOf(text)) && (known === undefined || known.has(keyOf(text)))) return [];
          return [
            { start, end, message: { fr: `Le guide écarte ${text}.`, en: `The guide rules out ${text}.` } },
          ];
        }),
        ...checkAmount(draft, draft.mentions, 'mentions', amounts),
        ...placed(draft, place),
        ...(!first &&
        isPost(kind) &&
        opening !== undefined &&
        draft.text.slice(0, opening.start).trim() === ''
          ? [{ start: opening.start, end: opening.end, message: FIRST }]
          : []),
      ];
    };
  },
});

const FIRST = {
  fr: 'Un message ne commence pas par une mention.',
  en: 'A message does not start with a mention.',
};

function isPost(kind: Situation['kind']): boolean {
  return kind === null || kind === 'post' || kind === 'repost';
}

function keyOf(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

function placed(draft: DraftReading, place: 'end' | 'within' | undefined): Place[] {
  if (place === undefined) return [];
  const early = new Set(beforeTheEnd(draft, draft.mentions));
  const message =
    place === 'end'
      ? { fr: 'Les mentions vont à la fin.', en: 'Mentions go at the end.' }
      : {
          fr: 'Les mentions vont dans la phrase, pas à la fin.',
          en: 'Mentions go in the sentence, not at the end.',
        };
  return draft.mentions
    .filter((one) => early.has(one) === (place === 'end'))
    .map(({ start, end }) => ({ start, end, message }));
}
