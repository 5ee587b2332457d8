import type { Finding, Norm } from '../../core/finding.ts';
import { checkSlips, type SentenceSpan } from './check-slips.ts';
import { ANGLICISMS, QUEBEC_ANGLICISMS } from './french/anglicisms.ts';

/** What is said in somebody else's words: between quotation marks on one line. */
const QUOTATION = /«[^«»\n]*»|“[^“”\n]*”|"[^"\n]*"/gu;

/**
 * English words and turns of a French sentence for which the OQLF has French ones. Quotations and names are left
 * alone: a capital within the sentence, or two words in a row with one.
 */
export function checkAnglicisms(
  draft: string,
  masked: string,
  sentence: SentenceSpan,
  norm: Norm,
): Finding[] {
  const words = masked
    .slice(sentence.start, sentence.end)
    .replace(QUOTATION, (quotation) => '\ufffc'.repeat(quotation.length));
  const unquoted = masked.slice(0, sentence.start) + words;
  const rules = norm === 'fr-FR' ? ANGLICISMS : QUEBEC_ANGLICISMS;
  return checkSlips(draft, unquoted, sentence, rules, 'fr').filter(
    (finding) => !isName(masked, sentence, finding),
  );
}

function isName(masked: string, { start, end }: SentenceSpan, finding: Finding): boolean {
  const sentence = masked.slice(start, end);
  // Where all is in capitals, they tell nothing.
  if (sentence === sentence.toUpperCase()) return false;
  const words = finding.text.match(/\p{L}+/gu) ?? [];
  const isFirst = !/\p{L}/u.test(masked.slice(start, finding.start));
  const capitals = words.filter((word, index) => /^\p{Lu}/u.test(word) && !(isFirst && index === 0));
  if (capitals.length > 0) return true;
  return isFirst && words.length === 1 && /^ \p{Lu}/u.test(masked.slice(finding.end, end));
}
