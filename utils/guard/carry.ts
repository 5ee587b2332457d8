import type { Attempt } from '../core/attempt.ts';
import type { Verdict } from '../core/verdict.ts';
import { type GuardContext, judge } from './context.ts';
import { holdsText } from './passes.ts';
import { tell } from './port.ts';
import { loadedUi, loadUi } from './ui.ts';

/** Has the interface offer what was carried to this network, wherever it fits in this document. */
export async function offerCarried(context: GuardContext): Promise<void> {
  const { adapter, state } = context;
  if (state === null) return;
  const drafts = state.carried.filter(({ network }) => network === adapter.id);
  const ui = drafts.length === 0 ? loadedUi() : await loadUi();
  ui?.offerDrafts(drafts, {
    clients: state.clients,
    language: state.language,
    verdictOn: (composer) => judge(context, composer, '').verdict,
  });
}

/** What is published for its client need not be carried any more. */
export function endCarry({ state }: GuardContext, { network, text }: Attempt, verdict: Verdict): void {
  if (verdict.kind !== 'right' && verdict.kind !== 'concern') return;
  for (const draft of state?.carried ?? []) {
    if (draft.network === network && draft.clientId === verdict.client.id && holdsText(text, draft.text))
      tell({ type: 'settle-draft', id: draft.id, outcome: 'arrived' });
  }
}
