const LONGEST_TITLE = 60;

/** A title for a text that came without one: its first words. */
export function titleFrom(text: string): string {
  const line =
    text
      .trim()
      .split(/[\r\n]/, 1)[0]
      ?.replace(/\s+/g, ' ') ?? '';
  const letters = [...line];
  if (letters.length <= LONGEST_TITLE) return line;
  const start = letters.slice(0, LONGEST_TITLE).join('');
  const lastSpace = start.lastIndexOf(' ');
  return `${lastSpace > LONGEST_TITLE / 2 ? start.slice(0, lastSpace) : start}…`;
}
