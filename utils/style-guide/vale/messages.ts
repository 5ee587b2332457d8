/** `%s`, `%d`, `%[2]s`, `%%` and their like. */
const VERB = /%(?:%|(?:\[(\d+)\])?[-+#0]*(?:\d+)?(?:\.\d+)?([sdvqf]))/g;

/** A message with its arguments, as Go's Sprintf writes it: those that are too many are dropped, those missing empty. */
export function formatMessage(message: string, values: readonly (string | number)[]): string {
  let next = 0;
  const filled = message.replace(VERB, (_, place: string | undefined, letter: string | undefined) => {
    if (letter === undefined) return '%';
    if (place !== undefined) next = Number(place) - 1;
    const value = values[next] ?? '';
    next += 1;
    return letter === 'q' ? JSON.stringify(value) : String(value);
  });
  return filled.replaceAll('\n', ' ');
}

/** *'a'*, *'a' or 'b'*, *'a', 'b', or 'c'*. */
export function orList(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  const last = quoted.at(-1) ?? '';
  if (quoted.length <= 2) return quoted.join(' or ');
  return `${quoted.slice(0, -1).join(', ')}, or ${last}`;
}
