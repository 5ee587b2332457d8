import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLSeq,
} from 'yaml';
import { guideText } from '../forms/form-document.ts';
import { RULE_TYPES } from '../rule-types.ts';

/** A rule of another guide, by its place in that guide's list, and one's own that gives way; null where none does. */
export type Takeover = { from: number; replacing: number | null };

/**
 * One's own guide's YAML with a rule of another's, its comments too. One's own comments and order stay. What
 * replaces none comes last.
 * @throws RangeError where a guide has no such rule.
 */
export function copyRule(own: string, other: string, { from, replacing }: Takeover): string {
  const target = parseDocument(own, { logLevel: 'silent' });
  const source = parseDocument(other, { logLevel: 'silent' });
  const rules = rulesOf(target);
  const rule = copyOf(source, from, target);
  keepLevel(rule, source, target);
  if (replacing === null) {
    rules.add(rule);
  } else {
    const replaced = ruleAt(rules, replacing);
    untie(replaced, target);
    rule.commentBefore ??= replaced.commentBefore ?? null;
    rules.items[replacing] = rule;
  }
  // In an empty list, or one on one line, rules would stand in a row.
  rules.flow = false;
  return guideText(target);
}

function rulesOf(document: Document): YAMLSeq {
  const rules = document.get('rules', true);
  const list = isAlias(rules) ? rules.resolve(document) : rules;
  if (!isSeq(list)) throw new RangeError('no list of rules');
  return list;
}

function ruleAt(rules: YAMLSeq, place: number): Node {
  const rule = rules.items[place];
  if (!isNode(rule)) throw new RangeError(`no rule at ${place}`);
  return rule;
}

function copyOf(source: Document, place: number, target: Document): Node {
  const rules = rulesOf(source);
  const rule = ruleAt(rules, place);
  // Its anchors and aliases mean something in their own document only.
  if (isTied(rule)) return target.createNode(rule.toJS(source), { aliasDuplicateObjects: false });
  const copy = rule.clone() as Node;
  // What is written above the first stands with the list.
  if (place === 0) copy.commentBefore ??= rules.commentBefore ?? null;
  return copy;
}

/** Writes out what is said elsewhere by a name that goes with a rule. */
function untie(rule: Node, document: Document): void {
  const within = new Set<unknown>();
  visit(rule, { Node: (_, node) => void within.add(node) });
  visit(document, {
    Alias(_, alias) {
      const meant = alias.resolve(document);
      if (meant === undefined || !within.has(meant) || within.has(alias)) return undefined;
      return document.createNode(meant.toJS(document), { aliasDuplicateObjects: false });
    },
  });
}

function isTied(rule: Node): boolean {
  let isFound = false;
  visit(rule, (_, node) => {
    if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor !== undefined)) {
      isFound = true;
      return visit.BREAK;
    }
    return undefined;
  });
  return isFound;
}

/** Writes down the level that it has in its own guide, where it would have another in one's own. */
function keepLevel(rule: Node, source: Document, target: Document): void {
  const level = source.get('level');
  if (!isMap(rule) || rule.has('level') || level === target.get('level')) return;
  const kind = rule.get('rule');
  // The rules of a style of Vale have levels of their own, whatever the guide's.
  if (kind === 'vale') return;
  rule.set('level', level ?? RULE_TYPES.find(({ name }) => name === kind)?.level);
}
