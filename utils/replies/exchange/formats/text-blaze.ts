import { z } from 'zod';
import { type FormatTable, type Snippet, snippetTable } from './format-table.ts';
import type { MarkupParser } from './markup.ts';
import { plainTextOf } from './plain-text.ts';

const words = z.string().nullish();

const folderSchema = z.object({
  name: words,
  snippets: z.array(z.object({ name: words, shortcut: words, type: words, text: words, html: words })),
});

/** `Settings → Export`: all folders, or a single one. */
const exportSchema = z.union([
  z.object({ folders: z.array(folderSchema) }),
  folderSchema.transform((folder) => ({ folders: [folder] })),
]);

/** Text Blaze's JSON; null when it is something else. */
export function readTextBlaze(raw: unknown, parser: MarkupParser): FormatTable | null {
  const parsed = exportSchema.safeParse(raw);
  if (!parsed.success) return null;
  const snippets = parsed.data.folders.flatMap((folder) =>
    folder.snippets.map((snippet): Omit<Snippet, 'line'> => {
      const isRich = snippet.type === 'html' && Boolean(snippet.html);
      return {
        title: snippet.name ?? '',
        abbreviation: (snippet.shortcut ?? '').trim(),
        text: isRich ? plainTextOf(snippet.html ?? '', parser) : (snippet.text ?? ''),
        folder: folder.name ?? '',
        tags: [],
      };
    }),
  );
  return snippetTable(
    snippets.map((snippet, index) => ({ ...snippet, line: index + 1 })),
    { format: 'text-blaze', counts: 'entries', syntax: 'text-blaze', remarks: [] },
  );
}
