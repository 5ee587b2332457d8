/** Small readers that every network's adapter needs: cookies, elements, drafts. */

/** A cookie's raw value, or null. */
export function readCookie(cookie: string, name: string): string | null {
  for (const part of cookie.split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** First element of a path (innermost first) that fits a selector. */
export function within(path: readonly Element[], selector: string): Element | null {
  return path.find((element) => element.matches(selector)) ?? null;
}

/** Labels of the sites carry invisible characters: zero-width spaces, direction marks, no-break spaces. */
export function cleanLabel(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The object of inline data that begins at an index, as text: braces in names don't end it. */
export function objectAt(text: string, start: number): string {
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    if (found[0] === '{') depth++;
    if (found[0] === '}') depth--;
    if (depth === 0) return text.slice(start, token.lastIndex);
  }
  return '';
}

/** The deepest element that holds a given one and at least one of the others, with those it holds; null where there are none. */
export function nearestAround(
  element: Element,
  others: Iterable<Element>,
): { around: Element; held: Element[] } | null {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) ancestors.push(at);
  const levels = new Map(ancestors.map((ancestor, level) => [ancestor, level]));
  const heldByLevel = new Map<number, Element[]>();
  for (const other of others) {
    const level = levelOf(other, levels);
    if (level !== null) heldByLevel.set(level, [...(heldByLevel.get(level) ?? []), other]);
  }
  const lowest = Math.min(...heldByLevel.keys());
  const around = ancestors[lowest];
  return around === undefined ? null : { around, held: heldByLevel.get(lowest) ?? [] };
}

/** How far up the first common ancestor is. */
function levelOf(element: Element, levels: ReadonlyMap<Element, number>): number | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    const level = levels.get(at);
    if (level !== undefined) return level;
  }
  return null;
}
