import type { GuardContext } from './context.ts';
import { intentOf } from './context.ts';
import { isOurs } from './own-hosts.ts';
import { tell } from './port.ts';

/** The background is told at most this often (milliseconds); the guard itself knows at once. */
const REPORT_EVERY = 30_000;

/** Typing keeps the tab's intent fresh. Only the person's own typing counts. */
export function watchActivity(context: GuardContext): void {
  let reported = 0;
  window.addEventListener(
    'input',
    (event) => {
      if (event.isTrusted && !isOurs(event.composedPath())) markUsed();
    },
    true,
  );

  function markUsed(): void {
    const intent = intentOf(context.state);
    if (intent === null) return;
    const now = Date.now();
    intent.lastUsed = now;
    if (now - reported < REPORT_EVERY) return;
    reported = now;
    tell({ type: 'used' });
  }
}
