import type { Bilingual } from '../../core/finding.ts';
import { readDraftFor } from '../draft-reading.ts';
import { wholeEffort } from '../rule-type.ts';
import { VALE_STYLE } from '../rules/vale-style.ts';
import { compileVale } from '../vale/compile-vale.ts';
import { RuleFault } from '../vale/rule-fault.ts';
import { readRule } from '../vale/rule-schema.ts';
import type { LeftEntry, ListedPattern, TakenEntry } from './list.ts';
import { failingExample, NOWHERE } from './own-examples.ts';
import { REASONS, specFails } from './reasons.ts';
import { nameOf } from './terms-rule.ts';

/** A rule of Vale, as in its file. */
type Definition = Record<string, unknown>;

type Style = { rules: Map<string, Definition>; taken: TakenEntry[]; left: LeftEntry[] };

/** « a » becomes 'b', in words of no language. */
const MESSAGE = '%[2]s → %[1]s';

const LONGEST_NAME = 40;

/** Drafts in which nothing that has letters stands: what finds something there finds it anywhere. */
const BARE = ['0', '-'];

/** Makes rules of Vale of the entries that need patterns, each tried; those that can't be taken are named. */
export function patternRules(patterns: readonly ListedPattern[]): Style {
  const style: Style = { rules: new Map(), taken: [], left: [] };
  for (const one of patterns) {
    const name = ruleName(one, style.rules);
    const definition = definitionOf(one);
    const why =
      faultOf(name, definition) ?? matchesNothing(name, definition) ?? faultOfExamples(name, definition, one);
    if (why !== null) {
      style.left.push({ line: one.line, name: one.given, why });
      continue;
    }
    style.rules.set(name, definition);
    style.taken.push({ line: one.line, terms: [one.given], use: one.use === '' ? [] : [one.use] });
  }
  return style;
}

function definitionOf({ patterns, use, ignoreCase, why }: ListedPattern): Definition {
  return {
    extends: 'substitution',
    // In a message of Vale, a percent sign is the start of an argument.
    message: why === null ? MESSAGE : why.replaceAll('%', '%%'),
    ...(ignoreCase && { ignorecase: true }),
    nonword: true,
    action: { name: 'replace' },
    // Several replacements are parted by bars in Vale; prh has one.
    swap: new Map(patterns.map((pattern) => [pattern, use.replaceAll('|', '\\|')])),
  };
}

/** Named for what it wants; letters and figures only, and no name twice. */
function ruleName({ use, line }: ListedPattern, taken: ReadonlyMap<string, unknown>): string {
  const letters = use.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const name = [...letters].slice(0, LONGEST_NAME).join('') || 'L';
  return taken.has(name) || letters === ''
    ? `${name}-${line}${taken.has(`${name}-${line}`) ? 'b' : ''}`
    : name;
}

function faultOf(name: string, definition: Definition): Bilingual | null {
  try {
    const rule = readRule(asRecord(definition));
    return compileVale([{ name, rule }], NO_WORDS, { isLenient: true }).faults[0]?.why ?? null;
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    return error.reason;
  }
}

/** A pattern that takes nothing for a match would find something in every draft. */
function matchesNothing(name: string, definition: Definition): Bilingual | null {
  const check = checkOf(name, definition);
  const isFound = BARE.some((text) =>
    check(readDraftFor(text, []), NOWHERE, wholeEffort()).some(({ isOfWhole }) => isOfWhole === true),
  );
  return isFound ? REASONS.emptyMatch : null;
}

function faultOfExamples(name: string, definition: Definition, examples: ListedPattern): Bilingual | null {
  const failing = failingExample(checkOf(name, definition), examples);
  return failing === null ? null : specFails(nameOf([failing]));
}

function checkOf(name: string, definition: Definition) {
  const rule = { rule: 'vale', style: 'Tried', rules: { [name]: asRecord(definition) } };
  return VALE_STYLE.prepare(VALE_STYLE.schema.parse(rule));
}

const NO_WORDS = { accept: [], reject: [] };

/** As the guide's YAML gives it back. */
function asRecord({ swap, ...fields }: Definition): Record<string, unknown> {
  return { ...fields, swap: Object.fromEntries(swap as Map<string, string>) };
}
