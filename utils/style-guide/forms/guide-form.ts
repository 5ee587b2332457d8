import { isCollection, isNode, type Node } from 'yaml';
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
  if (value === undefined) document.deleteIn(path);
  else
    document.setIn(path, inPlaceOf(document.getIn(path, true), document.createNode(value, { flow: true })));
  const within = path.slice(0, -1);
  if (value === undefined && within.length > 0 && isEmpty(document.getIn(within))) document.deleteIn(within);
  return guideText(document);
}

/** A guide's YAML with one more rule of a kind, as its last. */
export function addRule(source: string, kind: string): string {
  const read = formDocument(source);
  if (read === null) return source;
  const { document } = read;
  // `rules: []` of an empty guide would take it in on the same line.
  if (read.value.rules.length === 0) document.set('rules', document.createNode([]));
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

/** With the comments of what stood there, and on as many lines. */
function inPlaceOf(before: unknown, node: Node): Node {
  if (!isNode(before)) return node;
  node.comment = before.comment ?? null;
  node.commentBefore = before.commentBefore ?? null;
  if (isCollection(before) && isCollection(node)) node.flow = before.flow ?? false;
  return node;
}

function isEmpty(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'items' in node && [node.items].flat().length === 0;
}
