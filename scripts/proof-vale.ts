import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Finding } from '../utils/core/finding.ts';
import type { TextKind } from '../utils/style-guide/vale/blocks.ts';
import { checkVale } from '../utils/style-guide/vale/check-vale.ts';
import { compileVale, type NamedRule } from '../utils/style-guide/vale/compile-vale.ts';
import { readStyles, type StyleFile } from '../utils/style-guide/vale/read-styles.ts';
import type { Vocabulary } from '../utils/style-guide/vale/rule-context.ts';
import { RuleFault } from '../utils/style-guide/vale/rule-fault.ts';
import { readRule } from '../utils/style-guide/vale/rule-schema.ts';
import { STOPPED } from './proof-guide.ts';

/** Prints what the styles at some paths (rules, folders, zips) find in a text; what isn't taken goes to stderr. */
export function proofWithStyles(text: string, paths: readonly string[]): void {
  const styles = readStyles(paths.flatMap(filesAt));
  for (const { file, rule, taken, why } of styles.report) {
    if (!taken) process.stderr.write(`${file}${rule ? ` (${rule})` : ''}: ${why?.en}\n`);
  }
  const { compiled } = compileVale(styles.rules, styles.vocabulary, { isLenient: true });
  const { findings, stopped } = checkVale(text, compiled);
  for (const { name, why } of stopped) process.stderr.write(`${name}: ${STOPPED[why]}\n`);
  console.log(JSON.stringify(findings.map(printed), null, 2));
}

function printed({ message, ...finding }: Finding) {
  return { ...finding, message: message.en };
}

/** Prints an array for each line `{"text", "rule", "vocab"?, "block"?, "check"?}`, as Vale would say it. */
export function proofRuleByRule(input: string): void {
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() !== '') console.log(JSON.stringify(alertsOf(line, index + 1)));
  }
}

type Line = {
  text: string;
  rule?: unknown;
  vocab?: { accept?: string[]; reject?: string[] } | null;
  block?: TextKind;
  check?: string;
};

function alertsOf(line: string, number: number) {
  let read: Line;
  try {
    read = JSON.parse(line) as Line;
  } catch {
    throw new Error(`line ${number}: not JSON`);
  }
  const { text, rule, vocab, block = 'text', check = 'Style.Rule' } = read;
  if (typeof text !== 'string') throw new Error(`line ${number}: "text" is no text`);
  const vocabulary = { accept: vocab?.accept ?? [], reject: vocab?.reject ?? [] };
  const rules: NamedRule[] = [];
  try {
    if (rule && !isOfVocabulary(check, vocabulary)) rules.push({ name: check, rule: readRule(rule) });
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    process.stderr.write(`line ${number}: ${check}: ${error.message}\n`);
    return [];
  }
  const { compiled, faults } = compileVale(rules, vocabulary, { isLenient: false });
  for (const { name, why } of faults) process.stderr.write(`line ${number}: ${name}: ${why.en}\n`);
  const { findings, stopped } = checkVale(text, compiled, { kind: block });
  for (const one of stopped) process.stderr.write(`line ${number}: ${one.name}: ${STOPPED[one.why]}\n`);
  return findings
    .filter((finding) => finding.rule === `vale.${check}`)
    .map((finding) => ({
      ...placeOf(text, finding.start),
      check,
      message: finding.message.en,
      match: finding.text,
    }));
}

/** Two rules are made from the vocabulary, where there is one. */
function isOfVocabulary(check: string, { accept, reject }: Vocabulary): boolean {
  return (check === 'Vale.Terms' && accept.length > 0) || (check === 'Vale.Avoid' && reject.length > 0);
}

/** From 1; columns are code points. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

/** The files at a path, named from the folder that holds it: a rule's style is the folder it is in. */
function filesAt(given: string): StyleFile[] {
  const path = resolve(given);
  if (!statSync(path).isDirectory()) {
    return [{ path: join(basename(dirname(path)), basename(path)), bytes: readFileSync(path) }];
  }
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: join(basename(path), relative(path, file)), bytes: readFileSync(file) }));
}
