import type { Reply, ReplyText } from '../../core/reply.ts';
import { replySchema } from '../schema.ts';
import type { ReadClients } from './client-names.ts';
import type { ReplyColumn } from './columns.ts';
import { readDay } from './days.ts';
import { type Entry, type EntryLine, sharedCell } from './entry.ts';
import { type ExchangeFault, type ExchangeProblem, exchangeFault } from './fault.ts';
import { readLanguage } from './languages.ts';
import { splitList } from './lists.ts';
import { readNetwork } from './networks.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Translation } from './syntax/translation.ts';
import { titleFrom } from './title-from.ts';

export type ReplyReading = {
  reply: Reply;
  faults: ExchangeFault[];
  untranslated: { line: number; given: string }[];
};

export type EntryTools = {
  headerOf: (column: ReplyColumn) => string;
  readClients: (cell: string) => ReadClients;
  defaultClientIds: Reply['clientIds'];
  translate: (text: string) => Translation;
  newId: () => string;
};

/** One reply out of its lines, with everything that is wrong with them. */
export function replyOfEntry(entry: Entry, tools: EntryTools): ReplyReading {
  const faults: ExchangeFault[] = [];
  const untranslated: ReplyReading['untranslated'] = [];
  const firstLine = entry.lines[0]?.line ?? 0;

  function complain(problem: ExchangeProblem, column: ReplyColumn, given: string, line = firstLine): void {
    faults.push(exchangeFault(problem, { line, column: tools.headerOf(column), given }));
  }

  function readText({ line, cells }: EntryLine): ReplyText {
    const text = tools.translate(cells.get('text') ?? '');
    untranslated.push(...text.untranslated.map((given) => ({ line, given })));
    return {
      language: readCell(line, 'language', cells.get('language') ?? '', readLanguage, 'bad-language'),
      network: readCell(line, 'network', cells.get('network') ?? '', readNetwork, 'unknown-network'),
      text: text.template,
    };
  }

  function readCell<Value>(
    line: number,
    column: ReplyColumn,
    cell: string,
    read: (cell: string) => Value | null,
    problem: ExchangeProblem,
  ): Value | null {
    const value = cell === '' ? null : read(cell);
    if (cell !== '' && value === null) complain(problem, column, cell, line);
    return value;
  }

  function readDate(column: 'validFrom' | 'validUntil' | 'approvedOn'): string | null {
    const cell = sharedCell(entry, column);
    if (cell === '') return null;
    const read = readDay(cell);
    if ('day' in read) return read.day;
    complain(read.problem, column, cell);
    return null;
  }

  function readClientIds(): Reply['clientIds'] {
    const cell = sharedCell(entry, 'clients');
    if (cell === '') return tools.defaultClientIds;
    const read = tools.readClients(cell);
    if (read.ok) return read.clientIds;
    complain(read.problem, 'clients', read.name);
    return 'all';
  }

  function readApproval(): Reply['approval'] {
    const by = sharedCell(entry, 'approvedBy');
    const onCell = sharedCell(entry, 'approvedOn');
    const on = readDate('approvedOn');
    if ((by === '') !== (onCell === '')) {
      complain('half-approval', by === '' ? 'approvedBy' : 'approvedOn', by === '' ? onCell : by);
    }
    return by === '' || on === null ? null : { by, on };
  }

  const reply: Reply = {
    id: tools.newId(),
    title: sharedCell(entry, 'title') || titleFrom(entry.lines[0]?.cells.get('text') ?? ''),
    abbreviation: sharedCell(entry, 'abbreviation') || null,
    texts: entry.lines.map(readText),
    tags: splitList(sharedCell(entry, 'tags')),
    folder: sharedCell(entry, 'folder') || null,
    clientIds: readClientIds(),
    validFrom: readDate('validFrom'),
    validUntil: readDate('validUntil'),
    source: sharedCell(entry, 'source') || null,
    note: sharedCell(entry, 'note') || null,
    approval: readApproval(),
  };
  if (reply.validFrom !== null && reply.validUntil !== null && reply.validFrom > reply.validUntil) {
    complain('days-reversed', 'validUntil', reply.validUntil);
  }
  const parsed = replySchema.safeParse(reply);
  if (!parsed.success) faults.push(...schemaFaults(parsed.error, reply, entry, tools.headerOf));
  return { reply: parsed.success ? parsed.data : reply, faults, untranslated };
}
