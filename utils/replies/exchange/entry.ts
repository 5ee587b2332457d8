import type { ReplyColumn } from './columns.ts';
import { type ExchangeFault, exchangeFault } from './fault.ts';
import { bodyOf, headersOf, type Mapping, type Table, type TableRow } from './table.ts';

/** The lines of a table that make one reply: one for each wording. */
export type Entry = { lines: EntryLine[] };

export type EntryLine = { line: number; cells: ReadonlyMap<ReplyColumn, string> };

/** Spaces around them are part of the words. */
const KEPT_AS_WRITTEN: readonly ReplyColumn[] = ['text', 'note'];

/** Columns in which the wordings of one reply differ; all others say the same on each of its lines. */
const OF_A_WORDING: readonly ReplyColumn[] = ['id', 'text', 'language', 'network'];

/** The replies of a table, in the order of their first lines. Lines with the same id belong together. */
export function entriesOf(table: Table, mapping: Mapping): Entry[] {
  const entries = new Map<string, Entry>();
  for (const row of bodyOf(table, mapping)) {
    const line = { line: row.line, cells: cellsOf(row, mapping) };
    const id = line.cells.get('id') ?? '';
    // A line without an id is a reply of its own; no id of a file looks like this key.
    const key = id === '' ? `\n${row.line}` : id;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { lines: [line] });
    else entry.lines.push(line);
  }
  return [...entries.values()];
}

/** Cells beyond the last column: a sign that parts the cells stands in a text without quotes. */
export function extraCells(table: Table, mapping: Mapping): ExchangeFault[] {
  return bodyOf(table, mapping).flatMap(({ line, cells }) => {
    const extra = cells.slice(mapping.columns.length).filter((cell) => cell !== '');
    return extra.length > 0 ? [exchangeFault('extra-cells', { line, given: extra.join(' ') })] : [];
  });
}

/** What an entry says in a column: the first of its lines that says anything. */
export function sharedCell(entry: Entry, column: ReplyColumn): string {
  return entry.lines.map(({ cells }) => cells.get(column) ?? '').find((cell) => cell !== '') ?? '';
}

/** Lines of one reply that say different things of it. */
export function disagreements(
  entry: Entry,
  columns: readonly ReplyColumn[],
  headerOf: (column: ReplyColumn) => string,
): ExchangeFault[] {
  return columns
    .filter((column) => !OF_A_WORDING.includes(column))
    .flatMap((column) => {
      const [first, ...others] = entry.lines.filter(({ cells }) => (cells.get(column) ?? '') !== '');
      return others
        .filter(({ cells }) => cells.get(column) !== first?.cells.get(column))
        .map(({ line, cells }) =>
          exchangeFault('lines-disagree', {
            line,
            column: headerOf(column),
            given: cells.get(column) ?? '',
            otherLine: first?.line ?? null,
          }),
        );
    });
}

/** Names columns as the file does. */
export function headerNamer(table: Table, mapping: Mapping): (column: ReplyColumn) => string {
  const headers = headersOf(table, mapping);
  return (column) => headers[mapping.columns.indexOf(column)] ?? column;
}

function cellsOf(row: TableRow, mapping: Mapping): Map<ReplyColumn, string> {
  const cells = new Map<ReplyColumn, string>();
  mapping.columns.forEach((column, index) => {
    if (column === null) return;
    const cell = row.cells[index] ?? '';
    cells.set(column, KEPT_AS_WRITTEN.includes(column) ? cell : cell.trim());
  });
  return cells;
}
