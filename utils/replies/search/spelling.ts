/** A term with its letters at a glance, so that most pairs of words need no closer look. */
export type Spelling = {
  term: string;
  /** A bit per letter that occurs; two letters may share one. */
  letters: number;
};

export function spell(term: string): Spelling {
  let letters = 0;
  for (let index = 0; index < term.length; index++) letters |= 1 << term.charCodeAt(index);
  return { term, letters };
}

/** Whether the one has more letters that the other lacks: each of them would be a slip. */
export function lacksMoreThan(typed: Spelling, term: Spelling, most: number): boolean {
  let missing = typed.letters & ~term.letters;
  // Takes the lowest bit away.
  for (let count = 0; count < most; count++) missing &= missing - 1;
  return missing !== 0;
}
