/** Two guides side by side, in one language: a client's own, and another. */
export type GuideComparison = {
  /** What is no rule: name, link, level, card. */
  head: readonly ComparedPart[];
  rules: readonly ComparedRule[];
};

/** A rule of one's own with the other guide's that is about the same. */
export type ComparedRule = {
  title: string;
  /** What tells it from others of its kind, in one of the guides; null where it goes by its kind. */
  name: string | null;
  /** Its place in each guide's list of rules; null where that guide has none like it. */
  own: number | null;
  other: number | null;
  isSame: boolean;
  parts: readonly ComparedPart[];
};

/** A setting, line by line. */
export type ComparedPart = {
  /** Before the lines of a list, with its colon; null where the one line says it all. */
  lead: string | null;
  lines: readonly ComparedLine[];
};

/** What each guide says of one thing; null where it says nothing. */
export type ComparedLine = { own: string | null; other: string | null; isSame: boolean };
