import type { Finding } from '../core/finding.ts';
import { overlap } from '../proofreading/overlaps.ts';

/**
 * What proofreading and a guide have found, from left to right. The guide's stays, all of it; where it speaks
 * of words of its own, proofreading is silent about them.
 */
export function withGuides(proofread: readonly Finding[], guides: readonly Finding[]): Finding[] {
  const ofWords = guides.filter(({ isOfWhole }) => isOfWhole !== true);
  const others = proofread.filter((finding) => !ofWords.some((one) => overlap(one, finding)));
  return [...guides, ...others].toSorted((one, other) => one.start - other.start);
}
