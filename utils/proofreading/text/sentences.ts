import { ABBREVIATIONS_BEFORE_NAMES } from './abbreviations.ts';
import { readTokens, type Token } from './tokens.ts';

/** A stretch of a draft: UTF-16 offsets. */
export type Span = { start: number; end: number };

const BEFORE_NAMES = new Set(ABBREVIATIONS_BEFORE_NAMES);

/** A line break, or a run of final marks with what closes after it. */
const END =
  /[\r\n\u2028\u2029]+|[.!?…](?:[\u0020\u00a0\u202f\u2009]?[.!?…])*(?:[\u0020\u00a0\u202f\u2009]?»|["”’')\]])*(?=\s|$|\p{Extended_Pictographic}|\p{Lu})/gu;

const LINE_BREAK = /^[\r\n\u2028\u2029]/u;
const CLOSED = /[»"”’')\]]$/u;
const GOES_ON_SMALL = /^\s*["“«(]?\s*\p{Ll}/u;
const GOES_ON_CAPITAL = /^\s*["“«(]?\s*\p{Lu}/u;

/**
 * The sentences of a draft, in order, without the spaces around them; together they hold every character
 * that is no space. A line break ends one, and so does an emoji before a capital, as is usual in posts;
 * emoji after a final mark belong to the sentence before. Full stops of abbreviations, numbers and
 * addresses end none.
 */
export function readSentences(text: string): Span[] {
  const tokens = readTokens(text);
  const ends = [...endsByMarks(text, tokens), ...endsByEmoji(text, tokens)].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    if (end <= start) continue;
    const sentence = trimmed(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

function endsByMarks(text: string, tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let next = 0;
  for (const match of text.matchAll(END)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const token = tokens[next];
    const within = token && token.start <= start ? token : undefined;
    if (isEnd(text, match[0], end, within)) ends.push(afterEmoji(text, end, tokens, next));
  }
  return ends;
}

/** Whether a run of final marks, or a line break, ends a sentence; `within` is the token it is part of. */
function isEnd(text: string, marks: string, end: number, within: Token | undefined): boolean {
  if (LINE_BREAK.test(marks)) return true;
  const rest = text.slice(end, end + 8);
  if (within) {
    if (within.kind !== 'abbrev' || within.end > end || BEFORE_NAMES.has(within.text)) return false;
    return within.text.length > 2 && GOES_ON_CAPITAL.test(rest);
  }
  const onlyStops = /^[.…]+$/u.test(marks.replace(/[\s»"”’')\]]/gu, ''));
  // `fin.Début` is a forgotten space; `!` and `?` end in any case, unless a quotation goes on.
  if (onlyStops || CLOSED.test(marks)) return !GOES_ON_SMALL.test(rest);
  return true;
}

/** The end of the emoji and emoticons that follow an end on the same line. */
function afterEmoji(text: string, end: number, tokens: readonly Token[], from: number): number {
  let reached = end;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.start < reached) continue;
    const drawn = token.kind === 'emoji' || token.kind === 'emoticon';
    if (!drawn || !/^[^\S\r\n\u2028\u2029]*$/u.test(text.slice(reached, token.start))) break;
    reached = token.end;
  }
  return reached;
}

function endsByEmoji(text: string, tokens: readonly Token[]): number[] {
  return tokens
    .filter((token, index) => {
      if (token.kind !== 'emoji') return false;
      const next = tokens[index + 1];
      if (next?.kind !== 'word') return false;
      return /^\s+["“«(]?\s*$/u.test(text.slice(token.end, next.start)) && /^\p{Lu}/u.test(next.text);
    })
    .map((token) => token.end);
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  return end > start ? { start, end } : undefined;
}
