/** Digits of a number that is called from anywhere; E.164 has 15 at most. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

const WEB = /https?:\/\/[^\s<>«»"“”]+[^\s<>«»"“”.,;:!?)]/gu;
const EMAIL = /[^\s@<>()«»"“”,;:]+@[^\s@<>()«»"“”,;:]+\.\p{L}{2,}/gu;
const PHONE = /(?<![\p{L}\p{N}])(?:\+|\()?\d[\d \u00a0\u202f().-]{5,}\d(?![\p{L}\p{N}])/gu;

/** Telephone numbers, e-mail and web addresses in a line, in its order. */
export function contactsIn(line: string): string[] {
  const found = [WEB, EMAIL, PHONE].flatMap((pattern) =>
    [...line.matchAll(pattern)].map(({ index, 0: text }) => ({
      index,
      end: index + text.length,
      text,
      pattern,
    })),
  );
  const apart = found.filter(
    (one, place) =>
      (one.pattern !== PHONE || isNumber(one.text)) &&
      // The digits of an address are no number of their own.
      !found.slice(0, place).some((other) => other.index < one.end && one.index < other.end),
  );
  return [...new Set(apart.sort((one, other) => one.index - other.index).map(({ text }) => text))];
}

function isNumber(text: string): boolean {
  const { length } = text.replace(/\D/g, '');
  return length >= FEWEST_DIGITS && length <= MOST_DIGITS;
}
