import Papa from 'papaparse';
import { columnNamed } from './columns.ts';
import { type Refusal, refuse } from './fault.ts';
import { restoreFormula } from './formulas.ts';
import { MOST_COLUMNS, MOST_LINES } from './limits.ts';
import type { TableRow } from './table.ts';

const DELIMITERS = [',', ';', '\t'];

/** Excel writes and reads this line to say what parts the cells. */
const DELIMITER_LINE = /^sep=(.)\r?\n/i;

/** Letters that tell what parts the cells. */
const SAMPLE_LENGTH = 100_000;

const LINE_BREAK = /\r\n|\r|\n/g;

/**
 * The rows of a CSV text; empty lines are passed over, short rows are filled up. Headers that are known tell what parts
 * the cells: those of replies, where nothing else is said.
 */
export function readCsv(
  text: string,
  isKnown: (header: string) => boolean = (header) => columnNamed(header) !== null,
): { ok: true; rows: TableRow[] } | Refusal {
  const announced = DELIMITER_LINE.exec(text);
  const body = announced === null ? text : text.slice(announced[0].length);
  const firstLine = announced === null ? 1 : 2;
  const delimiter = announced?.[1] ?? delimiterOf(body, isKnown);
  const parsed = Papa.parse<string[]>(body, { delimiter, preview: MOST_LINES + 1 });
  // After the first broken quote nothing can be told apart any more: it alone is said.
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  if (broken !== undefined) return brokenQuotes(body, firstLine, broken.index ?? 0);
  if (parsed.data.length > MOST_LINES) return refuse('too-many-lines', { given: `${MOST_LINES}` });
  const width = parsed.data[0]?.length ?? 0;
  if (width > MOST_COLUMNS) return refuse('too-many-columns', { line: firstLine, given: `${width}` });
  const rows = numbered(parsed.data, firstLine).filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) return refuse('empty');
  return { ok: true, rows: evened(rows) };
}

/** What parts the cells: the sign that makes headers we know of the first line, else the one that makes even rows. */
function delimiterOf(text: string, isKnown: (header: string) => boolean): string {
  const head = text.slice(0, SAMPLE_LENGTH);
  const counts = DELIMITERS.map((delimiter) => {
    const [headers = []] = Papa.parse<string[]>(head, { delimiter, preview: 1 }).data;
    return headers.filter(isKnown).length;
  });
  const most = Math.max(...counts);
  if (most > 1) return DELIMITERS[counts.indexOf(most)] ?? ',';
  return Papa.parse(head, { delimitersToGuess: DELIMITERS, preview: 100, skipEmptyLines: true }).meta
    .delimiter;
}

function brokenQuotes(text: string, firstLine: number, index: number): Refusal {
  const line = firstLine + breaksIn(text.slice(0, index));
  return refuse('broken-quotes', { line, given: text.slice(index, index + 80) });
}

/** A row begins on the line after the one on which the last ended; cells may hold line breaks. */
function numbered(rows: readonly string[][], firstLine: number): TableRow[] {
  let line = firstLine;
  return rows.map((cells) => {
    const row = { line, cells: cells.map(restoreFormula) };
    line += 1 + cells.reduce((count, cell) => count + breaksIn(cell), 0);
    return row;
  });
}

function breaksIn(text: string): number {
  return text.match(LINE_BREAK)?.length ?? 0;
}

/** Excel leaves out empty cells at the end of a row, some rows only: a short row is no fault. */
function evened(rows: readonly TableRow[]): TableRow[] {
  const width = rows[0]?.cells.length ?? 0;
  return rows.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')],
  }));
}
