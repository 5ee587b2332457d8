import type { GuardContext } from './context.ts';
import { readFrame } from './scene.ts';
import { loadUi } from './ui.ts';

/** The boxes that `insertText` knows how to write into: textareas and Draft.js. */
const WRITABLE = 'textarea, .DraftEditor-root *';

/** The box a kept text would go into: an empty composer, the one with the focus first. */
export function boxFor(context: GuardContext): HTMLElement | null {
  const open = context.adapter
    .composers(readFrame())
    .filter((composer) => composer.open && composer.text === '');
  const chosen = open.find((composer) => composer.root.contains(document.activeElement)) ?? open[0];
  const box = chosen?.boxes[0];
  return box instanceof HTMLElement && box.matches(WRITABLE) ? box : null;
}

/** Writes the text of a stopped attempt into a composer again; false where there is none, or it did not take it. */
export async function putBack(context: GuardContext, text: string): Promise<boolean> {
  const box = boxFor(context);
  if (box === null) return false;
  const ui = await loadUi();
  return (await ui?.insertText(box, text)) ?? false;
}
