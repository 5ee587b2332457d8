import type { Reply } from '../core/reply.ts';

/** Why a reply should not be used here as it is; said wherever it is offered. */
export type Hurdle = 'expired' | 'not-yet' | 'not-approved';

/** For whom and when replies are offered. */
export type Offer = {
  /** The client that the tab is for; null where none was said. */
  clientId: string | null;
  /** The client allows only what somebody approved. */
  approvedOnly: boolean;
  /** `YYYY-MM-DD`, local time. */
  today: string;
};

/** Whether a reply is this client's, or everybody's. Another client's is never offered. */
export function isFor(reply: Reply, clientId: string | null): boolean {
  return reply.clientIds === 'all' || (clientId !== null && reply.clientIds.includes(clientId));
}

export function hurdlesOf(reply: Reply, { approvedOnly, today }: Omit<Offer, 'clientId'>): Hurdle[] {
  const hurdles: Hurdle[] = [];
  if (reply.validUntil !== null && reply.validUntil < today) hurdles.push('expired');
  if (reply.validFrom !== null && reply.validFrom > today) hurdles.push('not-yet');
  if (approvedOnly && reply.approval === null) hurdles.push('not-approved');
  return hurdles;
}
