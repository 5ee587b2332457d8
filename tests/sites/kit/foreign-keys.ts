declare global {
  interface Window {
    /** Keys that reached the site though they were pressed outside its own tree. */
    __siteKeys: { type: string; key: string; target: string }[];
  }
}

/**
 * Notes keys that reach the document from outside the site's own tree, so that
 * tests see what leaks into it. `beside` selects what the site puts elsewhere.
 */
export function noteForeignKeys(root: Element, beside?: string): void {
  window.__siteKeys = [];
  const isOwn = (target: Element) =>
    target === document.body ||
    root.contains(target) ||
    (beside !== undefined && target.closest(beside) !== null);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, ({ key, target }) => {
      if (!(target instanceof Element) || isOwn(target)) return;
      window.__siteKeys.push({ type, key, target: target.tagName.toLowerCase() });
    });
  }
}
