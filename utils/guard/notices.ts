import type { Attempt } from '../core/attempt.ts';
import type { Sighting } from '../core/sighting.ts';
import type { Verdict } from '../core/verdict.ts';
import { clientOf, type GuardContext } from './context.ts';
import { loadUi } from './ui.ts';

/** Verdicts under which what went out went out from another account than the client's, or from one nobody could see. */
const WRONG: readonly Verdict['kind'][] = ['wrong-client', 'unlisted-account', 'unsure'];

/** Says at once, and keeps in view, what went out wrongly although it was confirmed. */
export async function noticeSent(
  context: GuardContext,
  attempt: Attempt,
  sighting: Sighting,
  verdict: Verdict,
): Promise<void> {
  if (!WRONG.includes(verdict.kind)) return;
  const ui = await loadUi();
  ui?.showNotice({
    attempt,
    sighting,
    client: clientOf(context.state),
    clients: context.state?.clients ?? [],
    language: context.state?.language ?? 'en',
    link: sighting.account === null ? null : context.adapter.accountPage(sighting.account),
  });
}
