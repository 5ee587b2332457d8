import { readText } from './box-text.ts';
import { type Caret, select, spanIn } from './caret.ts';
import { focus, putCaret } from './focus.ts';

/** Gives a box the focus again, its caret where it was remembered; nothing where the box is gone. */
export async function restoreCaret(given: HTMLElement, caret: Caret): Promise<void> {
  if (given.isConnected) {
    // At once, for who types on at once; editors may still move it when they hear of the focus.
    given.focus({ preventScroll: true });
    select(given, spanIn(readText(given), caret));
  }
  const box = await focus(given, caret);
  if (box !== null) await putCaret(box, spanIn(readText(box), caret));
}
