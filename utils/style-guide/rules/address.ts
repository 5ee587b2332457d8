import { z } from 'zod';
import { type DraftReading, languageAt } from '../draft-reading.ts';
import { quotationsIn } from '../quotations.ts';
import { type Place, ruleType } from '../rule-type.ts';
import { inCapitalsOf } from '../terms/capitals-of.ts';

export const ADDRESS = ruleType({
  name: 'address',
  called: { fr: 'Tu ou vous, je ou nous', en: 'Who is spoken to, who speaks' },
  shape: {
    /** How readers are spoken to in French. */
    readers: z.enum(['tu', 'vous']).optional(),
    /** Who speaks: one person, or the organisation. */
    speaker: z.enum(['je', 'nous']).optional(),
  },
  prepare:
    ({ readers, speaker }) =>
    (draft) => {
      const pieces = piecesOf(draft);
      return [
        ...(readers === 'vous' ? pieces.flatMap((piece) => tuIn(piece, draft.text)) : []),
        ...(readers === 'tu' ? pieces.flatMap(vousIn) : []),
        ...(speaker === 'nous' ? pieces.flatMap(oneSpeaking) : []),
        ...(speaker === 'je' ? pieces.flatMap(manySpeaking) : []),
      ];
    },
});

/** A word, or what an elision leaves of one: `t’` and `aime` of « t’aime ». */
type Piece = { start: number; end: number; text: string; lower: string; before: string; lang: 'fr' | 'en' };

function piecesOf(draft: DraftReading): Piece[] {
  const isQuoted = quotationsIn(draft.text);
  const pieces: Piece[] = [];
  for (const word of draft.words) {
    const lang = languageAt(draft, word.start);
    if (lang === 'und' || isQuoted(word.start)) continue;
    for (const found of word.text.matchAll(/\p{L}+[’']?/gu)) {
      const start = word.start + found.index;
      const before = pieces.at(-1);
      pieces.push({
        start,
        end: start + found[0].length,
        text: found[0],
        lower: found[0].toLowerCase().replace('’', "'"),
        before: before !== undefined && isBeside(draft.text, before.end, start) ? before.lower : '',
        lang,
      });
    }
  }
  return pieces;
}

function isBeside(text: string, end: number, start: number): boolean {
  return /^[\s-]*$/u.test(text.slice(end, start));
}

/** Where « ton » is a noun: *le ton, du même ton*. */
const BEFORE_THE_NOUN = new Set([
  'le',
  'un',
  'ce',
  'du',
  'au',
  'de',
  'même',
  'bon',
  'mauvais',
  'quel',
  'son',
  'notre',
  'votre',
]);

/** What stands in the place of a word for « tu », where no verb changes with it. */
const VOUS_FOR: ReadonlyMap<string, string> = new Map([
  ['te', 'vous'],
  ["t'", 'vous '],
  ['ton', 'votre'],
  ['ta', 'votre'],
  ['tes', 'vos'],
]);

function tuIn(piece: Piece, text: string): Place[] {
  const { lower, lang, before, start, end } = piece;
  if (lang !== 'fr') return [];
  if (lower === 'ton' && BEFORE_THE_NOUN.has(before)) return [];
  const isTu = lower === 'tu' || lower === 'toi' || VOUS_FOR.has(lower);
  if (!isTu) return [];
  const isAfterVerb = text[start - 1] === '-';
  const fix = lower === 'toi' && !isAfterVerb ? 'vous' : VOUS_FOR.get(lower);
  const message = { fr: 'Le guide vouvoie.', en: 'The guide says “vous”.' };
  return [{ start, end, message, fixes: fix === undefined ? [] : [inCapitalsOf(piece.text, fix)] }];
}

const WORDS_IN_EZ = new Set(['chez', 'assez', 'nez', 'rez', 'fez']);

function vousIn({ lower, lang, start, end, text }: Piece): Place[] {
  if (lang !== 'fr') return [];
  const isVerb = /^\p{Ll}{2,}ez$/u.test(lower) && !WORDS_IN_EZ.has(lower) && !/^\p{Lu}{2}/u.test(text);
  if (!isVerb && !['vous', 'votre', 'vos', 'vôtre', 'vôtres'].includes(lower)) return [];
  const message = {
    fr: 'Le guide tutoie, à moins que vous ne parliez à plusieurs.',
    en: 'The guide says “tu”, unless you speak to several.',
  };
  return [{ start, end, message, fixes: lower === 'vos' ? [inCapitalsOf(text, 'tes')] : [] }];
}

const ONE: Readonly<Record<Piece['lang'], ReadonlySet<string>>> = {
  fr: new Set(['je', "j'", 'me', "m'", 'moi', 'mon', 'ma', 'mes']),
  en: new Set(['i', "i'", 'me', 'my', 'mine', 'myself']),
};
const MANY: Readonly<Record<Piece['lang'], ReadonlySet<string>>> = {
  fr: new Set(['nous', 'notre', 'nos']),
  en: new Set(['we', "we'", 'us', 'our', 'ours', 'ourselves']),
};

function oneSpeaking({ lower, lang, start, end, text }: Piece): Place[] {
  // *US* and *I* of a list are no pronouns.
  if (!ONE[lang].has(lower) || (lang === 'en' && lower.startsWith('i') && text[0] === 'i')) return [];
  return [{ start, end, message: { fr: 'L’organisation dit « nous ».', en: 'The organisation says “we”.' } }];
}

function manySpeaking({ lower, lang, start, end, text }: Piece): Place[] {
  if (!MANY[lang].has(lower) || text === 'US') return [];
  return [
    { start, end, message: { fr: 'Une seule personne parle\u00a0: « je ».', en: 'One person speaks: “I”.' } },
  ];
}
