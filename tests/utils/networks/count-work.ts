import type { Page } from '../../../utils/networks/network.ts';

/** Ways to look for elements, and to read long texts: what takes time on a large page. */
const LOOKS = ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const;

/** How often some work looks for elements in a page, and how many of its scripts it reads. */
export function countWork(page: Page, work: () => unknown): { looks: number; scriptsRead: number } {
  const count = { looks: 0, scriptsRead: 0 };
  const view = page.document.defaultView;
  if (view === null) throw new Error('a page without a window');
  const undo: (() => void)[] = [];
  for (const prototype of [view.Element.prototype, view.Document.prototype] as object[]) {
    for (const name of LOOKS) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      if (own === undefined) continue;
      Object.defineProperty(prototype, name, {
        ...own,
        value(...given: unknown[]) {
          count.looks += 1;
          return own.value.apply(this, given);
        },
      });
      undo.push(() => Object.defineProperty(prototype, name, own));
    }
  }
  const text = Object.getOwnPropertyDescriptor(view.Node.prototype, 'textContent');
  if (text === undefined) throw new Error('no textContent');
  Object.defineProperty(view.Node.prototype, 'textContent', {
    ...text,
    get(this: Node) {
      if (this.nodeName === 'SCRIPT') count.scriptsRead += 1;
      return text.get?.call(this);
    },
  });
  undo.push(() => Object.defineProperty(view.Node.prototype, 'textContent', text));
  try {
    work();
  } finally {
    for (const back of undo) back();
  }
  return count;
}
