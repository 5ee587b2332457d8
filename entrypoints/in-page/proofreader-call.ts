import { loadedProofreader } from '../../utils/guard/loaded-proofreader.ts';
import { send } from '../../utils/guard/port.ts';

/** Milliseconds after which a refusal is asked about again: the person may have turned proofreading on. */
const PATIENCE = 30_000;

let lastCall = Number.NEGATIVE_INFINITY;

/** Has the proofreader brought in, where the person wants drafts to be read. */
export function callProofreader(): void {
  const now = performance.now();
  if (loadedProofreader() !== null || now - lastCall < PATIENCE) return;
  lastCall = now;
  send({ type: 'load-proofreader' }).catch(() => undefined);
}
