const WORD = /^[\p{L}\p{Mn}\p{Nd}\p{Pc}\u200c\u200d]$/u;

/** Whether a character is part of a word: letters, marks over them, digits, underscores and joiners of any script. */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
    );
  }
  return WORD.test(String.fromCodePoint(code));
}
