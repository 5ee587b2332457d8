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
