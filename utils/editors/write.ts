import { keepsSpaces } from './box-text.ts';

/**
 * Writes a text over the selection of a box that has the focus, the way its editor takes it.
 * One way only, never another after it: a box that took the text late would have it twice.
 */
export function write(box: HTMLElement, text: string): void {
  if (box instanceof HTMLTextAreaElement) writeIntoTextarea(box, text);
  else if (box.closest('.DraftEditor-root') !== null) pasteIntoDraft(box, text);
  else writeIntoEditable(box, text);
}

/**
 * The browser's own command keeps undo. Only where it does nothing at all is the value set:
 * from the isolated world that goes around React's own setter, so that its tracker sees the
 * change (measured in Chromium 156 and Firefox 153).
 */
function writeIntoTextarea(area: HTMLTextAreaElement, text: string): void {
  const { selectionStart, selectionEnd, value } = area;
  if (document.execCommand('insertText', false, text) || area.value !== value) return;
  area.setRangeText(text, selectionStart, selectionEnd, 'end');
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
 * Lexical takes `beforeinput` events, line by line (a line break inside `data` is not split;
 * a synthetic paste doubles line breaks: measured), and makes one change of those of one turn.
 * Of `insertText` it leaves some to the browser; `insertReplacementText` it always takes
 * itself. Who leaves the first one to the browser is no such editor.
 */
function writeIntoEditable(box: HTMLElement, text: string): void {
  const [first, ...others] = partsOf(text);
  if (first === undefined) return;
  if (!announce(box, first)) writeByBrowser(box, text);
  else for (const part of others) announce(box, part);
}

/** Announces an input of a line, or of a line break; whether an editor took it upon itself. */
function announce(box: HTMLElement, part: string): boolean {
  const input =
    part === '\n' ? { inputType: 'insertLineBreak' } : { inputType: 'insertReplacementText', data: part };
  return !box.dispatchEvent(
    new InputEvent('beforeinput', { ...input, bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * The browser's own commands, so that one undo takes all back (measured): Chromium makes one
 * step of many commands, but paragraphs of a text's lines; Gecko makes a step of each command,
 * and breaks of a text's lines.
 */
function writeByBrowser(box: HTMLElement, text: string): void {
  if (CSS.supports('-moz-appearance', 'none')) {
    withSpacesKept(box, text, () => document.execCommand('insertText', false, text));
    return;
  }
  for (const part of partsOf(text)) {
    if (part === '\n') document.execCommand('insertLineBreak');
    else document.execCommand('insertText', false, part);
  }
}

/** Where spaces collapse, Gecko makes ordinary spaces of the no-break spaces that it is given. */
function withSpacesKept(box: HTMLElement, text: string, act: () => void): void {
  if (keepsSpaces(box) || !text.includes('\u00A0')) return act();
  const property = 'white-space-collapse';
  const own = box.style.getPropertyValue(property);
  box.style.setProperty(property, 'preserve-spaces');
  act();
  box.style.setProperty(property, own);
}

/** The lines of a text, and the line breaks between them. */
function partsOf(text: string): string[] {
  return text.split(/(\n)/).filter((part) => part !== '');
}
