import type { Attempt } from './attempt.ts';

/** The text of an attempt that was stopped on the wrong account, taken along to the right one. */
export type CarriedDraft = Pick<Attempt, 'network' | 'kind' | 'text' | 'hasMedia'> & {
  id: string;
  /** The client it was written for. */
  clientId: string;
};

/** What became of it: it is in its composer, or the person did not want it there. */
export type CarryOutcome = 'arrived' | 'declined';
