const WORD = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]$/u;

/** Where Latin letters end, and what is asked for at every turn. */
const LATIN = 0x250;
const LATIN_WORDS = Uint8Array.from({ length: LATIN }, (_, code) =>
  WORD.test(String.fromCodePoint(code)) ? 1 : 0,
);

/** Whether a character is part of a word: letters, marks over them, digits, underscores and joiners of any script. */
export function isWordCode(code: number): boolean {
  return code < LATIN ? LATIN_WORDS[code] === 1 : WORD.test(String.fromCodePoint(code));
}
