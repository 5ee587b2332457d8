import { REPLY_COLUMNS } from './columns.ts';
import { decode, type Encoding } from './decode.ts';
import { type Refusal, refuse } from './fault.ts';
import { readBriskineRows } from './formats/briskine.ts';
import { readEspanso } from './formats/espanso.ts';
import type { FormatTable } from './formats/format-table.ts';
import { readJson } from './formats/json.ts';
import type { MarkupParser } from './formats/markup.ts';
import { readTextExpander } from './formats/text-expander.ts';
import { columnsByContent, columnsByHeader, isHeaderRow } from './guess-columns.ts';
import { LARGEST_FILE } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { guessSyntax } from './syntax/syntax.ts';
import type { Table } from './table.ts';

export type ReadTable = { ok: true; table: Table } | Refusal;

/**
 * Reads a file that somebody chose, of Bon Compte, a spreadsheet or another tool: which one, its
 * content tells. Nothing of it is trusted, and reading changes nothing. The parser is the browser's
 * `DOMParser`; it turns rich text into plain text and reads TextExpander's XML.
 */
export async function readTable(
  source: Pick<Blob, 'size' | 'arrayBuffer'>,
  parser: MarkupParser,
): Promise<ReadTable> {
  if (source.size > LARGEST_FILE) return refuse('too-big', { given: `${source.size}` });
  const buffer = await source.arrayBuffer().catch(() => null);
  if (buffer === null) return refuse('unreadable');
  const bytes = new Uint8Array(buffer);
  if (new TextDecoder().decode(bytes.subarray(0, 6)) === 'bplist') return refuse('binary-plist');
  const decoded = decode(bytes);
  if (decoded === null) return refuse('not-text');
  if (decoded.text.trim() === '') return refuse('empty');
  return readText(decoded.text, decoded.encoding, parser);
}

function readText(text: string, encoding: Encoding, parser: MarkupParser): ReadTable {
  const read = readerOf(text)(text, parser);
  if (!read.ok) return read;
  const table = { ...read.table, encoding };
  const rowCount = table.rows.length - (table.guess.hasHeader ? 1 : 0);
  return rowCount > 0 ? { ok: true, table } : refuse('no-replies');
}

function readerOf(text: string): (text: string, parser: MarkupParser) => FormatTable {
  if (/^\s*(?:\{\s*["}]|\[\s*[{[\]])/.test(text)) return readJson;
  if (/^\s*<(?:\?xml|!DOCTYPE\s+plist|plist)/i.test(text)) return readTextExpander;
  if (/^["']?(?:matches|global_vars)["']?\s*:\s*(?:#.*)?$/m.test(text)) return readEspanso;
  return readSpreadsheet;
}

function readSpreadsheet(text: string, parser: MarkupParser): FormatTable {
  const read = readCsv(text);
  if (!read.ok) return read;
  const { rows } = read;
  const headers = rows[0]?.cells ?? [];
  const briskine = readBriskineRows(rows, parser);
  if (briskine !== null) return briskine;
  const hasHeader = isHeaderRow(headers);
  const columns = hasHeader ? columnsByHeader(headers) : columnsByContent(rows.map(({ cells }) => cells));
  const textColumn = columns.indexOf('text');
  // Our own export, whatever its texts hold, is in our own language.
  const isOwnExport = REPLY_COLUMNS.every((column) => columns.includes(column));
  const syntax = isOwnExport ? 'bon-compte' : guessSyntax(rows.map(({ cells }) => cells[textColumn] ?? ''));
  return {
    ok: true,
    table: { format: 'csv', counts: 'lines', rows, guess: { hasHeader, columns, syntax }, remarks: [] },
  };
}
