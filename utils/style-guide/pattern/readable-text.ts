import { lowerCode } from './char-set.ts';
import { plainCode } from './plain-characters.ts';
import { isWordCode } from './word-characters.ts';

/** A text as patterns read it: code points, each with its place in the text. */
export type ReadableText = {
  /** The text that offsets are of. */
  text: string;
  codes: Int32Array;
  lower: Int32Array;
  /** `lower` with one sign for all apostrophes and spaces, where they are one; else `lower` itself. */
  plain: Int32Array;
  /** The UTF-16 offset of each code point, and of the end. */
  offsets: Int32Array;
  /** 1 for what is part of a word. */
  isWord: Uint8Array;
  /** For each place, the end included: what it begins with, as patterns are sorted by. */
  keys: Uint8Array;
  /** For each place, the end included: 1 where a word begins or ends. */
  isEdge: Uint8Array;
};

/** Keys beyond those of ASCII: any other character, and the end. */
export const OTHER_KEY = 128;
const END_KEY = 129;
export const KEYS = 130;

/** What is one character in one text, and several in another. */
const CLUSTER = /\r\n|&rsquo;|\r|[\s\S]\p{M}+/gu;

/**
 * Reads a text, or `[start, end)` of it (UTF-16 offsets; those of the result are of the whole text). Line
 * breaks become one sign, as Vale has it, and `&rsquo;` an apostrophe. `isLenient` makes letters with
 * their accents one character, however they were typed, and apostrophes and spaces alike.
 */
export function readable(
  text: string,
  { isLenient, start = 0, end = text.length }: { isLenient: boolean; start?: number; end?: number },
): ReadableText {
  const codes = new Int32Array(end - start);
  const offsets = new Int32Array(end - start + 1);
  let count = 0;
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  let from = 0;
  if (needsClusters(piece)) {
    for (const found of piece.matchAll(CLUSTER)) {
      addAll(from, found.index);
      addCluster(found[0], found.index);
      from = found.index + found[0].length;
    }
  }
  addAll(from, piece.length);
  offsets[count] = end;
  return withForms(text, codes.subarray(0, count), offsets.subarray(0, count + 1), isLenient);

  function add(code: number, at: number): void {
    codes[count] = code;
    offsets[count] = start + at;
    count += 1;
  }

  function addAll(first: number, last: number): void {
    for (let at = first; at < last; ) {
      const code = piece.codePointAt(at) ?? 0;
      add(code, at);
      at += code > 0xffff ? 2 : 1;
    }
  }

  function addCluster(cluster: string, at: number): void {
    if (cluster.startsWith('\r')) return add(10, at);
    if (cluster === '&rsquo;') return add(39, at);
    if (!isLenient) return addAll(at, at + cluster.length);
    const composed = [...cluster.normalize('NFC')];
    // Where it stays several characters, each has its own place as far as they go.
    for (const [index, letter] of composed.entries()) {
      add(letter.codePointAt(0) ?? 0, at + Math.min(index, cluster.length - 1));
    }
  }
}

function needsClusters(piece: string): boolean {
  return piece.includes('\r') || piece.includes('&rsquo;') || /\p{M}/u.test(piece);
}

function withForms(text: string, codes: Int32Array, offsets: Int32Array, isLenient: boolean): ReadableText {
  const lower = codes.map(lowerCode);
  const plain = isLenient ? lower.map(plainCode) : lower;
  const isWord = new Uint8Array(codes.length);
  const keys = new Uint8Array(codes.length + 1);
  const isEdge = new Uint8Array(codes.length + 1);
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    isWord[at] = isWordCode(code) ? 1 : 0;
    keys[at] = Math.min(code, OTHER_KEY);
    isEdge[at] = (isWord[at - 1] ?? 0) === isWord[at] ? 0 : 1;
  }
  keys[codes.length] = END_KEY;
  isEdge[codes.length] = isWord[codes.length - 1] ?? 0;
  return { text, codes, lower, plain, offsets, isWord, keys, isEdge };
}

/** What stands between two code points, as it is written. */
export function sliceOf({ text, offsets }: ReadableText, start: number, end: number): string {
  return text.slice(offsets[start], offsets[end]);
}
