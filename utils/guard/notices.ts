import type { Attempt } from '../core/attempt.ts';
import type { Notice } from '../core/question.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Verdict } from '../core/verdict.ts';
import { clientOf, type GuardContext } from './context.ts';
import { tell } from './port.ts';
import { loadedUi, loadUi } from './ui.ts';

/** Verdicts under which what went out went out from another account than the client's, or from one nobody could see. */
const WRONG: readonly Verdict['kind'][] = ['wrong-client', 'unlisted-account', 'unsure'];

/** Characters that are kept of what was sent. */
const MOST = 100_000;

/** Says at once, and keeps in view, what went out wrongly although it was confirmed. */
export function noticeSent(
  context: GuardContext,
  { network, kind, text }: Attempt,
  { account }: Sighting,
  verdict: Verdict,
): void {
  if (!WRONG.includes(verdict.kind)) return;
  const notice: Notice = {
    id: crypto.randomUUID(),
    network,
    kind,
    text: text.slice(0, MOST),
    account,
    clientId: clientOf(context.state)?.id ?? null,
    link: account === null ? null : context.adapter.accountPage(account),
  };
  context.notices.push(notice);
  void showNotices(context);
  // The tab keeps it, so that a load of the page does not take it away.
  tell({ type: 'keep-notice', notice });
}

/** Shows what is to be said in this tab, in its outermost frame of the network. */
export async function showNotices(context: GuardContext): Promise<void> {
  if (isInner()) return;
  const kept = context.state?.notices ?? [];
  const own = context.notices.filter(({ id }) => kept.every((other) => other.id !== id));
  const all = [...kept, ...own];
  const ui = all.length === 0 ? loadedUi() : await loadUi();
  ui?.showNotices(all, context.state?.clients ?? [], context.state?.language ?? 'en', (id) => {
    context.notices = context.notices.filter((notice) => notice.id !== id);
    tell({ type: 'drop-notice', id });
  });
}

/** Whether the tab's own document is another one of the same network: it says what there is to say. */
function isInner(): boolean {
  if (window === window.top) return false;
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
}
