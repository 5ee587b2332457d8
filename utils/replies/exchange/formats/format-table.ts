import type { Refusal } from '../fault.ts';
import { joinList } from '../lists.ts';
import type { TextSyntax } from '../syntax/syntax.ts';
import type { Remark, Table } from '../table.ts';
import { titleFrom } from '../title-from.ts';

/** What a reader of one format makes of a text. */
export type FormatTable = { ok: true; table: Omit<Table, 'encoding'> } | Refusal;

/** A reply of another tool, in its own words. */
export type Snippet = {
  /** Its line, or its number from 1. */
  line: number;
  /** Empty where it has none: the first words of the text then make it. */
  title: string;
  abbreviation: string;
  /** Plain text, blanks in the tool's language (`TextSyntax`). */
  text: string;
  folder: string;
  tags: string[];
};

const USABLE_ABBREVIATION = /^\S{1,40}$/;

/** Snippets as a table. What our replies can't hold is remarked upon: people can't repair an export by hand. */
export function snippetTable(
  snippets: readonly Snippet[],
  { format, counts, syntax, remarks }: Pick<Table, 'format' | 'counts' | 'remarks'> & { syntax: TextSyntax },
): FormatTable {
  const [filled, empty] = [snippets.filter(hasText), snippets.filter((snippet) => !hasText(snippet))];
  const unusable = filled.filter(({ abbreviation }) => abbreviation !== '' && !isUsable(abbreviation));
  const columns = ['title', 'abbreviation', 'text', 'folder', 'tags'] as const;
  return {
    ok: true,
    table: {
      format,
      counts,
      rows: [{ line: 0, cells: [...columns] }, ...filled.map(rowOf)],
      guess: { hasHeader: true, columns: [...columns], syntax },
      remarks: [
        ...remarks,
        ...empty.map(
          ({ line, title, abbreviation }): Remark => ({
            line,
            kind: 'empty-text',
            given: title || abbreviation,
          }),
        ),
        ...unusable.map(
          ({ line, abbreviation }): Remark => ({ line, kind: 'unusable-abbreviation', given: abbreviation }),
        ),
      ],
    },
  };
}

function rowOf({ line, title, abbreviation, text, folder, tags }: Snippet) {
  const usable = isUsable(abbreviation) ? abbreviation : '';
  return { line, cells: [title.trim() || titleFrom(text), usable, text, folder, joinList(tags)] };
}

function hasText({ text }: Snippet): boolean {
  return text.trim() !== '';
}

function isUsable(abbreviation: string): boolean {
  return USABLE_ABBREVIATION.test(abbreviation);
}
