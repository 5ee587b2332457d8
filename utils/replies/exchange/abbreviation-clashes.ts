import type { Reply } from '../../core/reply.ts';
import { abbreviationKey } from '../abbreviation-key.ts';
import { type ExchangeFault, exchangeFault } from './fault.ts';

type Owner = Pick<Reply, 'abbreviation' | 'clientIds'>;

/** An abbreviation belongs to one reply at most among those a client is offered. */
export function abbreviationClashes(
  replies: readonly (Owner & { line: number })[],
  existing: readonly Owner[],
  column: string,
): ExchangeFault[] {
  const taken = Map.groupBy(existing, keyOf);
  const seen = new Map<string, (Owner & { line: number })[]>();
  return replies.flatMap((reply) => {
    const { abbreviation: given, line } = reply;
    if (given === null) return [];
    const key = keyOf(reply);
    const earlier = seen.get(key) ?? [];
    const twin = earlier.find((other) => shareClient(other, reply));
    // Only those that clash with none are kept: a file of one abbreviation stays quick.
    if (twin === undefined) seen.set(key, [...earlier, reply]);
    if (twin !== undefined) {
      return [exchangeFault('abbreviation-twice', { line, column, given, otherLine: twin.line })];
    }
    const isTaken = (taken.get(key) ?? []).some((other) => shareClient(other, reply));
    return isTaken ? [exchangeFault('abbreviation-taken', { line, column, given })] : [];
  });
}

function keyOf({ abbreviation }: Owner): string {
  return abbreviationKey(abbreviation ?? '');
}

function shareClient(one: Owner, other: Owner): boolean {
  if (one.clientIds === 'all' || other.clientIds === 'all') return true;
  const ids = new Set(other.clientIds);
  return one.clientIds.some((id) => ids.has(id));
}
