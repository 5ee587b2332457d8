import { z } from 'zod';
import { columnsByHeader } from '../guess-columns.ts';
import { splitList } from '../lists.ts';
import type { TableRow } from '../table.ts';
import { type FormatTable, snippetTable } from './format-table.ts';
import type { MarkupParser } from './markup.ts';
import { plainTextOf } from './plain-text.ts';

const words = z.string().nullish();

const templateSchema = z.object({
  title: words,
  shortcut: words,
  body: z.string(),
  tags: z.union([words, z.array(z.union([z.string(), z.object({ title: z.string() })]))]),
});

/** A list of templates, under a name or not, or templates by their ids. */
const exportSchema = z.union([
  z.array(templateSchema),
  z.object({ templates: z.array(templateSchema) }).transform(({ templates }) => templates),
  z.record(z.string(), templateSchema).transform((templates) => Object.values(templates)),
]);

/** The columns by which Briskine's CSV is known (help.briskine.com/templates/import-templates). */
const KNOWN_BY = ['title', 'shortcut', 'subject', 'body'];

/** Briskine's JSON; null when it is something else. */
export function readBriskineJson(raw: unknown, parser: MarkupParser): FormatTable | null {
  const parsed = exportSchema.safeParse(raw);
  if (!parsed.success) return null;
  const snippets = parsed.data.map((template, index) => ({
    line: index + 1,
    title: template.title ?? '',
    abbreviation: (template.shortcut ?? '').trim(),
    text: plainTextOf(template.body, parser),
    folder: '',
    tags: tagsOf(template.tags),
  }));
  return snippetTable(snippets, { format: 'briskine', counts: 'entries', syntax: 'briskine', remarks: [] });
}

/** Briskine's CSV, whose texts are HTML; null when the rows are something else's. */
export function readBriskineRows(rows: readonly TableRow[], parser: MarkupParser): FormatTable | null {
  const headers = rows[0]?.cells.map((header) => header.trim().toLowerCase()) ?? [];
  if (!KNOWN_BY.every((name) => headers.includes(name))) return null;
  const body = headers.indexOf('body');
  const plainRows = rows.map(({ line, cells }, index) => ({
    line,
    cells: index === 0 ? cells : cells.with(body, plainTextOf(cells[body] ?? '', parser)),
  }));
  return {
    ok: true,
    table: {
      format: 'briskine',
      counts: 'lines',
      rows: plainRows,
      guess: { hasHeader: true, columns: columnsByHeader(headers), syntax: 'briskine' },
      remarks: [],
    },
  };
}

function tagsOf(tags: z.infer<typeof templateSchema>['tags']): string[] {
  if (typeof tags === 'string') return splitList(tags);
  return (tags ?? [])
    .map((tag) => (typeof tag === 'string' ? tag : tag.title).trim())
    .filter((tag) => tag !== '');
}
