import type { Bilingual } from '../../core/finding.ts';

/** Which tool a list of terms comes from. */
export type Origin = 'prh' | 'cspell' | 'table';

/** A term to avoid, as a list of another tool has it. */
export type ListedTerm = {
  /** Of the file, from 1. */
  line: number;
  /** One, or several for which the same is said. */
  terms: string[];
  /** What is said instead, the best first; empty where there is nothing. */
  use: string[];
  /** Only in these very capitals. */
  isCased: boolean;
  why: string | null;
  /** Drafts in which the list itself says that something is found, and nothing. */
  bad?: string[];
  ok?: string[];
};

/** An entry that needs a pattern: a rule of Vale's kind `substitution`. */
export type ListedPattern = {
  line: number;
  /** As it stands in the file. */
  given: string;
  /** In the dialect of `pattern/parse-pattern.ts`. */
  patterns: string[];
  use: string;
  ignoreCase: boolean;
  why: string | null;
  bad: string[];
  ok: string[];
};

/** An entry that came in. */
export type TakenEntry = { line: number; terms: string[]; use: string[] };

/** An entry that did not; no line where it is the whole file. */
export type LeftEntry = { line: number | null; name: string; why: Bilingual };

/** A list that was read, before any of it is in a guide. */
export type TermList = {
  /** The file's name. */
  file: string;
  origin: Origin;
  terms: ListedTerm[];
  /** Terms for which something better is only suggested. */
  suggested: ListedTerm[];
  patterns: ListedPattern[];
  /** Phrases in which the terms are right. */
  except: string[];
  /** Words that the list takes for right: no rule of a guide, but words of the client's. */
  allowed: string[];
  left: LeftEntry[];
};

export function emptyList(file: string, origin: Origin): TermList {
  return { file, origin, terms: [], suggested: [], patterns: [], except: [], allowed: [], left: [] };
}
