import type { GuardContext } from './context.ts';
import { readScene } from './scene.ts';
import { loadUi } from './ui.ts';

/** The box a kept text would go into: an empty composer, the one with the focus first. */
export function boxFor(context: GuardContext): HTMLElement | null {
  const open = context.adapter
    .composers(readScene().frame)
    .filter((composer) => composer.open && composer.text === '');
  const chosen = open.find((composer) => composer.root.contains(document.activeElement)) ?? open[0];
  const box = chosen?.boxes[0];
  return box instanceof HTMLElement ? box : null;
}

/** Writes the text of a stopped attempt into a composer again; false where there is none, or it did not take it. */
export async function putBack(context: GuardContext, text: string): Promise<boolean> {
  const box = boxFor(context);
  const ui = box === null ? null : await loadUi();
  return box !== null && ui !== null && ui.insertText(box, text);
}
