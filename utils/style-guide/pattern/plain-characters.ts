const APOSTROPHE = 0x27;
const SPACE = 0x20;

/** Apostrophes that people type one for another: typewriter, typographic, modifier letter. */
export const APOSTROPHES: readonly number[] = [APOSTROPHE, 0x2019, 0x02bc];

/** Spaces within a line that people type one for another: ordinary, no-break, thin, narrow no-break. */
export const SPACES: readonly number[] = [SPACE, 0xa0, 0x2009, 0x202f];

/** One sign for all apostrophes, and one for all spaces within a line. */
export function plainCode(code: number): number {
  if (APOSTROPHES.includes(code)) return APOSTROPHE;
  return SPACES.includes(code) ? SPACE : code;
}
