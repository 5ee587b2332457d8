/** Letters that Unicode does not take apart by itself. */
const SPELLED_OUT: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const TO_SPELL_OUT = /[œæßøłđðþı]/g;

/** A text as it is compared: lower case, without accents, ligatures spelled out. Not for display. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(TO_SPELL_OUT, (letter) => SPELLED_OUT[letter] ?? letter);
}
