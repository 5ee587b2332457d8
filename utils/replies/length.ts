import type { Network } from '../core/account.ts';
import type { AttemptKind } from '../core/attempt.ts';
import { weightedLength } from './weighted-length.ts';

/** How long a text is where it would be published, and how long it may be; null where no limit is known. */
export type Length = { used: number; allowed: number | null };

/**
 * The limits of an ordinary account, in the units of its network. X: weighted, and 10,000 for
 * messages (X's help; paid accounts may write more). Facebook: 63,206 for posts and 8,000 for
 * comments (long-standing, not in Meta's help). Instagram: 2,200 (its own counters and `maxlength`)
 * and 1,000 for messages (Meta's messaging API).
 */
const LIMITS: Readonly<Record<Network, Readonly<Partial<Record<AttemptKind, number>>>>> = {
  x: { post: 280, reply: 280, comment: 280, repost: 280, message: 10_000 },
  facebook: { post: 63_206, reply: 8_000, comment: 8_000 },
  instagram: { post: 2_200, reply: 2_200, comment: 2_200, message: 1_000, 'story-reply': 1_000 },
};

export function lengthOn(network: Network, kind: AttemptKind, text: string): Length {
  const allowed = LIMITS[network][kind] ?? null;
  const isWeighted = network === 'x' && kind !== 'message';
  return { used: isWeighted ? weightedLength(text) : text.length, allowed };
}
