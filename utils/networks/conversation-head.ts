import { precedes } from './reading.ts';

/** What bounds the head of a conversation on a network; selectors. */
export type HeadBounds = {
  /** Messages, lists, navigation: links in there are other people's, or the same ones again. */
  excluded: string;
  /** Parts of the page: a head is never across one of them. */
  parts: string;
};

/** Parts that stand above a message box, in an element around both, and in nothing excluded. */
export function partsAbove(
  around: Element,
  box: Element,
  selector: string,
  { excluded }: HeadBounds,
): Element[] {
  return [...around.querySelectorAll(selector)].filter(
    (part) => precedes(part, box) && part.closest(excluded) === null,
  );
}

/**
 * The nearest element around a message box that has the head of its
 * conversation as well: a link to a profile above the box. Null where there is
 * none in the same part of the page.
 */
export function aroundHead(
  box: Element,
  bounds: HeadBounds,
  isProfile: (link: Element) => boolean,
): Element | null {
  for (let around = box.parentElement; around !== null; around = around.parentElement) {
    if (around.querySelector(bounds.parts) !== null) return null;
    if (partsAbove(around, box, 'a[href]', bounds).some(isProfile)) return around;
    if (around.matches(bounds.parts)) return null;
  }
  return null;
}
