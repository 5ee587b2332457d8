import { refuse } from '../fault.ts';
import type { Remark } from '../table.ts';
import { type FormatTable, type Snippet, snippetTable } from './format-table.ts';
import type { MarkupParser } from './markup.ts';

/** Lists of snippets by the age of the file; version 3 keeps a warning for older ones under the old name. */
const SNIPPET_LISTS = ['snippetsTE3', 'snippetsTE2', 'snippets'];
const GROUP_LISTS = ['groupsTE3', 'groupsTE2'];

/** `snippetType`: plain and formatted text have words; what follows are programs. */
const FIRST_SCRIPT_TYPE = 2;

type Dictionary = ReadonlyMap<string, Element>;

/** TextExpander's XML: the file of a group (`.textexpander`), or of all settings. */
export function readTextExpander(text: string, parser: MarkupParser): FormatTable {
  // The declarations of entities are where XML grows without end; property lists have none.
  if (/<!ENTITY/i.test(text)) return refuse('broken-xml');
  const root = rootOf(text, parser);
  if (root === null) return refuse('broken-xml');
  const list = SNIPPET_LISTS.map((name) => root.get(name)).find((found) => found !== undefined);
  if (list === undefined) return refuse('unknown-format');

  const folders = folderFinder(root);
  const snippets = Array.from(list.children, (element, index) => ({
    ...snippetOf(dictionaryOf(element), folders),
    line: index + 1,
  }));
  const scripts = snippets.filter(({ isScript }) => isScript);
  return snippetTable(
    snippets.filter(({ isScript }) => !isScript),
    {
      format: 'text-expander',
      counts: 'entries',
      syntax: 'text-expander',
      remarks: scripts.map(
        ({ line, title, abbreviation }): Remark => ({ line, kind: 'script', given: title || abbreviation }),
      ),
    },
  );
}

function rootOf(text: string, parser: MarkupParser): Dictionary | null {
  try {
    const xml = parser.parseFromString(text.trim(), 'application/xml');
    const plist = xml.querySelector('parsererror') === null ? xml.documentElement : null;
    const dictionary = plist?.firstElementChild;
    return plist?.tagName === 'plist' && dictionary?.tagName === 'dict' ? dictionaryOf(dictionary) : null;
  } catch {
    return null;
  }
}

/** Keys and values of a `dict` stand side by side. */
function dictionaryOf(element: Element): Dictionary {
  const dictionary = new Map<string, Element>();
  for (const child of element.children) {
    const value = child.nextElementSibling;
    if (child.tagName === 'key' && value !== null) dictionary.set(child.textContent ?? '', value);
  }
  return dictionary;
}

function wordsOf(dictionary: Dictionary, key: string): string {
  return dictionary.get(key)?.textContent ?? '';
}

function snippetOf(
  dictionary: Dictionary,
  folderOf: (id: string) => string,
): Omit<Snippet, 'line'> & { isScript: boolean } {
  return {
    title: wordsOf(dictionary, 'label'),
    abbreviation: wordsOf(dictionary, 'abbreviation').trim(),
    text: wordsOf(dictionary, 'plainText'),
    folder: folderOf(wordsOf(dictionary, 'uuidString')),
    tags: [],
    isScript: Number(wordsOf(dictionary, 'snippetType')) >= FIRST_SCRIPT_TYPE,
  };
}

/** A file of settings lists the snippets of each group by their ids; a group's own file names the group once. */
function folderFinder(root: Dictionary): (id: string) => string {
  const info = root.get('groupInfo');
  const ownName = info === undefined ? '' : wordsOf(dictionaryOf(info), 'groupName');
  const groups = GROUP_LISTS.map((name) => root.get(name)).find((found) => found !== undefined);
  const nameById = new Map(
    Array.from(groups?.children ?? []).flatMap((element) => {
      const group = dictionaryOf(element);
      const ids = Array.from(group.get('snippetUUIDs')?.children ?? [], (id) => id.textContent ?? '');
      return ids.map((id) => [id, wordsOf(group, 'name')] as const);
    }),
  );
  return (id) => nameById.get(id) ?? ownName;
}
