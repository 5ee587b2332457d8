declare global {
  interface Window {
    /** Keys that reached the site though they were pressed outside its own tree. */
    __siteKeys: { type: string; key: string; target: string }[];
  }
}

/** Notes keys that reach the document from outside the site's own tree, so that tests see what leaks into it. */
export function noteForeignKeys(root: Element): void {
  window.__siteKeys = [];
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, ({ key, target }) => {
      if (!(target instanceof Element) || target === document.body || root.contains(target)) return;
      window.__siteKeys.push({ type, key, target: target.tagName.toLowerCase() });
    });
  }
}
