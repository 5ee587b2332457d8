import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Bilingual } from '../../core/finding.ts';
import { LONGEST_GUIDE } from '../../core/style-guide.ts';
import { readGuide } from '../read-guide.ts';
import type { LeftEntry, TakenEntry, TermList } from './list.ts';
import { type ListRules, listNames, rulesOfList } from './list-rules.ts';
import { guideMinds, guideTooLong, REASONS } from './reasons.ts';

/** What became of a list, entry by entry. */
export type ListReport = {
  file: string;
  taken: TakenEntry[];
  left: LeftEntry[];
  /** Words that it takes for right. */
  allowed: string[];
  /** Whether rules of the same list were there, and made way. */
  isReplacing: boolean;
};

export type WithList = { source: string; report: ListReport };

/**
 * Adds a list to a guide's YAML: what an earlier list of this name brought makes way, with the settings that a person
 * gave it kept (its level, its networks…); everything else stays as it was written. All that can be taken of the
 * list comes in, or, where the guide would not be valid with it, nothing.
 */
export function addList(source: string, list: TermList): WithList {
  const rules = rulesOfList(list);
  const report: ListReport = {
    file: list.file,
    taken: rules.taken,
    left: rules.left,
    allowed: rules.allowed,
    isReplacing: false,
  };
  if (rules.taken.length === 0) return { source, report: withReasonForNothing(report) };
  const refused = (why: Bilingual): WithList => ({
    source,
    report: { ...report, taken: [], left: [{ line: null, name: list.file, why }, ...report.left] },
  });
  const document = parseDocument(source, { logLevel: 'silent' });
  const known = document.errors.length > 0 ? null : document.get('rules');
  if (!isSeq(known)) return refused(REASONS.noGuideRules);
  const isReplacing = putIn(document, known, list, rules);
  const written = document.toString({ lineWidth: 0 });
  if (written.length > LONGEST_GUIDE) return refused(guideTooLong(written.length));
  const [fault] = readGuide(written).faults;
  if (fault !== undefined && readGuide(source).guide !== null) return refused(guideMinds(fault.message));
  return { source: written, report: { ...report, isReplacing } };
}

/** That a list brought nothing is said of itself, unless it has said why, or has words to offer. */
function withReasonForNothing(report: ListReport): ListReport {
  if (report.left.length > 0 || report.allowed.length > 0) return report;
  return { ...report, left: [{ line: null, name: report.file, why: REASONS.nothing }] };
}

/** Puts the rules among those of the guide; tells whether some made way. */
function putIn(document: Document, known: YAMLSeq, list: TermList, { terms, style }: ListRules): boolean {
  const names = listNames(list.file, list.origin);
  const before = known.items.length;
  const earlier = new Map(
    known.items.filter((item) => isMap(item)).map((item) => [originOf(item), item] as const),
  );
  const wanted = new Map<string, Record<string, unknown>>();
  for (const { avoid, except, ...rule } of terms) {
    wanted.set(`terms ${rule.name}`, {
      ...{ rule: 'terms', ...rule, avoid },
      ...(except.length > 0 && { except }),
    });
  }
  if (style !== null) wanted.set(`vale ${style.style}`, { rule: 'vale', ...style });
  const possible = [`terms ${names.terms}`, `terms ${names.suggested}`, `vale ${names.style}`];
  known.items = known.items.filter((item) => {
    const origin = isMap(item) ? originOf(item) : '';
    return !possible.includes(origin) || wanted.has(origin);
  });
  let isReplacing = known.items.length < before;
  for (const [origin, rule] of wanted) {
    const there = earlier.get(origin);
    if (there === undefined) {
      known.add(nodeOf(document, rule));
    } else {
      isReplacing = true;
      replaceContent(document, there, rule);
    }
  }
  known.flow = false;
  return isReplacing;
}

/** What tells a rule of a list from others: its kind, and its name or its style. */
function originOf(rule: YAMLMap): string {
  const kind = rule.get('rule');
  return `${kind} ${rule.get(kind === 'vale' ? 'style' : 'name')}`;
}

/** The list's own part of a rule; what a person has set stays. */
function replaceContent(document: Document, there: YAMLMap, rule: Record<string, unknown>): void {
  const made = nodeOf(document, rule);
  for (const field of ['avoid', 'except', 'rules']) {
    const content = made.get(field, true);
    if (content === undefined) there.delete(field);
    else there.set(field, content);
  }
  there.flow = false;
}

/** A rule with an entry a line. */
function nodeOf(document: Document, rule: Record<string, unknown>): YAMLMap {
  const node = document.createNode(rule, { aliasDuplicateObjects: false }) as YAMLMap;
  const avoid = node.get('avoid', true);
  if (isSeq(avoid)) for (const entry of avoid.items) if (isMap(entry)) entry.flow = true;
  return node;
}
