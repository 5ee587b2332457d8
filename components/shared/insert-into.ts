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
