import { openFrenchGrammar } from '../../scripts/french-grammar.ts';
import { proofread } from '../../utils/proofreading/proofread.ts';
import { askServer } from '../../utils/proofreading/servers/ask-server.ts';
import { hasGrammalecte, startGrammalecte } from '../servers/grammalecte.ts';
import { frenchSpeller } from '../utils/proofreading/spelling/spellers.ts';
import { grammalecteLines, type Line, postLines, runningLines } from './grammar-lines.ts';
import { type GrammarFinding, type GrammarScore, overlaps, scoreOf } from './grammar-scores.ts';
import { table } from './page.ts';

type Findings = ReadonlyMap<Line, readonly GrammarFinding[]>;
type Reader = (text: string) => Promise<GrammarFinding[]>;

/** Grammalecte is given all the time it takes. */
const PATIENCE = 60_000;

/**
 * French grammar on posts (both halves), on Grammalecte's own tests and on running text, out of `folder`;
 * Grammalecte beside us.
 */
export async function grammarSection(folder: string): Promise<string> {
  const sets = {
    'posts, the half that the rules were written with': postLines('open'),
    'posts, the half kept aside': postLines('aside'),
    'Grammalecte’s tests, half 0': grammalecteLines(folder),
    'running text': runningLines(folder),
  };
  const lines = Object.values(sets).flat();
  const ours = await findingsBy(lines, ourReader());
  const theirs = await grammalecteFindings(lines);
  const rows = Object.entries(sets).flatMap(([name, set]) => [
    rowOf(`${name}: ours`, set, ours),
    theirs === null ? [`${name}: Grammalecte`, 'not installed'] : rowOf(`${name}: Grammalecte`, set, theirs),
  ]);
  const tests = sets['Grammalecte’s tests, half 0'];
  return [
    '**French grammar** (findings of the family `grammar.`, slips and agreement together, anglicisms left out; Grammalecte: all but typography and spelling)',
    table(
      [
        '',
        'faulty lines found',
        'slips found',
        'first fix right',
        'clean lines flagged',
        'flagged beside a slip',
      ],
      rows,
    ),
    '**By class of Grammalecte’s tests**: lines found',
    classTable(tests, ours),
    '**By rule**: right on posts (open half) and on Grammalecte’s tests; flagged on the clean lines of these; flagged in running text, right or not',
    ruleTable(sets, ours),
  ].join('\n\n');
}

function ourReader(): Reader {
  const spellers = { fr: frenchSpeller() };
  const grammar = openFrenchGrammar();
  return async (text) =>
    proofread(text, { norms: ['fr-CA'], spellers, grammar, anglicisms: false }).filter(({ rule }) =>
      rule.startsWith('grammar.'),
    );
}

async function grammalecteFindings(lines: readonly Line[]): Promise<Findings | null> {
  if (!hasGrammalecte()) return null;
  const { address, stop } = await startGrammalecte();
  try {
    return await findingsBy(lines, async (text) => {
      const asked = { norms: ['fr-CA'] as const, timeLimit: PATIENCE };
      const { findings, fault } = await askServer({ kind: 'grammalecte', address }, text, asked);
      if (fault !== null) throw new Error(`Grammalecte: ${fault}`);
      return findings.filter(({ rule }) => !/^(?:typography|spelling)\./.test(rule));
    });
  } finally {
    await stop();
  }
}

async function findingsBy(lines: readonly Line[], read: Reader): Promise<Findings> {
  const findings = new Map<Line, GrammarFinding[]>();
  for (const line of lines) findings.set(line, await read(line.text));
  return findings;
}

function rowOf(name: string, lines: readonly Line[], findings: Findings): string[] {
  const score = scoreOf(lines, (line) => findings.get(line) ?? []);
  return [
    name,
    shareOf(score.found, score.faulty),
    shareOf(score.slipsFound, score.slips),
    shareOf(score.slipsFixed, score.slipsFixable),
    shareOf(score.flagged, score.clean),
    shareOf(score.flaggedBeside, score.faulty),
  ];
}

function classTable(tests: readonly Line[], findings: Findings): string {
  const classes = [...new Set(tests.filter(({ slips }) => slips.length > 0).map((line) => line.class))];
  const scores = classes.map((kind): [string, GrammarScore] => [
    kind,
    scoreOf(
      tests.filter((line) => line.class === kind && line.slips.length > 0),
      (line) => findings.get(line) ?? [],
    ),
  ]);
  const byWorth = scores.sort(([, one], [, other]) => other.faulty - one.faulty);
  return table(
    ['class', 'found'],
    byWorth.map(([kind, { found, faulty }]) => [kind, shareOf(found, faulty)]),
  );
}

type Sets = Record<string, readonly Line[]>;

function ruleTable(sets: Sets, findings: Findings): string {
  const rules = new Map<string, number[]>();
  for (const [column, set] of Object.values(sets).entries()) {
    for (const line of set) countRules(line, findings.get(line) ?? [], column, rules);
  }
  const rows = [...rules].sort(([one], [other]) => one.localeCompare(other));
  return table(
    ['rule', 'posts: right', 'tests: right', 'clean posts', 'clean tests', 'running text'],
    rows.map(([rule, counts]) => [
      `\`${rule}\``,
      ...[0, 4, 1, 5, 7].map((place) => (counts[place] ? String(counts[place]) : '')),
    ]),
  );
}

/** Two counts a set: right ones, and those on lines without a slip. The half kept aside is not shown by rule. */
function countRules(
  { slips }: Line,
  findings: readonly GrammarFinding[],
  column: number,
  rules: Map<string, number[]>,
): void {
  const counted =
    slips.length === 0 ? findings : findings.filter((one) => slips.some((slip) => overlaps(slip, one)));
  for (const rule of new Set(counted.map((finding) => finding.rule))) {
    const counts = rules.get(rule) ?? new Array<number>(8).fill(0);
    const place = column * 2 + (slips.length === 0 ? 1 : 0);
    counts[place] = (counts[place] ?? 0) + 1;
    rules.set(rule, counts);
  }
}

function shareOf(part: number, whole: number): string {
  if (whole === 0) return '';
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
