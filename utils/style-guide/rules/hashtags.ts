import { z } from 'zod';
import type { Token } from '../../proofreading/text/tokens.ts';
import { AMOUNTS, checkAmount } from '../amounts.ts';
import { beside } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { foldTerm } from '../folded-text.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { beforeTheEnd } from '../trailing.ts';

/** With or without its sign. */
const hashtag = z
  .string()
  .trim()
  .regex(/^[#＃]?[\p{L}\p{M}\p{N}_·]+$/u)
  .max(200);
const hashtags = z.array(hashtag).min(1).max(1000);

/** Small letters in a row that may be two words: shorter ones hardly are. */
const LONG_IN_SMALL_LETTERS = /^\p{Ll}{15,}$/u;

export const HASHTAGS = ruleType({
  name: 'hashtags',
  called: { fr: 'Mots-clics', en: 'Hashtags' },
  shape: {
    /** Each of them must be there. */
    required: hashtags.optional(),
    /** No others may be. */
    allowed: hashtags.optional(),
    forbidden: hashtags.optional(),
    ...AMOUNTS,
    /** `end`: nothing but links, mentions and emoji behind them. */
    place: z.enum(['end']).optional(),
    /**
     * Hashtags of the lists are written as they are there. `words`: others have a capital for each word
     * (#PortesOuvertes), as screen readers need it. `spelling`: as OQLF has it, capitals only where the
     * words have them.
     */
    capitals: z.enum(['words', 'spelling']).optional(),
  },
  prepare: ({ required = [], allowed, forbidden = [], place, capitals, ...amounts }) => {
    const isIn = (list: readonly string[]) => {
      const keys = new Set(list.map(keyOf));
      return ({ text }: Token) => keys.has(keyOf(text));
    };
    const isAllowed = allowed && isIn([...allowed, ...required]);
    const isForbidden = isIn(forbidden);
    const known = new Map([...required, ...(allowed ?? [])].map((one) => [keyOf(one), plain(one)]));
    return (draft) => [
      ...missing(draft, required),
      ...draft.hashtags.flatMap((token): Place[] => {
        const { start, end, text } = token;
        if (isForbidden(token) || (isAllowed && !isAllowed(token))) {
          const message = { fr: `Le guide écarte ${text}.`, en: `The guide rules out ${text}.` };
          return [{ start, end, message }];
        }
        return capitals === undefined ? [] : inCapitals(token, known, capitals);
      }),
      ...checkAmount(draft, draft.hashtags, 'hashtags', amounts),
      ...(place === 'end' ? beforeTheEnd(draft, draft.hashtags).map(atTheEnd) : []),
    ];
  },
});

function plain(hashtag: string): string {
  return foldTerm(hashtag).replace(/^[#＃]/u, '');
}

function keyOf(hashtag: string): string {
  return plain(hashtag).toLowerCase();
}

function missing(draft: DraftReading, required: readonly string[]): Place[] {
  const there = new Set(draft.hashtags.map(({ text }) => keyOf(text)));
  return required
    .filter((one) => !there.has(keyOf(one)))
    .flatMap((one) => {
      const words = `#${plain(one)}`;
      const message = { fr: `Il manque ${words}.`, en: `${words} is missing.` };
      return beside(draft, 'end', words, message);
    });
}

function atTheEnd({ start, end }: Token): Place {
  return {
    start,
    end,
    message: { fr: 'Les mots-clics vont à la fin.', en: 'Hashtags go at the end.' },
  };
}

function inCapitals(
  { start, end, text }: Token,
  known: ReadonlyMap<string, string>,
  capitals: 'words' | 'spelling',
): Place[] {
  const words = plain(text);
  const wanted = known.get(keyOf(text));
  if (wanted !== undefined) {
    if (wanted === words) return [];
    const message = { fr: `S’écrit #${wanted}.`, en: `Is written #${wanted}.` };
    return [{ start, end, message, fixes: [`#${wanted}`] }];
  }
  if (capitals === 'spelling' || !LONG_IN_SMALL_LETTERS.test(words)) return [];
  return [
    {
      start,
      end,
      message: {
        fr: 'Une majuscule à chaque mot : les lecteurs d’écran ne savent pas couper ce mot-clic.',
        en: 'A capital for each word: screen readers can’t tell the words of this hashtag.',
      },
    },
  ];
}
