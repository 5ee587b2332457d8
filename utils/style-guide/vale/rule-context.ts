import type { Budget } from '../pattern/matcher.ts';
import type { Room } from '../pattern/pattern-set.ts';
import type { ReadableText } from '../pattern/readable-text.ts';
import type { TermHit, TermIndex } from '../pattern/term-index.ts';
import type { PassingWords } from './exceptions.ts';

/** The words of a vocabulary: patterns, one a line in its files. */
export type Vocabulary = { accept: readonly string[]; reject: readonly string[] };

/** What rules are compiled with. */
export type RuleContext = {
  vocabulary: Vocabulary;
  /** Apostrophes are one, and spaces, and letters with their accents however they were typed. */
  isLenient: boolean;
  /** The words of all rules, found in one walk. */
  terms: TermIndex;
  /** Instructions that all patterns together may have. */
  room: Room;
  /** The accepted words, once a rule has asked for them. */
  accepted?: PassingWords;
};

/** A stretch of a text that a rule reads at once. */
export type Block = { readable: ReadableText; hits: Map<number, TermHit[]> };

/** UTF-16 offsets in the whole text. `fixes` as in a finding. */
export type Alert = { start: number; end: number; message: string; fixes: readonly string[] };

/** What one rule finds in the blocks of one text, in their order: some types remember what they saw. */
export type Reader = (block: Block) => Alert[];

/** Begins a text. Whoever reads it pays from one budget. */
export type RuleReaders = (budget: Budget, reading: { linesEndSentences: boolean }) => Reader;
