import { JSDOM } from 'jsdom';
import type { Client } from '../../../../utils/core/client.ts';
import type { ImportContext } from '../../../../utils/replies/exchange/import-context.ts';
import { readTable } from '../../../../utils/replies/exchange/read-table.ts';
import { type RepliesRead, repliesFrom } from '../../../../utils/replies/exchange/replies-from.ts';
import type { Mapping, Table } from '../../../../utils/replies/exchange/table.ts';

const parser = new new JSDOM('').window.DOMParser();

export const CLIENTS: Pick<Client, 'id' | 'name'>[] = [
  { id: 'boreal', name: 'Atelier Boréal' },
  { id: 'marche', name: 'Épicerie du Marché' },
  { id: 'dupont', name: 'Dupont, Fils' },
];

/** What an import knows; ids are `new-1`, `new-2`… */
function context(changes: Partial<ImportContext> = {}): ImportContext {
  let count = 0;
  return {
    clients: CLIENTS,
    existing: [],
    newId: () => `new-${++count}`,
    defaultClientIds: 'all',
    clientChoices: new Map(),
    lookup: () => null,
    ...changes,
  };
}

function bytesOf(text: string): Blob {
  return new Blob([text]);
}

export async function tableOf(source: string | Blob): Promise<Table> {
  const read = await readTable(typeof source === 'string' ? bytesOf(source) : source, parser);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.faults)}`);
  return read.table;
}

/** The problems of a file that can't be read as a table, each with its line. */
export async function refusalOf(source: string | Pick<Blob, 'size' | 'arrayBuffer'>) {
  const read = await readTable(typeof source === 'string' ? bytesOf(source) : source, parser);
  if (read.ok) throw new Error('the file was taken');
  return read.faults;
}

/** Reads a file with the mapping it suggests, or with another. */
export async function importFile(
  source: string | Blob,
  changes: Partial<ImportContext> = {},
  mapping: Partial<Mapping> = {},
): Promise<RepliesRead> {
  const table = await tableOf(source);
  return repliesFrom(table, { ...table.guess, ...mapping }, context(changes));
}

export async function repliesOf(...given: Parameters<typeof importFile>) {
  const read = await importFile(...given);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.faults)}`);
  return read;
}

export async function faultsOf(...given: Parameters<typeof importFile>) {
  const read = await importFile(...given);
  if (read.ok) throw new Error('the replies were taken');
  return read.faults;
}
