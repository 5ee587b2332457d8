/**
 * Counts what each rule of French grammar finds, for who writes rules:
 * `node scripts/grammar-counts.ts [--rule NAME] [--clean] [--missed CLASS]`, with the data in ../shared/proofreading.
 * For each rule: error lines of Grammalecte's tests hit and clean lines flagged, lines of running text and clean
 * posts flagged, slips of posts found. `--rule` shows the lines it flags, `--clean` all clean lines that are
 * flagged, `--missed` error lines of a class of which nothing is found (`posts`: slips of our posts).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../utils/core/finding.ts';
import { checkGrammar } from '../utils/proofreading/grammar/check-grammar.ts';
import { readSentences } from '../utils/proofreading/text/sentences.ts';
import { openFrenchGrammar } from './french-grammar.ts';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '../shared/proofreading');
const POSTS = join(ROOT, 'tests/fixtures/proofreading');

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    clean: { type: 'boolean', default: false },
    missed: { type: 'string' },
  },
});

type Line = {
  text: string;
  /** UTF-16 offsets of what is wrong; empty in a clean line. */
  errors: readonly (readonly [number, number])[];
  set: 'tests' | 'running' | 'posts';
  class: string;
};
type Post = { text: string; part?: string; slips?: { start: number; end: number; about: string }[] };

const grammar = openFrenchGrammar();

const lines: Line[] = [...grammalecteLines(), ...runningLines(), ...postLines()];
const counts = new Map<string, Record<string, number>>();
const totals: Record<string, number> = {};
for (const line of lines) judge(line);

console.log('rule: tests found, tests clean flagged, running flagged, posts found, posts clean flagged');
for (const [rule, found] of [...counts].sort(([one], [other]) => one.localeCompare(other))) {
  const columns = ['tests', 'tests clean', 'running clean', 'posts', 'posts clean'];
  console.log(rule.padEnd(44), columns.map((column) => String(found[column] ?? 0).padStart(6)).join(''));
}
console.log(totals);

function judge(line: Line): void {
  const findings = findingsOf(line.text);
  const isClean = line.errors.length === 0;
  const right = findings.filter(({ start, end }) =>
    line.errors.some(([from, to]) => start < to && from < end),
  );
  const column = isClean ? `${line.set} clean` : line.set;
  const hits = isClean ? findings : right;
  for (const rule of new Set(hits.map((finding) => finding.rule))) {
    const own = counts.get(rule) ?? {};
    own[column] = (own[column] ?? 0) + 1;
    counts.set(rule, own);
  }
  total(`${column}: lines`, 1);
  total(`${column}: ${isClean ? 'flagged' : 'found'}`, hits.length > 0 ? 1 : 0);
  if (line.set === 'posts' && !isClean) {
    total('slips of posts', line.errors.length);
    const met = line.errors.filter(([from, to]) =>
      findings.some(({ start, end }) => start < to && from < end),
    );
    total('slips of posts found', met.length);
    total('posts: flagged beside a slip', findings.length > right.length ? 1 : 0);
  }
  if (isClean && values.clean && findings.length > 0) show(line, findings);
  if (values.rule !== undefined) {
    const own = findings.filter(({ rule }) => rule === values.rule);
    if (own.length > 0) show(line, own);
  }
  const wanted = line.class === values.missed || (values.missed === 'posts' && line.set === 'posts');
  if (
    !isClean &&
    wanted &&
    line.errors.some(([from, to]) => !findings.some(({ start, end }) => start < to && from < end))
  ) {
    show(line, findings);
  }
}

function show({ text, errors, set, class: kind }: Line, findings: readonly Finding[]): void {
  const marked = errors.map(([from, to]) => text.slice(from, to)).join(' | ');
  console.log(`${set}/${kind}: ${text}${marked === '' ? '' : `   {{${marked}}}`}`);
  for (const { rule, text: wrong, fixes } of findings)
    console.log(`    ${rule}: ${wrong} → ${fixes.slice(0, 3).join(', ')}`);
}

function findingsOf(text: string): Finding[] {
  return readSentences(text).flatMap((sentence) => checkGrammar(text, sentence, grammar));
}

function total(name: string, add: number): void {
  totals[name] = (totals[name] ?? 0) + add;
}

function grammalecteLines(): Line[] {
  return jsonLines<{ text: string; errors: [number, number][]; class: string }>(
    join(SHARED, 'grammalecte-fr.jsonl'),
  ).map(({ text, errors, class: kind }) => ({ text, errors, set: 'tests', class: kind }));
}

function runningLines(): Line[] {
  const text = readFileSync(join(SHARED, 'running-fr.txt'), 'utf8');
  return text.split('\n').map((line) => ({ text: line, errors: [], set: 'running', class: 'running' }));
}

/** The open half: the other is kept to measure with. */
function postLines(): Line[] {
  return ['posts-fr-clean.jsonl', 'posts-fr-faulty.jsonl']
    .map((name) => join(POSTS, name))
    .filter(existsSync)
    .flatMap((file) => jsonLines<Post>(file))
    .filter(({ part }) => part !== 'aside')
    .map(({ text, slips = [] }) => ({
      text,
      errors: slips.map(({ start, end }) => [start, end] as const),
      set: 'posts',
      class: slips[0]?.about ?? 'clean',
    }));
}

function jsonLines<Kind>(file: string): Kind[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Kind);
}
