import { type GuardContext, judge } from './context.ts';
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
