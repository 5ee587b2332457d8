/** The initials of who writes, at the end: `^AB`, `^ab`, `^Nico`, `-AB`, `/AB`. A dash with a space is a place's: *Gatineau - QC*. */
const INITIALS = /(?<=^|\s)(?:\^\s?(?:\p{L}{1,3}|\p{Lu}\p{Ll}{1,19})|[–—/~-]\p{Lu}{2,3})\.?$/u;

/** Where initials at the end of these words stand; null where there are none. */
export function initialsAtEnd(written: string): { start: number; end: number } | null {
  const found = INITIALS.exec(written);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
