import type { AttemptKind } from '../core/attempt.ts';
import type { Description } from '../messaging/contract.ts';
import type { Composer } from '../networks/network.ts';
import type { GuardContext } from './context.ts';
import { readFrame } from './scene.ts';
import { loadUi } from './ui.ts';

/** Where a kept text could be written: empty composers, and whether one of them has the focus. */
export function emptyComposers(context: GuardContext): Description['empty'] {
  const empty = readEmpty(context);
  return { kinds: empty.map(({ kind }) => kind), hasFocus: empty.some(hasFocus) };
}

/**
 * Writes the text of a stopped attempt into a composer again: the empty one with the focus, else
 * one of the attempt's kind. False where there is none, or it did not take it.
 */
export async function putBack(context: GuardContext, text: string, kind: AttemptKind): Promise<boolean> {
  const empty = readEmpty(context);
  const [box] = (empty.find(hasFocus) ?? empty.find((composer) => composer.kind === kind))?.boxes ?? [];
  if (!(box instanceof HTMLElement)) return false;
  const ui = await loadUi();
  return (await ui?.insertText(box, text)) ?? false;
}

function readEmpty(context: GuardContext): Composer[] {
  return context.adapter.composers(readFrame()).filter(({ open, text }) => open && text === '');
}

function hasFocus({ root }: Composer): boolean {
  return root.contains(document.activeElement);
}
