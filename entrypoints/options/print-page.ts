/**
 * Hands a page to the browser's printing. It is laid out in a frame of its own, which runs no scripts whatever
 * is in it, and is gone once the person has printed or thought better of it.
 */
export function printPage(markup: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'out-of-sight';
  frame.title = document.title;
  frame.tabIndex = -1;
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = markup;
  frame.addEventListener('load', () => {
    const page = frame.contentWindow;
    page?.addEventListener('afterprint', () => frame.remove());
    page?.focus();
    page?.print();
  });
  document.body.append(frame);
}
