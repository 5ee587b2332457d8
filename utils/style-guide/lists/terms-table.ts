import type { Bilingual } from '../../core/finding.ts';
import { splitList } from '../../replies/exchange/lists.ts';
import { readCsv } from '../../replies/exchange/read-csv.ts';
import { emptyList, type TermList } from './list.ts';
import { REASONS, unknownStatus } from './reasons.ts';
import {
  guessTermColumns,
  statusOf,
  type TermColumn,
  type TermMapping,
  termColumnNamed,
} from './table-columns.ts';
import { nameOf } from './terms-rule.ts';

/** A file of rows and cells, before one has said what its columns hold. */
export type TermTable = {
  file: string;
  /** What its bytes were taken for, as `utf-8`. */
  encoding: string;
  /** All rows, the one with the headers included; lines of the file, from 1. */
  rows: readonly { line: number; cells: readonly string[] }[];
  /** What the file itself suggests. */
  guess: TermMapping;
};

type ReadTermTable = { ok: true; table: TermTable } | { ok: false; line: number | null; why: Bilingual };

/** Reads CSV with `,`, `;` or tabs between its cells, as the import of replies does. */
export function readTermTable(file: string, text: string, encoding: string): ReadTermTable {
  const read = readCsv(text, (header) => termColumnNamed(header) !== null);
  if (!read.ok) {
    const [fault] = read.faults;
    return { ok: false, line: fault?.line ?? null, why: whyNot(fault?.problem) };
  }
  const { rows } = read;
  return {
    ok: true,
    table: { file, encoding, rows, guess: guessTermColumns(rows.map(({ cells }) => cells)) },
  };
}

/** The terms of a table, its columns read as the mapping says. */
export function termsOfTable({ file, rows }: TermTable, { hasHeader, columns }: TermMapping): TermList {
  const list = emptyList(file, 'table');
  const hasStatus = columns.includes('status');
  for (const { line, cells } of hasHeader ? rows.slice(1) : rows) {
    const inColumns = (wanted: TermColumn) =>
      cells.filter((cell, index) => columns[index] === wanted && cell.trim() !== '');
    const terms = inColumns('avoid').flatMap(splitCell);
    const use = inColumns('use').flatMap(splitCell);
    const statuses = inColumns('status');
    const status = statuses.map(statusOf);
    const unknown = statuses.find((cell) => statusOf(cell) === null);
    const leave = (why: Bilingual) =>
      list.left.push({ line, name: nameOf(terms.length > 0 ? terms : use), why });
    if (terms.length === 0) {
      if (use.length > 0) list.allowed.push(...use);
    } else if (unknown !== undefined) {
      leave(unknownStatus(nameOf([unknown.trim()])));
    } else if (hasStatus && status.length === 0 && use.length === 0) {
      leave(REASONS.noStatus);
    } else if (status.includes('allowed')) {
      list.allowed.push(...terms);
    } else {
      const why = inColumns('why').join(' ');
      list.terms.push({ line, terms, use, isCased: false, why: why === '' ? null : why });
      list.except.push(...inColumns('except').flatMap(splitCell));
    }
  }
  return list;
}

/** Several terms in a cell stand on lines of their own, or behind commas, semicolons and bars; quotes keep one together. */
function splitCell(cell: string): string[] {
  return cell.split(/[\r\n]+/).flatMap(splitList);
}

function whyNot(problem: string | undefined): Bilingual {
  if (problem === 'broken-quotes') return REASONS.badQuotes;
  if (problem === 'too-many-lines') return REASONS.tooManyLines;
  return problem === 'too-many-columns' ? REASONS.tooManyColumns : REASONS.empty;
}
