import { isMap, type Node, type YAMLMap } from 'yaml';
import { escaped, isExpression, takeExpression } from './js-patterns.ts';
import { emptyList, type ListedPattern, type TermList } from './list.ts';
import { type ListYaml, textOf } from './list-yaml.ts';
import { REASONS } from './reasons.ts';
import { nameOf } from './terms-rule.ts';

/** Scripts that put no spaces between words: a word in them is found only within others. */
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;

export function isPrh({ field }: ListYaml, root: YAMLMap): boolean {
  return field(root, 'rules') !== undefined || field(root, 'imports') !== undefined;
}

/** A rule of prh, its fields looked up. */
type PrhRule = {
  line: number;
  expected: string;
  patterns: string[];
  mustEmpty: string | null;
  why: string | null;
  ok: string[];
  bad: string[];
};

/**
 * Reads a dictionary of prh: `rules` of `expected` and `pattern` or `patterns`, with `options.wordBoundary`,
 * `regexpMustEmpty`, `specs`, and textlint's `prh` (a message). Plain words are looked for as whole words, as all
 * terms of a guide are; in scripts without spaces, anywhere, as prh does.
 * @see https://github.com/prh/prh/blob/master/misc/prh.yml
 */
export function readPrh(file: string, yaml: ListYaml, root: YAMLMap): TermList {
  const list = emptyList(file, 'prh');
  for (const name of ['imports', 'targets'] as const) {
    const node = yaml.field(root, name);
    const why = name === 'imports' ? REASONS.notFollowed : REASONS.targets;
    if (yaml.elements(node).length > 0) list.left.push({ line: yaml.lineOf(node), name, why });
  }
  for (const node of yaml.elements(yaml.field(root, 'rules'))) {
    const rule = readRule(node, yaml);
    if (rule === null) list.left.push({ line: yaml.lineOf(node), name: 'rules', why: REASONS.noExpected });
    else addRule(list, rule);
  }
  return list;
}

function readRule(node: Node, { field, elements, lineOf }: ListYaml): PrhRule | null {
  const line = lineOf(node);
  const short = textOf(node);
  if (short !== null)
    return { line, expected: short, patterns: [], mustEmpty: null, why: null, ok: [], bad: [] };
  if (!isMap(node)) return null;
  const expected = textOf(field(node, 'expected'));
  if (expected === null) return null;
  const said = (name: string) =>
    elements(field(node, name))
      .map(textOf)
      .filter((text) => text !== null);
  const specs = elements(field(node, 'specs'))
    .filter((spec) => isMap(spec))
    .map((spec) => ({ from: textOf(field(spec, 'from')) ?? '', to: textOf(field(spec, 'to')) ?? '' }))
    .filter(({ from }) => from !== '');
  return {
    line,
    expected,
    patterns: [...said('pattern'), ...said('patterns')].filter((pattern) => pattern !== ''),
    mustEmpty: textOf(field(node, 'regexpMustEmpty')),
    why: textOf(field(node, 'prh')),
    ok: specs.filter(({ from, to }) => from === to).map(({ from }) => from),
    bad: specs.filter(({ from, to }) => from !== to).map(({ from }) => from),
  };
}

/** Puts what a rule looks for where it can be found: plain words among the terms, all else among the patterns. */
function addRule(list: TermList, rule: PrhRule): void {
  const { line, expected, why, ok, bad } = rule;
  const isTerm = (pattern: string) => !isExpression(pattern) && !NO_SPACES.test(pattern);
  const terms = rule.patterns.filter(isTerm);
  const others = rule.patterns.filter((pattern) => !isTerm(pattern));
  if (rule.patterns.length === 0) addExpected(list, rule);
  // Examples of a rule that is taken apart are of both its parts.
  const isWhole = terms.length === 0 || others.length === 0;
  if (terms.length > 0) {
    const use = expected === '' ? [] : [expected];
    list.terms.push({ line, terms, use, isCased: true, why, ...(isWhole && { ok, bad }) });
  }
  if (others.length > 0) {
    addPatterns(list, others, { ...rule, ...(!isWhole && { ok: [], bad: [] }) });
  }
}

function addPatterns(list: TermList, given: readonly string[], rule: PrhRule): void {
  const { line, expected, why, ok, bad } = rule;
  const bySort = new Map<boolean, ListedPattern>();
  for (const pattern of given) {
    const taken = isExpression(pattern)
      ? takeExpression(pattern, rule.mustEmpty)
      : { pattern: escaped(pattern), ignoreCase: false };
    if ('why' in taken) {
      list.left.push({ line, name: nameOf([pattern]), why: taken.why });
      continue;
    }
    const one = bySort.get(taken.ignoreCase) ?? {
      ...{ line, given: nameOf(given), patterns: [], use: expected, ignoreCase: taken.ignoreCase },
      ...{ why, ok, bad },
    };
    one.patterns.push(taken.pattern);
    bySort.set(taken.ignoreCase, one);
  }
  list.patterns.push(...bySort.values());
}

/** Without a pattern, prh looks for the expected word in any other capitals. */
function addExpected(list: TermList, { line, expected, why, ok, bad }: PrhRule): void {
  const small = expected.toLowerCase();
  const [first = '', ...rest] = small;
  const others = [expected.toUpperCase(), first.toUpperCase() + rest.join('')].filter(
    (form) => form !== expected,
  );
  if (expected.toUpperCase() === small || (expected === small && others.length === 0)) {
    list.left.push({ line, name: nameOf([expected]), why: REASONS.nothingToFind });
  } else if (expected === small) {
    list.terms.push({ line, terms: [...new Set(others)], use: [expected], isCased: true, why, ok, bad });
  } else {
    list.terms.push({ line, terms: [expected], use: [expected], isCased: false, why, ok, bad });
  }
}
