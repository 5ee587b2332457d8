/**
 * Puts a text on the clipboard, by the person's own press.
 *
 * @throws where the browser refuses; the text can then be selected by hand.
 */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
