let composes = false;

/**
 * Begins to notice input methods (Japanese, accents by dead keys) in this document. What is
 * written into a box while one composes breaks both: see `isComposing`.
 */
export function watchComposition(): void {
  for (const type of ['compositionstart', 'compositionupdate']) listen(type, begin);
  // A composition also ends where its box loses the focus, whether or not the browser says so.
  for (const type of ['compositionend', 'focusout']) listen(type, end);
}

/** Whether an input method holds letters that are not yet in the text. */
export function isComposing(): boolean {
  return composes;
}

function begin(event: Event): void {
  if (event.isTrusted) composes = true;
}

/** Chromium says of its own `compositionend` that it is not trusted (measured in 156). */
function end(): void {
  composes = false;
}

function listen(type: string, notice: (event: Event) => void): void {
  window.addEventListener(type, notice, { capture: true });
}
