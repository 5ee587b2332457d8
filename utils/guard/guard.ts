import type { GuardState } from '../messaging/contract.ts';
import type { NetworkAdapter } from '../networks/network.ts';
import { watchActivity } from './activity.ts';
import { watchTab } from './chip.ts';
import { type GuardContext, updateState } from './context.ts';
import { watchGestures } from './gesture-line.ts';
import { watchDraft } from './last-draft.ts';
import { showNotices } from './notices.ts';
import { createPasses } from './passes.ts';
import { listen, send } from './port.ts';
import { putBack } from './put-back.ts';
import { watchRequests } from './request-line.ts';
import { createTickets } from './tickets.ts';
import { createWitness } from './witness.ts';

/**
 * Starts both lines of defence in one frame, before any script of the page.
 * Nothing in the page can end them: they hang on no event that a page can forge.
 */
export function startGuard(adapter: NetworkAdapter, lines: typeof __TEST_LINES__): void {
  // A script that comes into a page that is open already can't have been first.
  const isLate = document.readyState !== 'loading';
  const context: GuardContext = {
    adapter,
    witness: createWitness(),
    passes: createPasses(),
    tickets: createTickets(),
    lastDraft: watchDraft(adapter),
    notices: [],
    state: null,
    ready: Promise.resolve(),
    refresh: () => undefined,
  };
  context.ready = send({ type: 'hello' }).then((state) => {
    context.state ??= state as GuardState;
    context.refresh();
  });
  // Whoever awaits it is told; nobody else needs to hear.
  context.ready.catch(() => undefined);

  if (lines !== 'requests') watchGestures(context);
  const bridge = lines === 'gestures' ? null : watchRequests(context);
  watchActivity(context);

  const needsReload = () =>
    isLate || (document.readyState === 'complete' && bridge !== null && !bridge.isJoined());
  const tab = window === window.top ? watchTab(context, needsReload) : null;
  context.refresh = () => {
    tab?.refresh();
    void showNotices(context);
  };

  listen((message) => {
    if (message.type === 'describe') return tab?.describe();
    if (message.type === 'put-back') return putBack(context, message.text, message.kind);
    if (message.type !== 'state') return;
    updateState(context, message.state);
  });
}
