import type { Finding } from '../core/finding.ts';

/** A small word that stands for another: *à* for *a*, *et* for *est*. */
const SMALL_WORD = /^\p{L}{1,4}$/u;

/**
 * Findings, from left to right, without those of grammar just behind a small word that is wrong itself: once it
 * is mended, the word behind it may be right (*l’équipe à préparé*), and the draft is read again then.
 */
export function withoutWaiting(draft: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding, place) => {
    const before = findings[place - 1];
    if (!before || !isGrammar(before) || !isGrammar(finding) || !SMALL_WORD.test(before.text)) return true;
    return draft.slice(before.end, finding.start).trim() !== '';
  });
}

function isGrammar({ rule }: Finding): boolean {
  return rule.startsWith('grammar.');
}
