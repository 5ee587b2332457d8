/** Somebody's words, without what would draw them backwards or over the lines around them. */
export function tamed(text: string): string {
  return (
    text
      // Overrides would show it backwards.
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      // Marks piled on one letter would be drawn over the lines around it.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}
