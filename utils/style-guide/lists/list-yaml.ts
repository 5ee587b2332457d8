import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Bilingual } from '../../core/finding.ts';
import { REASONS, unreadableAt } from './reasons.ts';

/** Brackets that are open at once; those of patterns may never be closed. */
const MOST_OPEN = 5000;
const MANY_IN_A_LINE = /(?:[-?:]\s){200}/;

/** A YAML or JSON file, read field by field with its lines; nothing of it becomes an object whose names it chooses. */
export type ListYaml = {
  root: YAMLMap | null;
  lineOf: (node: unknown) => number;
  /** What a field holds; undefined where it isn't there. Names are looked up in any capitals. */
  field: (map: YAMLMap, name: string) => Node | undefined;
  /** The elements of a list; one thing that is no list is a list of one. */
  elements: (node: Node | undefined) => Node[];
  resolved: (node: unknown) => Node | undefined;
};

/** Reads a text as YAML, or as JSON with comments; scalars stay strings. Says where it is broken. */
export function readListYaml(text: string): { ok: true; yaml: ListYaml } | { ok: false; why: Bilingual } {
  const lines = new LineCounter();
  const source = isJson(text) ? withoutComments(text) : text;
  if (isTooDeep(source)) return { ok: false, why: REASONS.tooDeep };
  let document: Document.Parsed;
  try {
    document = parseDocument(source, {
      schema: 'failsafe',
      lineCounter: lines,
      logLevel: 'silent',
      prettyErrors: false,
    });
  } catch {
    // What is deep in other ways is too much for the parser's stack.
    return { ok: false, why: REASONS.tooDeep };
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    return { ok: false, why: unreadableAt(Math.max(1, line), Math.max(1, col)) };
  }
  return { ok: true, yaml: reader(document, lines) };
}

/** The text of a scalar; null for anything else. */
export function textOf(node: Node | undefined): string | null {
  return isScalar(node) && typeof node.value === 'string' ? node.value : null;
}

export function isJson(text: string): boolean {
  return /^\s*[{[]/.test(withoutComments(text));
}

function reader(document: Document.Parsed, lines: LineCounter): ListYaml {
  const resolved = (node: unknown): Node | undefined => {
    if (isAlias(node)) return node.resolve(document);
    return isScalar(node) || isMap(node) || isSeq(node) ? node : undefined;
  };
  return {
    root: isMap(document.contents) ? document.contents : null,
    resolved,
    lineOf: (node) => {
      const range = (node as Node | undefined)?.range;
      return range === undefined || range === null ? 1 : Math.max(1, lines.linePos(range[0]).line);
    },
    field: (map, name) =>
      resolved(
        map.items.find(({ key }) => textOf(resolved(key))?.toLowerCase() === name.toLowerCase())?.value,
      ),
    elements: (node) => {
      if (node === undefined) return [];
      if (!isSeq(node)) return textOf(node) === '' ? [] : [node];
      return node.items.map(resolved).filter((item) => item !== undefined);
    },
  };
}

/** Elements in elements by the thousands: the parser takes seconds to give up on them. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_OPEN) return true;
  }
  return MANY_IN_A_LINE.test(text);
}

/** JSON as CSpell and editors read it, with comments and tabs made spaces: places stay the same. */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*.*?(?:\*\/|$)|\t/gs, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '),
  );
}
