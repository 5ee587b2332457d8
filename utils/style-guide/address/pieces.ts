import { type DraftReading, languageAt } from '../draft-reading.ts';
import { quotationsIn } from '../quotations.ts';
import { isSentenceStart } from '../sentence-start.ts';

/** A word, or what an elision or hyphen leaves of one: `t’` and `aime` of « t’aime ». */
export type Piece = {
  start: number;
  end: number;
  text: string;
  /** In small letters, with `'` for each apostrophe. */
  lower: string;
  /** In small letters, what stands right before and behind it; empty where a sign is between. */
  before: string;
  after: string;
  /** Whether a hyphen binds it to what stands before. */
  isBound: boolean;
  isFirst: boolean;
  lang: 'fr' | 'en';
};

/** The pieces of a draft that are the client's own words, in order: quotations are another's. */
export function piecesOf(draft: DraftReading): Piece[] {
  const isQuoted = quotationsIn(draft.text);
  const pieces: Piece[] = [];
  for (const word of draft.words) {
    const lang = languageAt(draft, word.start);
    if (lang === 'und' || isQuoted(word.start)) continue;
    for (const found of word.text.matchAll(/[\p{L}\p{M}]+[’']?/gu)) {
      const start = word.start + found.index;
      const lower = found[0].normalize('NFC').toLowerCase().replace('’', "'");
      const last = pieces.at(-1);
      const between = last === undefined ? null : draft.text.slice(last.end, start);
      const isNext = between !== null && /^[^\S\n]*$|^[-‑]$/u.test(between);
      if (last !== undefined && isNext) last.after = lower;
      pieces.push({
        start,
        end: start + found[0].length,
        text: found[0],
        lower,
        before: last !== undefined && isNext ? last.lower : '',
        after: '',
        isBound: isNext && /[-‑]/u.test(between),
        isFirst: isSentenceStart(draft.text, start),
        lang,
      });
    }
  }
  return pieces;
}
