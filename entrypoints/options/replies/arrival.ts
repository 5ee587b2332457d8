import type { ImportPreview, ReplyImport } from '../../../components/options/replies/import-model.ts';
import type { Client } from '../../../utils/core/client.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import type { Refusal } from '../../../utils/replies/exchange/fault.ts';
import { type RepliesRead, repliesFrom } from '../../../utils/replies/exchange/replies-from.ts';
import { bodyOf, headersOf, type Mapping, type Table } from '../../../utils/replies/exchange/table.ts';
import { lookupAmong } from './lookup-beside.ts';

/** What a file of replies is read with. */
export type ReadingChoices = {
  mapping: Mapping;
  clientIds: Reply['clientIds'];
  /** Whom names of the file mean that no client has. */
  clientChoices: ReadonlyMap<string, string>;
};

/** A file of replies on its way in. */
export type ReplyArrival =
  | { step: 'none' }
  | { step: 'reading'; fileName: string }
  | { step: 'refused'; fileName: string; refusal: Refusal }
  | ArrivingTable
  | { step: 'done'; fileName: string; count: number };

type ArrivingTable = {
  step: 'preview';
  fileName: string;
  table: Table;
  choices: ReadingChoices;
  outcome: RepliesRead;
  /** Every name that was ever unknown: a choice for one can be changed. */
  unknownClients: readonly string[];
};

type Surroundings = { replies: readonly Reply[]; clients: readonly Client[]; newId: () => string };

/** Reads a table anew, after a choice or a change of what is there. All of it comes in, or nothing. */
export function readArrival(
  {
    fileName,
    table,
    unknownClients = [],
  }: Pick<ArrivingTable, 'fileName' | 'table'> & Partial<ArrivingTable>,
  choices: ReadingChoices,
  { replies, clients, newId }: Surroundings,
): ArrivingTable {
  const { mapping, clientIds, clientChoices } = choices;
  const outcome = repliesFrom(table, mapping, {
    clients,
    existing: replies,
    newId,
    defaultClientIds: clientIds,
    clientChoices: new Map([...clientChoices].map(([name, id]) => [name, [id]])),
    lookup: lookupAmong(replies),
  });
  const faults = outcome.ok ? [] : outcome.faults;
  const unknown = faults.filter(({ problem }) => problem === 'unknown-client').map(({ given }) => given);
  return {
    step: 'preview',
    fileName,
    table,
    choices,
    outcome,
    unknownClients: [...new Set([...unknownClients, ...unknown])],
  };
}

/** What the options show of it. */
export function importState(arrival: ReplyArrival): ReplyImport {
  switch (arrival.step) {
    case 'refused':
      return { step: 'refused', fileName: arrival.fileName, ...arrival.refusal };
    case 'preview':
      return previewOf(arrival);
    default:
      return arrival;
  }
}

function previewOf({ fileName, table, choices, outcome, unknownClients }: ArrivingTable): ImportPreview {
  const { mapping, clientIds, clientChoices } = choices;
  const rows = bodyOf(table, mapping);
  return {
    step: 'preview',
    fileName,
    format: table.format,
    encoding: table.encoding,
    counts: table.counts,
    columns: headersOf(table, mapping).map((name, index) => ({
      name,
      example: rows.find(({ cells }) => cells[index]?.trim())?.cells[index]?.trim() ?? '',
    })),
    mapping,
    clientIds,
    unknownClients: unknownClients.map((name) => ({ name, clientId: clientChoices.get(name) ?? null })),
    outcome,
  };
}
