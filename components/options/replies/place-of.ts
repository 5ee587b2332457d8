import type { TemplateFault } from './model.ts';

/** Where in a text a fault is, in UTF-16 units. */
export function placeOf(text: string, { line, column }: Pick<TemplateFault, 'line' | 'column'>): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((length, words) => length + words.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}
