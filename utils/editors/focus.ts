import { readText } from './box-text.ts';
import { type Caret, readSpan, type Span, select } from './caret.ts';
import { findAgain } from './find-again.ts';
import { pause } from './pause.ts';

/** The box, or the one that its site has put in its place. */
export function stillThere(box: HTMLElement, { trail }: Caret): HTMLElement | null {
  return box.isConnected ? box : findAgain(trail);
}

/** How long editors take to draw what a focus changes, and to hear of it, in milliseconds. */
const FOCUS_TIME = 50;

/**
 * Gives a box the focus: the one that has it afterwards, since some sites put another box in
 * its place for it. Null where the box is gone, can't be written in, or is not let have it.
 */
export async function focus(given: HTMLElement, caret: Caret): Promise<HTMLElement | null> {
  const box = stillThere(given, caret);
  if (box === null || !isWritable(box)) return null;
  if (box !== given && readText(box) !== caret.text) return null;
  if (document.activeElement === box) return box;
  box.focus();
  await pause(FOCUS_TIME);
  const focused = stillThere(box, caret);
  if (focused === null || !isWritable(focused)) return null;
  if (document.activeElement !== focused) focused.focus();
  return document.activeElement === focused ? focused : null;
}

function isWritable(box: HTMLElement): boolean {
  if (box instanceof HTMLTextAreaElement) return !box.disabled && !box.readOnly;
  return box.isContentEditable;
}

/** How often a caret is put again where an editor moves it back, as Draft.js does after a focus. */
const CARET_TRIES = 3;

/** Puts the caret of a box that has the focus; false where it does not stay there. */
export async function putCaret(box: HTMLElement, span: Span): Promise<boolean> {
  for (let round = 0; round < CARET_TRIES; round++) {
    if (isSame(readSpan(box), span)) return true;
    select(box, span);
    await untilHeard();
  }
  return isSame(readSpan(box), span);
}

function isSame(one: Span | null, other: Span): boolean {
  return one !== null && one.anchor === other.anchor && one.focus === other.focus;
}

/** Editors hear of a selection by the document's event; where none comes, it had not changed. */
const HEARING_TIME = 100;

async function untilHeard(): Promise<void> {
  const waiting = new AbortController();
  const heard = new Promise((resolve) => {
    document.addEventListener('selectionchange', resolve, { once: true, signal: waiting.signal });
  });
  await Promise.race([heard, pause(HEARING_TIME)]);
  waiting.abort();
  await pause(0);
}
