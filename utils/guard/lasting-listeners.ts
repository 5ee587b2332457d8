/**
 * Listeners of the window that outlive `document.open()`, which takes every listener
 * away without a word: they are added again when the document gets another root.
 * Adding one that is still there changes nothing.
 */
const lasting: [type: string, listener: (event: Event) => void][] = [];

/** Hears an event of the window in the capture phase, before the page, for good. */
export function listenForGood(type: string, listener: (event: Event) => void): void {
  if (lasting.length === 0) new MutationObserver(listenAgain).observe(document, { childList: true });
  lasting.push([type, listener]);
  window.addEventListener(type, listener, true);
}

function listenAgain(): void {
  for (const [type, listener] of lasting) window.addEventListener(type, listener, true);
}
