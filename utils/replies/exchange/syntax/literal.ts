/** An expression of ours, or a brace that would begin one with what comes after it. Bounded: braces may never close. */
const BRACES = /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}|\{[{%]|\{$/gs;

/** Text as a template that comes out letter for letter. */
export function literal(text: string): string {
  return text.replace(BRACES, (braces) => (/endraw/.test(braces) ? openersOnly(braces) : raw(braces)));
}

/** A string of the template language; null for what can't be written as one. */
export function quoted(text: string): string | null {
  if (text.trim() === '' || /[\\\r\n]|[%}]\}/.test(text)) return null;
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? null : `'${text}'`;
}

/** A text that ends a raw block can't stand in one: its opening braces alone can. */
function openersOnly(text: string): string {
  return text.replace(/\{[{%]/g, raw);
}

function raw(text: string): string {
  return `{% raw %}${text}{% endraw %}`;
}
