import type { Attempt } from '../../utils/core/attempt.ts';
import type { Verdict } from '../../utils/core/verdict.ts';
import { holdsText } from '../../utils/guard/passes.ts';
import { tell } from '../../utils/guard/port.ts';
import type { GuardState } from '../../utils/messaging/contract.ts';

/**
 * What went out for its client need not be carried any more, and says how the client writes. What
 * went out from another account, or nobody knows from which, does neither.
 */
export function noteSent(
  { network, kind, text }: Attempt,
  verdict: Verdict,
  state: Pick<GuardState, 'carried'> | null,
): void {
  if (verdict.kind !== 'right' && verdict.kind !== 'concern') return;
  const clientId = verdict.client.id;
  for (const draft of state?.carried ?? []) {
    if (draft.network === network && draft.clientId === clientId && holdsText(text, draft.text))
      tell({ type: 'settle-draft', id: draft.id, outcome: 'arrived' });
  }
  if (kind === 'post' && text.trim() !== '') {
    tell({ type: 'published', clientId, network, text: text.slice(0, LONGEST_TOLD) });
  }
}

/** UTF-16 units: the longest post of X. */
const LONGEST_TOLD = 25_000;
