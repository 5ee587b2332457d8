import type { Warning } from '../../components/palette/model.ts';
import type { OfferedReply } from '../../utils/core/offered-reply.ts';

/** What is said before a reply goes in, what forbids it first; null where nothing speaks against it. */
export function warningOf({ hurdles, usedHere }: OfferedReply): Warning | null {
  return hurdles.find(isForbidden) ?? hurdles[0] ?? (usedHere > 0 ? 'usedHere' : null);
}

/** What choosing the reply again does not get over. */
export function isForbidden(warning: Warning): boolean {
  return warning === 'not-approved' || warning === 'faulty' || warning === 'gone';
}
