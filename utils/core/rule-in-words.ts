/** A rule of a style guide in plain words, in one language. */
export type RuleInWords = {
  /** What the kind of rule is called. */
  title: string;
  /** What tells it from others of its kind; null where it goes by its kind. */
  name: string | null;
  /** What it asks for, setting by setting; one at least. */
  statements: readonly Statement[];
  /** Where it holds: « Réponses sur X, en français »; null for everywhere. */
  scope: string | null;
  /** How much it weighs. */
  level: string;
  /** The guide's own reason; null where it gives none. */
  why: string | null;
};

/** One thing that a rule asks for. */
export type Statement = {
  /** The setting that asks for it; null for what a kind asks for by itself. */
  setting: string | null;
  /** A sentence; before items, their lead with its colon. */
  text: string;
  /** All of them, however many: who shows them cuts. */
  items: readonly StatementItem[];
};

/** `key` is one for what is one thing to the rule, however it is written: a hashtag, a term. */
export type StatementItem = { key: string; text: string };
