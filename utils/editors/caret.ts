import { offsetOf, pointAt, readText } from './box-text.ts';
import { leaveTrail, type Trail } from './find-again.ts';

/** Two places in a box's text, in UTF-16 units; the same where nothing is selected. The focus is what moves. */
export type Span = { anchor: number; focus: number };

/** Where the caret, or the selection, was in a box: kept while something else has the focus. */
export type Caret = Span & {
  /** What the box held then. */
  text: string;
  trail: Trail;
};

/** Remembers the caret of a box, before something else takes the focus; its end where it has none. */
export function rememberCaret(box: HTMLElement): Caret {
  return { ...atEnd(box), ...readSpan(box) };
}

/** The end of a box, wherever its caret is. */
export function atEnd(box: HTMLElement): Caret {
  const text = readText(box);
  return { ...endOf(text), text, trail: leaveTrail(box) };
}

/** The caret that a box has now; null where it has none. */
export function readSpan(box: HTMLElement): Span | null {
  if (box instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd, selectionDirection } = box;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  }
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  if (!box.contains(anchorNode) || !box.contains(focusNode)) return null;
  return {
    anchor: offsetOf(box, { node: anchorNode, offset: selection.anchorOffset }),
    focus: offsetOf(box, { node: focusNode, offset: selection.focusOffset }),
  };
}

/** Selects in a box that has the focus. Editors learn of it by an event, a moment later. */
export function select(box: HTMLElement, { anchor, focus }: Span): void {
  if (box instanceof HTMLTextAreaElement) {
    const isBackward = focus < anchor;
    box.setSelectionRange(
      Math.min(anchor, focus),
      Math.max(anchor, focus),
      isBackward ? 'backward' : 'forward',
    );
    return;
  }
  const from = pointAt(box, anchor);
  const to = pointAt(box, focus);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/**
 * Where a remembered caret is now that the box holds this text: at the same letters, if what
 * is before or after them has stayed; else at the end.
 */
export function spanIn(text: string, caret: Caret): Span {
  const start = Math.min(caret.anchor, caret.focus);
  const end = Math.max(caret.anchor, caret.focus);
  if (text.startsWith(caret.text.slice(0, end))) return { anchor: caret.anchor, focus: caret.focus };
  if (!text.endsWith(caret.text.slice(start))) return endOf(text);
  const moved = text.length - caret.text.length;
  return { anchor: caret.anchor + moved, focus: caret.focus + moved };
}

function endOf(text: string): Span {
  return { anchor: text.length, focus: text.length };
}
