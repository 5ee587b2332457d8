import { z } from 'zod';
import type { Token } from '../../proofreading/text/tokens.ts';
import { AMOUNTS, checkAmount } from '../amounts.ts';
import type { DraftReading } from '../draft-reading.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { beforeTheEnd } from '../trailing.ts';

const signs = z.array(z.string().trim().min(1).max(40)).min(1).max(1000);

export const EMOJI = ruleType({
  name: 'emoji',
  called: { fr: 'Émojis', en: 'Emoji' },
  shape: {
    ...AMOUNTS,
    /** No others may be. */
    allowed: signs.optional(),
    forbidden: signs.optional(),
    place: z.enum(['end']).optional(),
    /** Whether one may be there more than once. */
    repeats: z.boolean().default(true),
    /** Whether faces may be, as those that smile or cry. */
    faces: z.boolean().default(true),
    /** Whether hands and faces may have another colour than yellow. */
    skinTones: z.boolean().default(true),
    /** Whether lines may start with one, as with a bullet. */
    bullets: z.boolean().default(true),
    /** Whether `:-)` and the like may be. */
    emoticons: z.boolean().default(true),
  },
  prepare: ({
    allowed,
    forbidden = [],
    place,
    repeats,
    faces,
    skinTones,
    bullets,
    emoticons,
    ...amounts
  }) => {
    const known = allowed && new Set(allowed.map(plain));
    const wrong = new Set(forbidden.map(plain));
    return (draft) => [
      ...draft.emoji.flatMap((token, index) => {
        const { text } = token;
        if (wrong.has(plain(text)) || (known !== undefined && !known.has(plain(text)))) {
          return [said(token, { fr: `Le guide écarte ${text}.`, en: `The guide rules out ${text}.` })];
        }
        if (!faces && FACE.test(text)) return [said(token, NO_FACES)];
        if (!skinTones && TONE.test(text)) {
          return [{ ...said(token, YELLOW), fixes: [text.replace(TONES, '')] }];
        }
        const isAgain = draft.emoji.slice(0, index).some((one) => plain(one.text) === plain(text));
        return !repeats && isAgain ? [said(token, AGAIN)] : [];
      }),
      ...checkAmount(draft, draft.emoji, 'emoji', amounts),
      ...(place === 'end' ? beforeTheEnd(draft, draft.emoji).map((token) => said(token, AT_THE_END)) : []),
      ...(bullets ? [] : bulletsIn(draft).map((token) => said(token, NO_BULLETS))),
      ...(emoticons
        ? []
        : draft.tokens.filter(({ kind }) => kind === 'emoticon').map((token) => said(token, NO_EMOTICONS))),
    ];
  },
});

/** Unicode's emoticons and the faces that were added to them later. */
const FACE =
  /^[\u2639\u263a\u{1f600}-\u{1f644}\u{1f910}-\u{1f917}\u{1f920}-\u{1f925}\u{1f927}-\u{1f92f}\u{1f970}-\u{1f97a}\u{1fae0}-\u{1fae9}]/u;
const TONE = /\p{Emoji_Modifier}/u;
/** Of each hand of several. */
const TONES = /\p{Emoji_Modifier}/gu;

const YELLOW = { fr: 'Les émojis restent jaunes.', en: 'Emoji stay yellow.' };
const NO_FACES = { fr: 'Pas d’émoji de visage.', en: 'No emoji of faces.' };
const AGAIN = { fr: 'Cet émoji est déjà là.', en: 'This emoji is there already.' };
const AT_THE_END = { fr: 'Les émojis vont à la fin.', en: 'Emoji go at the end.' };
const NO_BULLETS = { fr: 'Pas d’émoji en guise de puce.', en: 'No emoji as a bullet.' };
const NO_EMOTICONS = { fr: 'Pas d’émoticône.', en: 'No emoticons.' };

/** One emoji, whatever its colour and however it asks to be drawn. */
function plain(emoji: string): string {
  return emoji.replace(/(?!^)\p{Emoji_Modifier}|\ufe0e|\ufe0f/gu, '');
}

function said({ start, end }: Token, message: Place['message']): Place {
  return { start, end, message };
}

/** Those at the start of lines, where several lines have one. */
function bulletsIn({ emoji, text }: DraftReading): Token[] {
  const first = emoji.filter(({ start, end }) => {
    const line = text.slice(0, start).split('\n').at(-1) ?? '';
    return line.trim() === '' && /^[^\S\n]*\S/u.test(text.slice(end));
  });
  return first.length > 1 ? first : [];
}
