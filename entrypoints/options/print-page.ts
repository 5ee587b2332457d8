const CLASS = 'printed';

/**
 * Hands a page to the browser's printing. It is laid out in a frame of its own, which runs no scripts whatever
 * is in it. That stays until the next is printed: Firefox calls a page printed while one still chooses how.
 */
export function printPage(markup: string): void {
  document.querySelector(`.${CLASS}`)?.remove();
  const frame = document.createElement('iframe');
  frame.className = `${CLASS} out-of-sight`;
  // Nobody comes into it, by keys or by ear.
  frame.inert = true;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = markup;
  frame.addEventListener('load', () => frame.contentWindow?.print());
  document.body.append(frame);
}
