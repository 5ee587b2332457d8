import type { z } from 'zod';
import type { Reply } from '../../core/reply.ts';
import type { ReplyColumn } from './columns.ts';
import { type Entry, sharedCell } from './entry.ts';
import { type ExchangeFault, type ExchangeProblem, exchangeFault } from './fault.ts';

/** The column that fills each field of a reply. */
const COLUMN_OF_FIELD: ReadonlyMap<PropertyKey | undefined, ReplyColumn> = new Map([
  ['title', 'title'],
  ['abbreviation', 'abbreviation'],
  ['texts', 'text'],
  ['tags', 'tags'],
  ['folder', 'folder'],
  ['clientIds', 'clients'],
  ['source', 'source'],
  ['note', 'note'],
  ['approval', 'approvedBy'],
]);

const PROBLEM_OF_FORMAT: ReadonlyMap<ReplyColumn, ExchangeProblem> = new Map([
  ['abbreviation', 'bad-abbreviation'],
  ['source', 'bad-address'],
]);

/** What the schema has against a reply, said of the lines and columns it came from. */
export function schemaFaults(
  error: z.ZodError,
  reply: Reply,
  entry: Entry,
  headerOf: (column: ReplyColumn) => string,
): ExchangeFault[] {
  return error.issues.map((issue) => {
    const [field, index] = issue.path;
    const column = COLUMN_OF_FIELD.get(field) ?? 'text';
    const wording = field === 'texts' && typeof index === 'number' ? index : 0;
    const line = entry.lines[wording]?.line ?? null;
    const given = field === 'texts' ? (reply.texts[wording]?.text ?? '') : sharedCell(entry, column);
    return exchangeFault(problemOf(issue, column), { line, column: headerOf(column), given });
  });
}

function problemOf(issue: z.core.$ZodIssue, column: ReplyColumn): ExchangeProblem {
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'too-many' : 'too-long';
  if (issue.code === 'too_small') return 'missing';
  return PROBLEM_OF_FORMAT.get(column) ?? 'too-long';
}
