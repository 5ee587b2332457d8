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
import { shareAdapter } from './shared-adapter.ts';
import { createTickets } from './tickets.ts';
import { createWitness } from './witness.ts';

/**
 * Starts both lines of defence in one frame, before any script of the page.
 * Nothing in the page can end them: they hang on no event that a page can forge.
 */
export function startGuard(adapter: NetworkAdapter, lines: typeof __TEST_LINES__): void {
  // A script that comes into a page that is open already can't have been first.
  const isLate = document.readyState !== 'loading';
  shareAdapter(adapter);
  const context: GuardContext = {
    adapter,
    witness: createWitness(adapter),
    passes: createPasses(),
    tickets: createTickets(),
    lastDraft: watchDraft(adapter),
    notices: [],
    state: null,
    hello,
    markUsed: () => undefined,
    refresh: () => undefined,
  };
  let pushes = 0;
  async function hello(): Promise<void> {
    const before = pushes;
    const state = (await send({ type: 'hello' })) as GuardState;
    // What the background said by itself in the meantime is newer.
    if (context.state === null || pushes === before) updateState(context, state);
  }

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
  const begin = () => void hello().catch(() => undefined);
  begin();
  // A page that the browser kept while one was elsewhere missed what was said since.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    context.state = null;
    context.passes.end();
    begin();
  });

  listen((message) => {
    if (message.type === 'describe') return tab?.describe();
    if (message.type === 'put-back') return putBack(context, message.text, message.kind);
    if (message.type !== 'state') return;
    pushes += 1;
    updateState(context, message.state);
  });
}
