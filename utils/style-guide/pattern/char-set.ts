import { isWordCode } from './word-characters.ts';

/** Part of a set: a range of code points, or a test. */
export type SetPart = { from: number; to: number } | { test: (code: number) => boolean };

/** Sets with at most so many characters can be listed. */
const MOST_LISTED = 8;

/** Characters beyond ASCII that a set remembers: those that texts of some languages have. */
const MOST_KNOWN = 500;

/** A set of characters, by code point; what is ASCII is looked up. */
export class CharSet {
  readonly #parts: readonly SetPart[];
  readonly #isNegated: boolean;
  readonly #ignoreCase: boolean;
  readonly #without: CharSet | undefined;
  /** Whether characters beyond ASCII are in, as far as they were asked for. */
  readonly #known = new Map<number, boolean>();
  readonly #ascii = new Uint8Array(128);

  constructor(
    parts: readonly SetPart[],
    options: { isNegated?: boolean; ignoreCase?: boolean; without?: CharSet | undefined } = {},
  ) {
    this.#parts = parts;
    this.#isNegated = options.isNegated ?? false;
    this.#ignoreCase = options.ignoreCase ?? false;
    this.#without = options.without;
    for (let code = 0; code < 128; code += 1) this.#ascii[code] = this.#look(code) ? 1 : 0;
  }

  has(code: number): boolean {
    if (code < 128) return this.#ascii[code] === 1;
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const isIn = this.#look(code);
    if (this.#known.size < MOST_KNOWN) this.#known.set(code, isIn);
    return isIn;
  }

  /** Its characters where they are few and written one by one; else null. */
  listed(): number[] | null {
    if (this.#isNegated || this.#without) return null;
    const codes: number[] = [];
    for (const part of this.#parts) {
      if (!('from' in part) || part.to - part.from >= MOST_LISTED) return null;
      for (let code = part.from; code <= part.to; code += 1) codes.push(code);
      if (codes.length > MOST_LISTED) return null;
    }
    return codes;
  }

  #look(code: number): boolean {
    const isIn = this.#holds(code) !== this.#isNegated;
    return isIn && !this.#without?.has(code);
  }

  #holds(code: number): boolean {
    if (this.#inParts(code)) return true;
    if (!this.#ignoreCase) return false;
    const lower = lowerCode(code);
    if (lower !== code && this.#inParts(lower)) return true;
    const upper = upperCode(code);
    return upper !== code && this.#inParts(upper);
  }

  #inParts(code: number): boolean {
    return this.#parts.some((part) =>
      'from' in part ? part.from <= code && code <= part.to : part.test(code),
    );
  }
}

/** Punctuation marks and symbols, none of which has a case. */
const FIRST_PLAIN = 0x2000;
const LAST_PLAIN = 0x20ff;

/** The lower-case letter of one, where it is one character. */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= FIRST_PLAIN && code <= LAST_PLAIN) return code;
  return singleCode(String.fromCodePoint(code).toLowerCase()) ?? code;
}

function upperCode(code: number): number {
  if (code < 128) return code >= 97 && code <= 122 ? code - 32 : code;
  return singleCode(String.fromCodePoint(code).toUpperCase()) ?? code;
}

function singleCode(text: string): number | undefined {
  const code = text.codePointAt(0);
  return code !== undefined && text.length === (code > 0xffff ? 2 : 1) ? code : undefined;
}

const DIGIT = /^\p{Nd}$/u;
const SPACE = /^\p{White_Space}$/u;

export const isDigitCode = (code: number): boolean =>
  code < 128 ? code >= 48 && code <= 57 : DIGIT.test(String.fromCodePoint(code));
export const isSpaceCode = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(String.fromCodePoint(code));

/** `\w`: unlike a word edge, it knows no joiners. */
export const isPatternWordCode = (code: number): boolean =>
  code !== 0x200c && code !== 0x200d && isWordCode(code);
