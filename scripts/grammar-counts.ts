/**
 * Counts what each rule of French grammar finds, for who writes rules:
 * `node scripts/grammar-counts.ts [--rule NAME] [--clean] [--missed CLASS]`, with the data in ../shared/proofreading.
 * For each rule: error lines of Grammalecte's tests hit and clean lines flagged, lines of running text and clean
 * posts flagged, slips of posts found. `--rule` shows the lines it flags, `--clean` all clean lines that are
 * flagged, `--missed` error lines of a class of which nothing is found (`posts`: slips of our posts).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  grammalecteLines,
  type Line,
  postLines,
  runningLines,
} from '../tests/proofreading-table/grammar-lines.ts';
import { overlaps } from '../tests/proofreading-table/grammar-scores.ts';
import type { Finding } from '../utils/core/finding.ts';
import { checkGrammar } from '../utils/proofreading/grammar/check-grammar.ts';
import { readSentences } from '../utils/proofreading/text/sentences.ts';
import { openFrenchGrammar } from './french-grammar.ts';

const SHARED = join(import.meta.dirname, '../../shared/proofreading');
const COLUMNS = ['tests', 'tests clean', 'running clean', 'posts', 'posts clean'];

const { values } = parseArgs({
  options: {
    rule: { type: 'string' },
    clean: { type: 'boolean', default: false },
    missed: { type: 'string' },
  },
});

const grammar = openFrenchGrammar();
const counts = new Map<string, Record<string, number>>();
const totals: Record<string, number> = {};
const sets = { tests: grammalecteLines(SHARED), running: runningLines(SHARED), posts: postLines('open') };
for (const [set, lines] of Object.entries(sets)) {
  for (const line of lines) judge(set, line);
}

console.log('rule: tests found, tests clean flagged, running flagged, posts found, posts clean flagged');
for (const [rule, found] of [...counts].sort(([one], [other]) => one.localeCompare(other))) {
  console.log(rule.padEnd(44), COLUMNS.map((column) => String(found[column] ?? 0).padStart(6)).join(''));
}
console.log(totals);

function judge(set: string, line: Line): void {
  const findings = readSentences(line.text).flatMap((sentence) => checkGrammar(line.text, sentence, grammar));
  const isClean = line.slips.length === 0;
  const hits = isClean
    ? findings
    : findings.filter((found) => line.slips.some((slip) => overlaps(slip, found)));
  const missed = line.slips.filter((slip) => !findings.some((found) => overlaps(slip, found)));
  count(set, line, findings, hits, missed.length);
  const isOfRule = findings.some(({ rule }) => rule === values.rule);
  const isMissed = missed.length > 0 && (values.missed === line.class || values.missed === set);
  const isFlagged = values.clean && isClean && findings.length > 0;
  if (isOfRule || isMissed || isFlagged) show(set, line, findings);
}

function count(set: string, line: Line, findings: Finding[], hits: Finding[], missed: number): void {
  const isClean = line.slips.length === 0;
  const column = isClean ? `${set} clean` : set;
  for (const rule of new Set(hits.map((finding) => finding.rule))) {
    const own = counts.get(rule) ?? {};
    own[column] = (own[column] ?? 0) + 1;
    counts.set(rule, own);
  }
  total(`${column}: lines`, 1);
  total(`${column}: ${isClean ? 'flagged' : 'found'}`, hits.length > 0 ? 1 : 0);
  if (isClean) return;
  total(`${column}: slips`, line.slips.length);
  total(`${column}: slips found`, line.slips.length - missed);
  total(`${column}: flagged beside a slip`, findings.length > hits.length ? 1 : 0);
}

function show(set: string, { text, slips, class: kind }: Line, findings: readonly Finding[]): void {
  const marked = slips.map(({ start, end }) => text.slice(start, end)).join(' | ');
  console.log(`${set}/${kind}: ${text}${marked === '' ? '' : `   {{${marked}}}`}`);
  for (const { rule, text: wrong, fixes } of findings) {
    console.log(`    ${rule}: ${wrong} → ${fixes.slice(0, 3).join(', ')}`);
  }
}

function total(name: string, add: number): void {
  totals[name] = (totals[name] ?? 0) + add;
}
