import { letterCase, plainForm } from '../../spelling/letters.ts';
import type { Span } from '../../text/sentences.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { ANY_AGREEMENT, type Lexicon, PLURAL, type Reading, SINGULAR } from '../lexicon/reading.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { NO_WORD, type Word } from './word.ts';

const ELIDED = /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'(?=.)/i;
const PRONOUN = 'je|tu|il|elle|iel|on|nous|vous|ils|elles|iels|ce|moi|toi|lui|leur|le|la|les|y|en';
/** What may stand after a verb's hyphen, from the back; `t` and an elided pronoun go with what is after them. */
const AFTER_HYPHEN = new RegExp(`-(?:t-)?(?:${PRONOUN}|[mtl]'(?:y|en)|là|ci)$`, 'i');
const INCLUSIVE = /\p{L}[·•⋅‧.](?:\p{L}+)/u;
const IN_BRACKETS = /^\(\p{Ll}{1,6}\)s?(?![\p{L}])/u;

/** What a word stands for before its readings and its tag are known. */
type Piece = Pick<Word, 'start' | 'end' | 'kind' | 'isAfterHyphen' | 'isInclusive'> & { text: string };

/** The words of one sentence of a draft, with what they can be and what they most likely are. */
export function readWords(draft: string, sentence: Span, lexicon: Lexicon, tagger: Tagger): Word[] {
  const pieces = piecesOf(draft, sentence, lexicon);
  const words = pieces.map((piece): Word => wordOf(piece, lexicon));
  const tagged = tagger.tag(
    words.map(({ text, readings }) => ({ form: plainForm(text).replace(/^#/, ''), readings })),
  );
  return words.map((word, place) => ({ ...word, ...tagged[place] }));
}

function piecesOf(draft: string, { start, end }: Span, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const found of readTokens(draft.slice(start, end))) {
    const token = { ...found, start: start + found.start, end: start + found.end };
    if (token.start < at) continue;
    pieces.push(...marksOf(draft, at, token.start));
    const bracket = token.kind === 'word' ? IN_BRACKETS.exec(draft.slice(token.end, end))?.[0] : undefined;
    at = token.end + (bracket?.length ?? 0);
    if (bracket === undefined) pieces.push(...piecesOfToken(token, lexicon));
    else pieces.push(piece(token.start, draft.slice(token.start, at), 'word', true));
  }
  return [...pieces, ...marksOf(draft, at, end)];
}

function marksOf(draft: string, from: number, to: number): Piece[] {
  return Array.from(draft.slice(from, to).matchAll(/\S/gu), ({ index, 0: text }) =>
    piece(from + index, text, 'punctuation'),
  );
}

function piecesOfToken({ kind, start, text }: Token, lexicon: Lexicon): Piece[] {
  if (kind === 'number' || kind === 'ordinal') return [piece(start, text, 'number')];
  if (kind === 'hashtag') return [piece(start, text, 'word')];
  if (kind !== 'word') return [piece(start, text, 'other')];
  if (INCLUSIVE.test(text)) return piecesOfElision(start, text, lexicon, true);
  return piecesOfElision(start, text, lexicon, false);
}

function piecesOfElision(start: number, text: string, lexicon: Lexicon, isInclusive: boolean): Piece[] {
  const plain = plainForm(text);
  const elided = ELIDED.exec(plain)?.[0];
  if (elided === undefined || isKnown(plain, lexicon))
    return piecesOfHyphens(start, text, lexicon, isInclusive);
  const length = elided.length;
  return [
    piece(start, text.slice(0, length), 'word'),
    ...piecesOfElision(start + length, text.slice(length), lexicon, isInclusive),
  ];
}

function piecesOfHyphens(start: number, text: string, lexicon: Lexicon, isInclusive: boolean): Piece[] {
  const plain = plainForm(text);
  const after = AFTER_HYPHEN.exec(plain)?.[0];
  if (after === undefined || after === plain || isKnown(plain, lexicon)) {
    return [piece(start, text, 'word', isInclusive)];
  }
  const length = text.length - after.length;
  const last = { ...piece(start + length, text.slice(length), 'word'), isAfterHyphen: true };
  return [...piecesOfHyphens(start, text.slice(0, length), lexicon, isInclusive), last];
}

function isKnown(plain: string, lexicon: Lexicon): boolean {
  return lexicon.readingsOf(plain).some(({ pos }) => pos !== 'verb');
}

function piece(start: number, text: string, kind: Word['kind'], isInclusive = false): Piece {
  return { start, end: start + text.length, text, kind, isAfterHyphen: false, isInclusive };
}

function wordOf(found: Piece, lexicon: Lexicon): Word {
  const plain = plainForm(found.text).replace(/^#/, '');
  const form = (found.isAfterHyphen ? plain.replace(/^-(?:t-)?/i, '') : plain).toLowerCase();
  const written = letterCase(plain);
  return {
    ...NO_WORD,
    ...found,
    form,
    readings: readingsOf(found, found.isAfterHyphen ? form : plain, lexicon),
    isCapitalized: written === 'capitalized',
    isCapitals: written === 'capitals',
  };
}

function readingsOf({ kind, isInclusive, text }: Piece, plain: string, lexicon: Lexicon): readonly Reading[] {
  if (kind === 'punctuation' || kind === 'other' || isInclusive) return [];
  if (kind === 'word') return lexicon.readingsOf(plain);
  const known = lexicon.readingsOf(plain);
  if (known.length > 0) return known;
  const isOne = /^[01](?:[.,]\d+)?(?!\d)/.test(text);
  const number = { pos: 'number', lemma: text, tense: null, persons: 0, verb: null } as const;
  return [{ ...number, agreement: isOne ? SINGULAR : /\d/.test(text) ? PLURAL : ANY_AGREEMENT }];
}
