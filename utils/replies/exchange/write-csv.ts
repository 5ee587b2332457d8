import Papa from 'papaparse';
import type { Client } from '../../core/client.ts';
import type { Reply, ReplyText } from '../../core/reply.ts';
import { clientLabels, EVERY_CLIENT } from './client-names.ts';
import { HEADERS, REPLY_COLUMNS, type ReplyColumn } from './columns.ts';
import { neutraliseFormula } from './formulas.ts';
import { joinList } from './lists.ts';

/** Excel takes a file without it for Windows-1252. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Where decimals are written with a comma, Excel parts cells at semicolons. */
const DELIMITER = { en: ',', fr: ';' };

/**
 * Replies as a table for a spreadsheet, one line per wording, in the language of the interface.
 * Reading it again gives the same replies, under new ids. No cell runs as a formula.
 */
export function writeCsv(
  replies: readonly Reply[],
  clients: readonly Pick<Client, 'id' | 'name'>[],
  language: 'en' | 'fr',
): string {
  const labels = clientLabels(clients);
  const headers = REPLY_COLUMNS.map((column) => HEADERS[language][column]);
  const rows = replies.flatMap((reply) => reply.texts.map((text) => cellsOf(reply, text, labels, language)));
  // All in quotes: a program that parts cells at another sign must not find a formula after it in a text.
  const style = { delimiter: DELIMITER[language], newline: '\r\n', quotes: true };
  const table = Papa.unparse([headers, ...rows], style);
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

function cellsOf(
  reply: Reply,
  wording: ReplyText,
  labels: ReadonlyMap<string, string>,
  language: 'en' | 'fr',
): string[] {
  const { clientIds } = reply;
  const cells: Record<ReplyColumn, string> = {
    id: reply.id,
    title: reply.title,
    abbreviation: reply.abbreviation ?? '',
    text: wording.text,
    language: wording.language ?? '',
    network: wording.network ?? '',
    tags: joinList(reply.tags),
    folder: reply.folder ?? '',
    clients:
      clientIds === 'all' ? EVERY_CLIENT[language] : joinList(clientIds.map((id) => labels.get(id) ?? id)),
    validFrom: reply.validFrom ?? '',
    validUntil: reply.validUntil ?? '',
    source: reply.source ?? '',
    note: reply.note ?? '',
    approvedBy: reply.approval?.by ?? '',
    approvedOn: reply.approval?.on ?? '',
  };
  return REPLY_COLUMNS.map((column) => neutraliseFormula(cells[column]));
}
