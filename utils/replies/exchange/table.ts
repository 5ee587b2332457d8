import type { ReplyColumn } from './columns.ts';
import type { Encoding } from './decode.ts';
import type { TextSyntax } from './syntax/syntax.ts';

/** A file of replies as rows of cells, whichever tool it came from, before anything in it is judged. */
export type Table = {
  format: 'csv' | 'text-blaze' | 'text-expander' | 'espanso' | 'briskine';
  /** What the bytes were taken for. */
  encoding: Encoding;
  /** What `TableRow.line` counts. */
  counts: 'lines' | 'entries';
  /** All rows, the one with the headers included. */
  rows: TableRow[];
  /** The mapping that the file itself suggests. */
  guess: Mapping;
  /** What of the file could not be taken along. */
  remarks: Remark[];
};

export type TableRow = {
  /** The line of the file that it begins on, or the number of the entry; from 1. */
  line: number;
  cells: string[];
};

/** How a table is to be read; the person may change all of it. */
export type Mapping = {
  hasHeader: boolean;
  /** What each column of the file holds, in their order; null: passed over. */
  columns: (ReplyColumn | null)[];
  /** The language of the blanks in the texts. */
  syntax: TextSyntax;
};

/** Something that was left out or left as it stood, for the person to look at. */
export type Remark = {
  line: number;
  kind: /** A blank that has no equal here: it comes out as it was written. */
    | 'untranslated'
    /** A reply has one abbreviation: the others stayed behind. */
    | 'extra-trigger'
    /** With spaces, too long, or a pattern: the reply came without it. */
    | 'unusable-abbreviation'
    /** These three were left out altogether. */
    | 'picture'
    | 'script'
    | 'empty-text';
  given: string;
};

/** The rows that hold replies. */
export function bodyOf(table: Table, mapping: Mapping): TableRow[] {
  return mapping.hasHeader ? table.rows.slice(1) : table.rows;
}

/** The name of each column as the file gives it, or its number from 1. */
export function headersOf(table: Table, mapping: Mapping): string[] {
  const names = mapping.hasHeader ? table.rows[0]?.cells : undefined;
  return mapping.columns.map((_, index) => names?.[index]?.trim() || `${index + 1}`);
}
