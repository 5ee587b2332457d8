import type { Finding } from '../core/finding.ts';

type Span = { start: number; end: number };

/** Families, the weightiest first: of two findings in one place, that one is kept; suggestions give way to others of theirs. */
const FAMILIES = ['grammar.', 'spelling.', 'typography.'];

/** Findings from left to right, no one over another. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const byWeight = findings.toSorted((a, b) => weightOf(a) - weightOf(b) || a.start - b.start);
  const kept: Finding[] = [];
  for (const finding of byWeight) {
    if (!kept.some((one) => overlap(one, finding))) kept.push(finding);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function weightOf({ rule, level }: Finding): number {
  const family = FAMILIES.findIndex((one) => rule.startsWith(one));
  return family * 2 + (level === 'suggestion' ? 1 : 0);
}
