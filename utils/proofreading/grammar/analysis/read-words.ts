import { letterCase, plainForm } from '../../spelling/letters.ts';
import type { Span } from '../../text/sentences.ts';
import { readTokens, type Token } from '../../text/tokens.ts';
import { ANY_AGREEMENT, type Lexicon, PLURAL, type Reading, SINGULAR } from '../lexicon/reading.ts';
import type { Tagged, Tagger } from '../tagger/tagger.ts';
import { NO_WORD, partsOf, type Word } from './word.ts';

const ELIDED = /^(?:[cçdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)'(?=.)/i;
const PRONOUN = 'je|tu|il|elle|iel|on|nous|vous|ils|elles|iels|ce|moi|toi|lui|leur|le|la|les|y|en';
/** What may stand after a verb's hyphen, from the back; `t` and an elided pronoun go with what is after them. */
const AFTER_HYPHEN = new RegExp(`-(?:t-)?(?:${PRONOUN}|[mtl]'(?:y|en)|là|ci)$`, 'i');
/** Most words: nothing in them is elided, joined or inclusive. */
const LETTERS_ALONE = /^[a-zà-öø-ÿœ]+$/i;
const INCLUSIVE = /\p{L}[·•⋅‧.](?:\p{L}+)/u;
const IN_BRACKETS = /^\(\p{Ll}{1,6}\)s?(?![\p{L}])/u;

/** What a word stands for before its readings and its tag are known. */
type Piece = Pick<Word, 'start' | 'end' | 'kind' | 'isAfterHyphen' | 'isInclusive'> & { text: string };

/** A piece with its plain form, its form and its readings. */
type KnownPiece = Pick<Word, 'form' | 'readings'> & { piece: Piece; plain: string };

/** The words of one sentence of a draft, with what they can be and what they most likely are. */
export function readWords(draft: string, sentence: Span, lexicon: Lexicon, tagger: Tagger): Word[] {
  const known = piecesOf(draft, sentence, lexicon).map((piece) => knownPiece(piece, lexicon));
  const tagged = tagger.tag(known.map(({ plain, readings }) => ({ form: plain, readings })));
  return known.map((piece, place) => wordOf(piece, tagged[place] ?? NO_WORD));
}

function piecesOf(draft: string, { start, end }: Span, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const found of readTokens(draft.slice(start, end))) {
    const from = start + found.start;
    const to = start + found.end;
    if (from < at) continue;
    pieces.push(...marksOf(draft, at, from));
    const isBeforeBracket = found.kind === 'word' && draft[to] === '(';
    const bracket = isBeforeBracket ? IN_BRACKETS.exec(draft.slice(to, end))?.[0] : undefined;
    at = to + (bracket?.length ?? 0);
    if (bracket === undefined) pieces.push(...piecesOfToken(found, from, lexicon));
    else pieces.push(piece(from, draft.slice(from, at), 'word', true));
  }
  pieces.push(...marksOf(draft, at, end));
  return pieces;
}

/** Between most words there is one space. */
const NO_MARKS: readonly Piece[] = [];

function marksOf(draft: string, from: number, to: number): readonly Piece[] {
  if (from === to || (to === from + 1 && draft[from] === ' ')) return NO_MARKS;
  const between = draft.slice(from, to);
  if (between.trim() === '') return NO_MARKS;
  return Array.from(between.matchAll(/\S/gu), ({ index, 0: text }) =>
    piece(from + index, text, 'punctuation'),
  );
}

function piecesOfToken({ kind, text }: Token, start: number, lexicon: Lexicon): Piece[] {
  if (kind === 'number' || kind === 'ordinal') return [piece(start, text, 'number')];
  if (kind === 'hashtag') return [piece(start, text, 'word')];
  if (kind !== 'word') return [piece(start, text, 'other')];
  if (LETTERS_ALONE.test(text)) return [piece(start, text, 'word')];
  return piecesOfElision(start, text, lexicon, INCLUSIVE.test(text));
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

function knownPiece(found: Piece, lexicon: Lexicon): KnownPiece {
  const plain = withoutSign(plainForm(found.text));
  const form = (found.isAfterHyphen ? plain.replace(/^-(?:t-)?/i, '') : plain).toLowerCase();
  const readings = readingsOf(found, found.isAfterHyphen ? form : plain, lexicon);
  return { piece: found, plain, form, readings };
}

/** Without that of a hashtag. */
function withoutSign(plain: string): string {
  return plain.startsWith('#') ? plain.slice(1) : plain;
}

function wordOf({ piece, plain, form, readings }: KnownPiece, { tag, margin }: Tagged): Word {
  const { start, end, text, kind, isAfterHyphen, isInclusive } = piece;
  const written = form === plain ? 'lower' : letterCase(plain);
  // All of one shape, and of that of a word outside the sentence: rules are quicker so.
  return {
    start,
    end,
    text,
    form,
    kind,
    isAfterHyphen,
    readings,
    parts: partsOf(readings),
    tag,
    margin,
    isCapitalized: written === 'capitalized',
    isCapitals: written === 'capitals',
    isInclusive,
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
