import { columnNamed, type ReplyColumn } from './columns.ts';

/** Rows that are looked at where no header says what a column holds. */
const SAMPLE_ROWS = 50;

/** A header row names the text, or at least two columns that we know. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const named = cells.map(columnNamed).filter((column) => column !== null);
  return named.includes('text') || new Set(named).size >= 2;
}

/** The columns that headers name; of two that name the same, the first. */
export function columnsByHeader(headers: readonly string[]): (ReplyColumn | null)[] {
  const named = headers.map(columnNamed);
  return named.map((column, index) => (named.indexOf(column) === index ? column : null));
}

/** Without headers: what looks like abbreviations, what is longest (the text), and the first of the rest (the title). */
export function columnsByContent(rows: readonly (readonly string[])[]): (ReplyColumn | null)[] {
  const width = rows[0]?.length ?? 0;
  const columns: (ReplyColumn | null)[] = Array.from({ length: width }, () => null);
  const samples = columns.map((_, index) => rows.slice(0, SAMPLE_ROWS).map((cells) => cells[index] ?? ''));
  const text = longestOf(samples);
  const abbreviation = samples.findIndex((cells, index) => index !== text && cells.every(isAbbreviation));
  const title = samples.findIndex((_, index) => index !== text && index !== abbreviation);
  if (title !== -1) columns[title] = 'title';
  if (abbreviation !== -1) columns[abbreviation] = 'abbreviation';
  if (text !== -1) columns[text] = 'text';
  return columns;
}

function isAbbreviation(cell: string): boolean {
  return /^\S{1,40}$/.test(cell);
}

function longestOf(samples: readonly (readonly string[])[]): number {
  const lengths = samples.map((cells) => cells.join('').length);
  return lengths.indexOf(Math.max(...lengths));
}
