import { isMap, isSeq, parseDocument } from 'yaml';
import type { Bilingual } from '../core/finding.ts';
import { readStyles, type StyleFile, type Styles } from './vale/read-styles.ts';

/** A guide's YAML with styles of Vale in it, and what became of their rules. */
export type WithStyles = { source: string; taken: number; notTaken: { name: string; why: Bilingual }[] };

/**
 * Adds styles of Vale, from their files, to a guide's YAML: a style that is there already gives way to the new
 * one; everything else stays as it was written, comments too. Nothing is changed where no rule can be taken, or the
 * YAML has no list of rules.
 */
export function addStyles(source: string, files: readonly StyleFile[]): WithStyles {
  const styles = readStyles(files);
  const notTaken = styles.report
    .filter(({ taken }) => !taken)
    .map(({ file, rule, why }) => ({ name: rule ?? file, why: why ?? NO_REASON }));
  const document = parseDocument(source, { logLevel: 'silent' });
  const rules = document.get('rules');
  if (styles.rules.length === 0 || document.errors.length > 0 || !isSeq(rules)) {
    return { source, taken: 0, notTaken };
  }
  for (const style of guideRulesOf(styles)) {
    const before = rules.items.findIndex(
      (item) => isMap(item) && item.get('rule') === 'vale' && item.get('style') === style.style,
    );
    const node = document.createNode(style, { aliasDuplicateObjects: false });
    if (before === -1) rules.add(node);
    else rules.items[before] = node;
  }
  rules.flow = false;
  return { source: document.toString({ lineWidth: 0 }), taken: styles.rules.length, notTaken };
}

const NO_REASON: Bilingual = { fr: 'ce n’est pas une règle', en: 'this is no rule' };

type GuideStyle = {
  rule: 'vale';
  style: string;
  rules: Record<string, unknown>;
  accept?: readonly string[];
  reject?: readonly string[];
};

/** A rule of a guide for each style; a vocabulary goes with the first, since it is for all of them. */
function guideRulesOf({ rules, vocabulary: { accept, reject } }: Styles): GuideStyle[] {
  const styles = new Map<string, GuideStyle>();
  for (const { name, rule } of rules) {
    const [style = '', key = ''] = partsOf(name);
    const known: GuideStyle = styles.get(style) ?? { rule: 'vale', style, rules: {} };
    known.rules[key] = withoutDefaults(rule);
    styles.set(style, known);
  }
  return [...styles.values()].map((style) => ({
    ...style,
    ...(accept.length > 0 && { accept }),
    ...(reject.length > 0 && { reject }),
  }));
}

function partsOf(name: string): [string, string] {
  const dot = name.indexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

/** What Vale takes for said where a rule does not say it. */
function withoutDefaults(rule: object): object {
  const isDefault = (key: string, value: unknown) =>
    value === undefined ||
    value === false ||
    (value === '' && key !== 'message') ||
    value === 0 ||
    (Array.isArray(value) && (value.length === 0 || (key === 'scope' && value.join() === 'text'))) ||
    (key === 'action' && (value as { name?: string }).name === '') ||
    (key === 'vocab' && value === true) ||
    (key === 'level' && value === 'warning');
  return Object.fromEntries(Object.entries(rule).filter(([key, value]) => !isDefault(key, value)));
}
