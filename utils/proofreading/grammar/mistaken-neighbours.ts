import type { Finding } from '../../core/finding.ts';
import type { Lexicon } from './lexicon/reading.ts';
import { HOMOPHONE_RULES } from './rules/homophones/rules.ts';

const HOMOPHONES = new Set(HOMOPHONE_RULES.map(({ name }) => name));

/**
 * Without the findings that a mistaken word beside them has led to: in « un cour de danse » the determiner is right
 * for « cours », in « c’est horaires sont » nothing is the attribute of « c’est ».
 */
export function withoutMistakenNeighbours(findings: Finding[], draft: string, lexicon: Lexicon): Finding[] {
  if (findings.length < 2) return findings;
  return findings.filter((one) => !findings.some((other) => isLedBy(one, other, draft, lexicon)));
}

function isLedBy(one: Finding, other: Finding, draft: string, lexicon: Lexicon): boolean {
  if (one.rule === 'grammar.attribute-agreement')
    return other.rule === 'grammar.cest-ces' && isBeside(draft, other, one);
  // « le conseil à déjà adopté »: behind « a » the participle is right.
  if (one.rule === 'grammar.infinitive-in-er')
    return other.rule === 'grammar.accent-a' && isShortlyBehind(draft, other, one);
  if (one.rule !== 'grammar.determiner-agreement' || !HOMOPHONES.has(other.rule)) return false;
  return (
    isBeside(draft, one, other) &&
    (agreementOf(one.text, lexicon) & agreementOf(other.fixes[0], lexicon)) !== 0
  );
}

/** With an adverb or two between them. */
function isShortlyBehind(draft: string, left: Finding, right: Finding): boolean {
  return left.end < right.start && /^(?:\s+[\p{L}-]+){0,2}\s+$/u.test(draft.slice(left.end, right.start));
}

function isBeside(draft: string, left: Finding, right: Finding): boolean {
  return left.end < right.start && draft.slice(left.end, right.start).trim() === '';
}

function agreementOf(word: string | undefined, lexicon: Lexicon): number {
  if (word === undefined) return 0;
  let sum = 0;
  for (const { pos, agreement } of lexicon.readingsOf(word.toLowerCase()))
    if (pos === 'noun' || pos === 'determiner') sum |= agreement;
  return sum;
}
