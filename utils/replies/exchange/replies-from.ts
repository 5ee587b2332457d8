import type { Reply } from '../../core/reply.ts';
import { MOST_REPLIES } from '../schema.ts';
import { abbreviationClashes } from './abbreviation-clashes.ts';
import { clientReader } from './client-names.ts';
import { disagreements, type Entry, entriesOf, extraCells, headerNamer } from './entry.ts';
import { type ExchangeFault, exchangeFault, type Refusal, refusal, refuse } from './fault.ts';
import type { ImportContext } from './import-context.ts';
import { type EntryTools, replyOfEntry } from './reply-of-entry.ts';
import { translatorFor } from './syntax/syntax.ts';
import { bodyOf, headersOf, type Mapping, type Remark, type Table } from './table.ts';
import { templateFaults } from './template-faults.ts';

export type RepliesRead =
  | {
      ok: true;
      replies: Reply[];
      /** What did not come along, or stands there as it was. */
      remarks: Remark[];
      /** Headers of columns that hold something and were passed over. */
      ignoredColumns: string[];
    }
  | Refusal;

/** The replies of a table: all of them, or everything that is wrong with it, by line. */
export function repliesFrom(table: Table, mapping: Mapping, context: ImportContext): RepliesRead {
  const wrongMapping = mappingFaults(table, mapping);
  if (wrongMapping.length > 0) return refusal(wrongMapping);
  const entries = entriesOf(table, mapping);
  if (entries.length === 0) return refuse('no-replies');
  if (entries.length + context.existing.length > MOST_REPLIES) {
    return refuse('too-many-replies', { given: `${entries.length}` });
  }

  const tools = toolsFor(table, mapping, context, entries);
  const readings = entries.map((entry) => replyOfEntry(entry, tools));
  const replies = readings.map(({ reply }) => reply);
  const withLines = readings.map(({ reply }, index) => ({
    ...reply,
    line: entries[index]?.lines[0]?.line ?? 0,
  }));
  const columns = mapping.columns.filter((column) => column !== null);
  const faults = [
    ...extraCells(table, mapping),
    ...entries.flatMap((entry) => disagreements(entry, columns, tools.headerOf)),
    ...readings.flatMap((reading) => reading.faults),
    ...templateFaults(replies, entries, tools.headerOf('text'), context.lookup),
    ...abbreviationClashes(withLines, context.existing, tools.headerOf('abbreviation')),
  ];
  if (faults.length > 0) return refusal(faults);

  const untranslated = readings.flatMap((reading) =>
    reading.untranslated.map((found): Remark => ({ ...found, kind: 'untranslated' })),
  );
  return {
    ok: true,
    replies,
    remarks: [...table.remarks, ...untranslated].toSorted((one, other) => one.line - other.line),
    ignoredColumns: ignoredColumns(table, mapping),
  };
}

function mappingFaults(table: Table, mapping: Mapping): ExchangeFault[] {
  if (!mapping.columns.includes('text')) return [exchangeFault('no-text-column')];
  const headers = headersOf(table, mapping);
  return mapping.columns.flatMap((column, index) =>
    column !== null && mapping.columns.indexOf(column) !== index
      ? [exchangeFault('column-twice', { column: headers[index] ?? null, given: column })]
      : [],
  );
}

function toolsFor(
  table: Table,
  mapping: Mapping,
  context: ImportContext,
  entries: readonly Entry[],
): EntryTools {
  const abbreviations = new Set([
    ...entries.flatMap(({ lines }) => lines.map(({ cells }) => cells.get('abbreviation') ?? '')),
    ...context.existing.map(({ abbreviation }) => abbreviation ?? ''),
  ]);
  return {
    headerOf: headerNamer(table, mapping),
    readClients: clientReader(context.clients, context.clientChoices),
    defaultClientIds: context.defaultClientIds,
    translate: translatorFor(mapping.syntax, (name) => name !== '' && abbreviations.has(name)),
    newId: context.newId,
  };
}

function ignoredColumns(table: Table, mapping: Mapping): string[] {
  const rows = bodyOf(table, mapping);
  return headersOf(table, mapping).filter(
    (_, index) => mapping.columns[index] === null && rows.some(({ cells }) => (cells[index] ?? '') !== ''),
  );
}
