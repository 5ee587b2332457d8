import type { Client } from '../../../utils/core/client.ts';
import type { Bilingual } from '../../../utils/core/finding.ts';
import type { GuideComparison } from '../../../utils/core/guide-comparison.ts';
import type { FormRule, GuideForm, GuidePath, TriedText } from '../../../utils/core/guide-form.ts';
import type { Language } from '../../../utils/core/question.ts';
import type { RuleInWords } from '../../../utils/core/rule-in-words.ts';

/** Something in a guide's YAML that is wrong; lines and columns from 1. `path` is that of the value in the guide. */
export type GuideFault = { line: number; column: number; path: readonly PropertyKey[]; message: Bilingual };

/** What became of styles of Vale that were chosen: how many rules came in, and which did not. */
export type StylesReport = { taken: number; notTaken: readonly { name: string; why: Bilingual }[] };

/** What became of a list of terms, entry by entry; lines of its file, from 1. */
export type ListReport = {
  file: string;
  taken: readonly { line: number; terms: readonly string[]; use: readonly string[] }[];
  /** No line: the whole file. */
  left: readonly { line: number | null; name: string; why: Bilingual }[];
  /** Words that the list takes for right. */
  allowed: readonly string[];
  isReplacing: boolean;
};

/** What a column of a table of terms may hold. */
export const TERM_COLUMNS = ['avoid', 'use', 'status', 'why', 'except'] as const;

export type TermColumn = (typeof TERM_COLUMNS)[number];

/** How a table of terms is to be read; the person may change all of it. */
export type TermMapping = {
  hasHeader: boolean;
  /** In the order of the file; null for a column that is left aside. */
  columns: (TermColumn | null)[];
};

/** A table of terms, before any of it is in a guide. */
export type TermTable = {
  file: string;
  /** What its bytes were taken for, as `utf-8`. */
  encoding: string;
  rows: readonly { line: number; cells: readonly string[] }[];
  guess: TermMapping;
};

/** What files that were chosen brought; tables wait for their columns to be said. */
export type FilesReport = {
  styles: StylesReport | null;
  lists: readonly ListReport[];
  tables: readonly TermTable[];
};

/** A guide to start from. */
export type GuidePreset = { id: string; called: Bilingual };

/** Texts of a client's on which its rules are tried. */
export type TextsToTry = { replies: readonly string[]; posts: readonly string[] };

export type TriedTexts = { replies: readonly TriedText[]; posts: readonly TriedText[] };

export type GuideActions = {
  /** What is wrong with a guide's YAML; nothing where it can be taken. */
  onReadGuide: (source: string) => readonly GuideFault[];
  /** What a form shows of a guide's YAML; null where it can't. */
  onReadGuideForm: (source: string) => GuideForm | null;
  /** A guide's YAML with another value at a place; `undefined` takes it away. */
  onEditGuide: (source: string, path: GuidePath, value: unknown) => string;
  onAddRule: (source: string, kind: string) => string;
  onRemoveRule: (source: string, index: number) => string;
  /** What a rule says; null where it is not valid yet. `guideLevel` is of rules that say none. */
  onSayRule: (rule: FormRule, guideLevel: unknown, language: Language) => RuleInWords | null;
  /** What a rule finds in the client's answers and posts; null where it is not valid yet. */
  onTryRule: (rule: FormRule, texts: TextsToTry, client: Client) => TriedTexts | null;
  /** A guide's YAML with the styles of Vale and the lists of terms in these files. */
  onAddFiles: (source: string, files: readonly File[]) => Promise<FilesReport & { source: string }>;
  /** A guide's YAML with a table's terms. */
  onAddTable: (
    source: string,
    table: TermTable,
    mapping: TermMapping,
  ) => { source: string; report: ListReport };
  /** The YAML of a guide to start from. */
  onStartGuide: (presetId: string) => Promise<string>;
  /** Saves it as a file of the person's. */
  onExportGuide: (clientName: string, source: string) => void;
  /** Two guides side by side; null where one of them can't be read. */
  onCompareGuides: (own: string, other: string, language: Language) => GuideComparison | null;
  /** The YAML of one's own guide with a rule of the other's, last or in the place of one; by their places. */
  onCopyRule: (own: string, other: string, rule: { from: number; replacing: number | null }) => string;
  /** Saves a guide that can be taken as a page of the person's, in the reader's language. */
  onSavePage: (clientName: string, source: string, reader: Language) => void;
  /** Prints it instead. */
  onPrintPage: (source: string, reader: Language) => void;
};
