import { z } from 'zod';
import type { Token } from '../../proofreading/text/tokens.ts';
import { AMOUNTS, checkAmount } from '../amounts.ts';
import { beside } from '../beside.ts';
import type { DraftReading } from '../draft-reading.ts';
import { foldTerm } from '../folded-text.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { beforeTheEnd, behindTheStart } from '../trailing.ts';

/** With or without its sign. */
const hashtag = z
  .string()
  .trim()
  .regex(/^[#＃]?[\p{L}\p{M}\p{N}_·]+$/u)
  .max(200);
const hashtags = z.array(hashtag).min(1).max(1000);

/** Letters of one size in a row that may be two words: shorter ones hardly are. */
const LONG_IN_ONE_SIZE = /^(?:\p{Ll}{15,}|\p{Lu}{15,})$/u;

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
    /** `start`, `end`: nothing but links, mentions and emoji before, or behind them. */
    place: z.enum(['start', 'end']).optional(),
    /**
     * Hashtags of the lists keep the accents that they have there; with `capitals`, their capitals too.
     * `words`: others have a capital for each word (#PortesOuvertes), as screen readers need it.
     * `spelling`: as OQLF has it, capitals only where the words have them.
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
    const own = [...required, ...(allowed ?? [])];
    const exact = new Map(own.map((one) => [keyOf(one), plain(one)]));
    const withoutAccents = new Map(own.map((one) => [bareKeyOf(one), plain(one)]));
    return (draft) => [
      ...missing(draft, required),
      ...draft.hashtags.flatMap((token): Place[] => {
        const { start, end, text } = token;
        const wanted = exact.get(keyOf(text)) ?? withoutAccents.get(bareKeyOf(text));
        const isListed = wanted !== undefined && !isForbidden(token);
        if (isListed && isOther(text, wanted, capitals)) return [writtenSo(token, wanted)];
        if (isForbidden(token) || (isAllowed && !isAllowed(token))) {
          const message = { fr: `Le guide écarte ${text}.`, en: `The guide rules out ${text}.` };
          return [{ start, end, message }];
        }
        return capitals === 'words' && !isListed ? wordsIn(token) : [];
      }),
      ...checkAmount(draft, draft.hashtags, 'hashtags', amounts),
      ...misplaced(draft, place),
    ];
  },
});

function plain(hashtag: string): string {
  return foldTerm(hashtag).replace(/^[#＃]/u, '');
}

function keyOf(hashtag: string): string {
  return plain(hashtag).toLowerCase();
}

/** `#Noel` and `#Noël` have one. */
function bareKeyOf(hashtag: string): string {
  return keyOf(hashtag).normalize('NFD').replace(/\p{M}/gu, '');
}

function missing(draft: DraftReading, required: readonly string[]): Place[] {
  const there = new Set(draft.hashtags.map(({ text }) => bareKeyOf(text)));
  return required
    .filter((one) => !there.has(bareKeyOf(one)))
    .flatMap((one) => {
      const words = `#${plain(one)}`;
      const message = { fr: `Il manque ${words}.`, en: `${words} is missing.` };
      return beside(draft, 'end', words, message);
    });
}

function misplaced(draft: DraftReading, place: 'start' | 'end' | undefined): Place[] {
  if (place === undefined) return [];
  const [some, message] =
    place === 'end'
      ? [beforeTheEnd, { fr: 'Les mots-clics vont à la fin.', en: 'Hashtags go at the end.' }]
      : [behindTheStart, { fr: 'Les mots-clics vont au début.', en: 'Hashtags go at the start.' }];
  return some(draft, draft.hashtags).map(({ start, end }) => ({ start, end, message }));
}

/** Whether a hashtag of the lists is written otherwise than there. */
function isOther(text: string, wanted: string, capitals: 'words' | 'spelling' | undefined): boolean {
  return capitals === undefined ? keyOf(text) !== keyOf(wanted) : plain(text) !== wanted;
}

function writtenSo({ start, end }: Token, wanted: string): Place {
  const message = { fr: `S’écrit #${wanted}.`, en: `Is written #${wanted}.` };
  return { start, end, message, fixes: [`#${wanted}`] };
}

function wordsIn({ start, end, text }: Token): Place[] {
  if (!LONG_IN_ONE_SIZE.test(plain(text))) return [];
  return [
    {
      start,
      end,
      message: {
        fr: 'Une majuscule à chaque mot\u00a0: les lecteurs d’écran ne savent pas couper ce mot-clic.',
        en: 'A capital for each word: screen readers can’t tell the words of this hashtag.',
      },
    },
  ];
}
