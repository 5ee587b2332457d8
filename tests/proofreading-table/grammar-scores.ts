import type { Line, Slip } from './grammar-lines.ts';

type Span = { start: number; end: number };

/** What any checker finds. */
export type GrammarFinding = Span & { rule: string; fixes: readonly string[] };

/** How a checker did on some lines. */
export type GrammarScore = {
  /** Lines with slips, and those of which something is found. */
  faulty: number;
  found: number;
  /** Single slips, those found, those whose first fix is the wanted one, and those whose wanted form is known. */
  slips: number;
  slipsFound: number;
  slipsFixed: number;
  slipsFixable: number;
  /** Lines without slips, and those where something is flagged. */
  clean: number;
  flagged: number;
  /** Faulty lines with a finding beside the slips. */
  flaggedBeside: number;
};

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function scoreOf(
  lines: readonly Line[],
  findingsOf: (line: Line) => readonly GrammarFinding[],
): GrammarScore {
  const score: GrammarScore = {
    faulty: 0,
    found: 0,
    slips: 0,
    slipsFound: 0,
    slipsFixed: 0,
    slipsFixable: 0,
    clean: 0,
    flagged: 0,
    flaggedBeside: 0,
  };
  for (const line of lines) judge(line, findingsOf(line), score);
  return score;
}

function judge(line: Line, findings: readonly GrammarFinding[], score: GrammarScore): void {
  if (line.slips.length === 0) {
    score.clean += 1;
    score.flagged += findings.length > 0 ? 1 : 0;
    return;
  }
  const met = line.slips.filter((slip) => findings.some((finding) => overlaps(slip, finding)));
  const fixable = met.filter(({ fix }) => fix !== undefined);
  score.faulty += 1;
  score.found += met.length > 0 ? 1 : 0;
  score.slips += line.slips.length;
  score.slipsFound += met.length;
  score.slipsFixable += fixable.length;
  score.slipsFixed += fixable.filter((slip) => isFixed(line.text, slip, findings)).length;
  const isBeside = findings.some((finding) => !line.slips.some((slip) => overlaps(slip, finding)));
  score.flaggedBeside += isBeside ? 1 : 0;
}

/** Whether the first fix gives the wanted text, whichever of the words around it goes along. */
function isFixed(text: string, slip: Slip, findings: readonly GrammarFinding[]): boolean {
  return findings.some((finding) => {
    const [first] = finding.fixes;
    if (first === undefined || !overlaps(slip, finding)) return false;
    return plain(replaced(text, finding, first)) === plain(replaced(text, slip, slip.fix ?? ''));
  });
}

function replaced(text: string, { start, end }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function plain(text: string): string {
  return text.replaceAll('’', "'");
}
