/**
 * Puts a text into a box of a network, where the caret is. Strategies are
 * tried in order by what the box is; none is tried after another, since a
 * box that took the text late would have it twice.
 */
export async function insertText(box: HTMLElement, text: string): Promise<boolean> {
  const strategy = STRATEGIES.find((candidate) => candidate.fits(box));
  if (strategy === undefined) return false;
  box.focus();
  // Lexical learns of the caret by the event that follows the focus.
  await settle();
  const before = readText(box);
  strategy.insert(box, text);
  await settle();
  const after = readText(box);
  return after !== before && squeeze(after).includes(squeeze(text));
}

type Strategy = { fits: (box: HTMLElement) => boolean; insert: (box: HTMLElement, text: string) => void };

/** Editors draw what they took some frames later. */
const SETTLE_TIME = 150;

const STRATEGIES: readonly Strategy[] = [
  { fits: (box) => box instanceof HTMLTextAreaElement, insert: insertIntoTextarea },
  { fits: (box) => box.closest('.DraftEditor-root') !== null, insert: pasteIntoDraft },
  { fits: (box) => box.isContentEditable, insert: inputIntoEditable },
];

/**
 * React's textareas: setting the value from the isolated world goes around React's own
 * setter, so that its tracker sees the change (measured in Chromium 156 and Firefox 153).
 */
function insertIntoTextarea(box: HTMLElement, text: string): void {
  const area = box as HTMLTextAreaElement;
  const { selectionStart, selectionEnd, value } = area;
  area.value = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
  area.selectionStart = area.selectionEnd = selectionStart + text.length;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/**
 * Draft.js takes a synthetic paste. Chromium reads `clipboardData`, Gecko its own
 * `dataType` and `data`; with both, one path serves both (measured; execCommand
 * crashes an empty Draft.js in Chromium).
 */
function pasteIntoDraft(box: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { clipboardData, dataType: 'text/plain', data: text, bubbles: true, cancelable: true };
  box.dispatchEvent(new ClipboardEvent('paste', init));
}

/**
 * Lexical takes the `beforeinput` events of typing, line by line (a line break inside
 * `data` is not split; a synthetic paste doubles line breaks: measured). An editable that
 * leaves the first one to the browser is no editor's, and takes the browser's own command.
 */
function inputIntoEditable(box: HTMLElement, text: string): void {
  const input = (inputType: string, data: string | null) =>
    !box.dispatchEvent(
      new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
    );
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0 && !input('insertLineBreak', null)) document.execCommand('insertLineBreak');
    if (line !== '' && !input('insertText', line)) document.execCommand('insertText', false, line);
  }
}

function readText(box: HTMLElement): string {
  return box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '');
}

/** Editors differ in how they break lines; what was written is the same. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE_TIME));
}
