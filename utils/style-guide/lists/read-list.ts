import type { Bilingual } from '../../core/finding.ts';
import { decode } from '../../replies/exchange/decode.ts';
import type { StyleFile } from '../vale/read-styles.ts';
import type { TermList } from './list.ts';
import { isJson, readListYaml } from './list-yaml.ts';
import { isCspell, readCspell } from './read-cspell.ts';
import { isPrh, readPrh } from './read-prh.ts';
import { readWordList } from './read-word-list.ts';
import { LARGEST_LIST, LARGEST_YAML, REASONS } from './reasons.ts';
import { termColumnNamed } from './table-columns.ts';
import { readTermTable, type TermTable } from './terms-table.ts';

/** What a file turned out to be. A table waits for a person to say what its columns hold. */
export type ReadFile =
  | { is: 'style'; file: StyleFile }
  | { is: 'list'; list: TermList }
  | { is: 'table'; table: TermTable }
  | { is: 'none'; file: string; line: number | null; why: Bilingual };

const ZIP = [0x50, 0x4b];

/** A field of ours, of Vale, prh or CSpell at the start of a line, as YAML has it, in a file of another ending. */
const YAML_FIELD =
  /^(?:guide|extends|rules|imports|words|flagWords|ignoreWords|suggestWords|userWords)[ \t]*:(?:[ \t]*[[#].*|[ \t]+[\w./'"-]+[ \t]*)?$/m;

/** Lines that are looked at to tell a table from a list of words. */
const SAMPLE_LINES = 100;

/** Tells what a file is by what is in it, and reads it. Nothing of it is trusted; never fails. */
export function readListFile(file: StyleFile): ReadFile {
  const { path, bytes } = file;
  const none = (why: Bilingual, line: number | null = null): ReadFile => ({
    is: 'none',
    file: path,
    line,
    why,
  });
  if (ZIP.every((byte, index) => bytes[index] === byte)) {
    return { is: 'style', file: /\.zip$/i.test(path) ? file : { path: `${path}.zip`, bytes } };
  }
  if (bytes.length > LARGEST_LIST) return none(REASONS.tooBig);
  const decoded = decode(bytes);
  if (decoded === null) return none(REASONS.notText);
  const { text, encoding } = decoded;
  if (text.trim() === '') return none(REASONS.empty);
  if (isJson(text) || /\.ya?ml$/i.test(path) || YAML_FIELD.test(text)) return readFields(file, text);
  if (!isTable(path, text)) return { is: 'list', list: readWordList(path, text) };
  const read = readTermTable(path, text, encoding);
  return read.ok ? { is: 'table', table: read.table } : none(read.why, read.line);
}

function readFields(file: StyleFile, text: string): ReadFile {
  const none = (why: Bilingual): ReadFile => ({ is: 'none', file: file.path, line: null, why });
  if (file.bytes.length > LARGEST_YAML) return none(REASONS.tooMuchYaml);
  const read = readListYaml(text);
  if (!read.ok) return none(read.why);
  const { yaml } = read;
  const { root, field } = yaml;
  if (root === null) return none(REASONS.unknown);
  if (field(root, 'extends') !== undefined) return { is: 'style', file };
  if (field(root, 'guide') !== undefined) return none(REASONS.isGuide);
  if (isCspell(yaml, root)) return { is: 'list', list: readCspell(file.path, yaml, root) };
  if (isPrh(yaml, root)) return { is: 'list', list: readPrh(file.path, yaml, root) };
  return none(REASONS.unknown);
}

/** By its ending, by headers that we know, or by what parts cells in every line. */
function isTable(path: string, text: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(path)) return true;
  if (/^\s*sep=.\r?\n/i.test(text)) return true;
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  const [first = ''] = lines;
  const named = first.split(/[,;\t]/).filter((header) => termColumnNamed(header) !== null);
  return named.length > 1 || [';', '\t'].some((sign) => lines.every((line) => line.includes(sign)));
}
