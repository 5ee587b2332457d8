import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { GuideForm, GuidePath } from '../../core/guide-form.ts';
import { formDocument, guideText } from './form-document.ts';
import { RULE_KINDS } from './rule-kinds.ts';

/**
 * What a form shows of a guide's YAML; null where a form can't show it: it is no YAML, no map
 * with a list of rules, too long, or it refers to itself. What the schema minds is shown, to be
 * put right. Never fails.
 */
export function readGuideForm(source: string): GuideForm | null {
  const read = formDocument(source);
  if (read === null) return null;
  const { rules, ...head } = read.value;
  return {
    head,
    rules: rules.map((values) => ({
      kind: RULE_KINDS.find(({ name }) => name === values.rule) ?? null,
      values,
    })),
  };
}

/**
 * A guide's YAML with another value at a place; `undefined` takes it away, and what it leaves
 * empty within a rule, too. Comments and the order of the rest stay. A text that has no form
 * stays as it is.
 */
export function editGuide(source: string, path: GuidePath, value: unknown): string {
  const read = formDocument(source);
  if (read === null) return source;
  const { document } = read;
  if (value === undefined) {
    if (document.hasIn(path)) document.deleteIn(path);
  } else {
    makeRoom(document, path);
    document.setIn(path, inPlaceOf(document.getIn(path, true), value, document));
  }
  const within = path.slice(0, -1);
  if (value === undefined && within.length > 0 && isEmpty(document.getIn(within))) document.deleteIn(within);
  return guideText(document);
}

/** A guide's YAML with one more rule of a kind, as its last. */
export function addRule(source: string, kind: string): string {
  const read = formDocument(source);
  if (read === null) return source;
  const { document } = read;
  const rules = document.get('rules', true);
  // `rules: []` of an empty guide would take it in on the same line.
  if (isSeq(rules) && rules.items.length === 0) rules.flow = false;
  document.addIn(['rules'], document.createNode({ rule: kind }));
  return guideText(document);
}

/** A guide's YAML without one of its rules. */
export function removeRule(source: string, index: number): string {
  const read = formDocument(source);
  if (read === null) return source;
  read.document.deleteIn(['rules', index]);
  return guideText(read.document);
}

/** Lets a value stand where its map or its list is empty yet, or is a single text that counts as a list of one. */
function makeRoom(document: Document, path: GuidePath): void {
  for (const [depth, key] of path.entries()) {
    const above = path.slice(0, depth);
    const node = document.getIn(above, true);
    if (depth === 0 || isCollection(node)) continue;
    if (node === undefined) return;
    const only = isScalar(node) && node.value !== null ? [node.value] : [];
    document.setIn(above, inPlaceOf(node, typeof key === 'number' ? only : {}, document));
  }
}

/** What is there already stays as it is written; what is new has the comments of what stood in its place. */
function inPlaceOf(before: unknown, value: unknown, document: Document): Node {
  if (isNode(before) && written(before, document) === JSON.stringify(value)) return before;
  if (isSeq(before) && Array.isArray(value)) {
    before.items = itemsInPlaceOf(before.items, value, document);
    return before;
  }
  if (isMap(before) && isRecord(value)) {
    for (const key of Object.keys(before.toJS(document))) if (!(key in value)) before.delete(key);
    for (const [key, one] of Object.entries(value)) {
      before.set(key, inPlaceOf(before.get(key, true), one, document));
    }
    return before;
  }
  const node = document.createNode(value, { flow: true });
  if (!isNode(before)) return node;
  node.comment = before.comment ?? null;
  node.commentBefore = before.commentBefore ?? null;
  if (before.spaceBefore) node.spaceBefore = true;
  return node;
}

function itemsInPlaceOf(before: readonly unknown[], values: readonly unknown[], document: Document): Node[] {
  const unused = Map.groupBy(before, (item) => written(item, document));
  const kept = values.map((value) => unused.get(JSON.stringify(value))?.shift());
  const left = new Set([...unused.values()].flat());
  return values.map((value, index) => {
    const stood = kept[index] ?? (left.has(before[index]) ? before[index] : undefined);
    return inPlaceOf(stood, value, document);
  });
}

function written(item: unknown, document: Document): string {
  return JSON.stringify(isNode(item) ? item.toJS(document) : item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'items' in node && [node.items].flat().length === 0;
}
