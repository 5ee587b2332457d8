import type { TemplateFault } from './model.ts';

/** Puts a text at the caret, or over what is selected, so that undo takes it back; then selects a part of it. */
export function insertInto(box: HTMLTextAreaElement, text: string, selected: [number, number] | null): void {
  const start = box.selectionStart;
  box.focus();
  // The only way that the browser's undo knows of; a box without it is written to.
  const isTyped = document.execCommand?.('insertText', false, text) === true;
  if (!isTyped) {
    box.setRangeText(text, start, box.selectionEnd, 'end');
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (selected !== null) box.setSelectionRange(start + selected[0], start + selected[1]);
}

/** Where in a text a fault is, in UTF-16 units. */
export function placeOf(text: string, { line, column }: Pick<TemplateFault, 'line' | 'column'>): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((length, words) => length + words.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}
