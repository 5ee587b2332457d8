import type { Bilingual } from '../core/finding.ts';
import { LONGEST_GUIDE } from '../core/style-guide.ts';
import { addStyles } from './add-styles.ts';
import { addList, type ListReport, type WithList } from './lists/add-list.ts';
import { listNames } from './lists/list-rules.ts';
import { type ReadFile, readListFile } from './lists/read-list.ts';
import { guideTooLong, REASONS } from './lists/reasons.ts';
import type { TermMapping } from './lists/table-columns.ts';
import { type TermTable, termsOfTable } from './lists/terms-table.ts';
import type { StyleFile } from './vale/read-styles.ts';

/** What became of files that were chosen; tables wait for a person to say what their columns hold. */
export type WithFiles = {
  source: string;
  /** Rules of Vale; null where there was none. */
  styles: { taken: number; notTaken: { name: string; why: Bilingual }[] } | null;
  lists: ListReport[];
  tables: TermTable[];
};

/** Adds styles of Vale and lists of terms to a guide's YAML; what each file is, its content tells. Never fails. */
export function addFiles(source: string, files: readonly StyleFile[]): WithFiles {
  const read = files.map(readListFile);
  const result: WithFiles = { source, styles: null, lists: [], tables: [] };
  const styles = read.flatMap((one) => (one.is === 'style' ? [one.file] : []));
  if (styles.length > 0) addAllStyles(result, styles);
  const known = new Set<string>();
  for (const one of read) {
    if (one.is === 'table') result.tables.push(one.table);
    else if (one.is !== 'style') addOne(result, one, known);
  }
  return result;
}

/** Adds a table's terms, its columns read as the person says. */
export function addTable(source: string, table: TermTable, mapping: TermMapping): WithList {
  return addList(source, termsOfTable(table, mapping));
}

function addAllStyles(result: WithFiles, files: readonly StyleFile[]): void {
  const { source, ...styles } = addStyles(result.source, files);
  if (source.length <= LONGEST_GUIDE || source === result.source) {
    result.source = source;
    result.styles = styles;
    return;
  }
  const why = guideTooLong(source.length);
  result.styles = { taken: 0, notTaken: files.map(({ path }) => ({ name: path, why })) };
}

function addOne(
  result: WithFiles,
  read: Extract<ReadFile, { is: 'list' | 'none' }>,
  known: Set<string>,
): void {
  if (read.is === 'none') {
    result.lists.push(notTaken(read.file, read.line, read.why));
    return;
  }
  const { file, origin } = read.list;
  const name = listNames(file, origin).terms;
  if (known.has(name)) {
    result.lists.push(notTaken(file, null, REASONS.sameName));
    return;
  }
  known.add(name);
  const { source, report } = addList(result.source, read.list);
  result.source = source;
  result.lists.push(report);
}

function notTaken(file: string, line: number | null, why: Bilingual): ListReport {
  return { file, taken: [], left: [{ line, name: file, why }], allowed: [], isReplacing: false };
}
