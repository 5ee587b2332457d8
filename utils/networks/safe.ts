/**
 * Built-ins captured at document_start, before any script of the page can
 * replace them. Code that runs in the page's world uses these and nothing
 * that looks a method up on a prototype.
 */
const { apply } = Reflect;
const { exec } = RegExp.prototype;
const { indexOf, toLowerCase } = String.prototype;
const { parse } = JSON;
const decode = decodeURIComponent;
const Pattern = RegExp;

/** First match of a pattern (without the g flag), or null. */
export function match(pattern: RegExp, text: string): RegExpExecArray | null {
  return apply(exec, pattern, [text]);
}

export function has(text: string, part: string): boolean {
  return apply(indexOf, text, [part]) !== -1;
}

export function lower(text: string): string {
  return apply(toLowerCase, text, []);
}

/** JSON, or null when the text is none. */
export function parseJson(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** One field of an urlencoded body, decoded; null where it is missing. */
export function formField(body: string, name: string): string | null {
  // Names are our own constants: nothing of the page gets into the pattern.
  const found = match(new Pattern(`(?:^|&)${name}=([^&]*)`), body);
  if (found === null) return null;
  try {
    return decode(replacePlus(found[1] ?? ''));
  } catch {
    return null;
  }
}

function replacePlus(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) out += text[at] === '+' ? ' ' : text[at];
  return out;
}
