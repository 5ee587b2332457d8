/** Small readers for what is read on demand, not at each gesture: links and names. */

/** Zero-width spaces and direction marks; joiners stay, since emoji and Persian names need them. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Whose text is no part of a name: badges, their titles, buttons. */
const NOT_NAME = 'svg, button, [role="button"], [role="img"]';

/** Where a link goes, also from a saved page; null outside the network's own hosts and for "#". */
export function addressOf(link: Element, base: URL, hosts: RegExp): URL | null {
  const href = link.getAttribute('href') ?? '';
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base.href)) return null;
  const address = new URL(href, base);
  return hosts.test(address.hostname) ? address : null;
}

/** A name as people see it: emoji may be pictures. Null for an empty one. */
export function nameIn(element: Element): string | null {
  return textOf(element).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() || null;
}

function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (element.matches('img')) return emojiOf(element);
  return [...element.childNodes].map((child) => (isBadge(child) ? '' : textOf(child))).join('');
}

function isBadge(node: Node): boolean {
  return node.nodeType === node.ELEMENT_NODE && (node as Element).matches(NOT_NAME);
}

/** A picture of words is a badge or a portrait. */
function emojiOf(picture: Element): string {
  const alt = picture.getAttribute('alt') ?? '';
  return /\p{L}/u.test(alt) ? '' : alt;
}

/**
 * The texts of a place, one element for each: the innermost ones that have a
 * direction of reading, where a network writes that; else the innermost ones.
 */
export function textsIn(place: Element): Element[] {
  const marked = [...place.querySelectorAll('[dir]')].filter((text) => text.querySelector('[dir]') === null);
  if (marked.length > 0) return marked;
  const innermost = [...place.querySelectorAll('*')].filter(
    (text) => text.childElementCount === 0 && nameIn(text) !== null && text.closest(NOT_NAME) === null,
  );
  return innermost.length > 1 ? innermost : [place];
}

/** The one value that all agree on; null for none and for several. */
export function onlyOne<Value>(values: Iterable<Value | null>): Value | null {
  const found = new Set([...values].filter((value) => value !== null));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** Whether one element stands before another in the document. */
export function precedes(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & element.DOCUMENT_POSITION_PRECEDING) !== 0;
}
