import { type GuardContext, intentOf } from './context.ts';
import { listenForGood } from './lasting-listeners.ts';
import { isOurs } from './own-hosts.ts';
import { tell } from './port.ts';

/** The background is told at most this often (milliseconds); the guard itself knows at once. */
const REPORT_EVERY = 30_000;

/** Typing keeps the tab's intent fresh, as publishing does. Only the person's own typing counts. */
export function watchActivity(context: GuardContext): void {
  let reported = 0;
  context.markUsed = () => {
    const intent = intentOf(context.state);
    if (intent === null) return;
    const now = Date.now();
    intent.lastUsed = now;
    if (now - reported < REPORT_EVERY) return;
    reported = now;
    tell({ type: 'used' });
  };
  listenForGood('input', (event) => {
    if (event.isTrusted && !isOurs(event.composedPath())) context.markUsed();
  });
}
