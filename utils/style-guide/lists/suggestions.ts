/** What one line or element of CSpell says of a word. */
export type WordAndUse = { word: string; use: string[] };

/** CSpell's `wrong->right, right2` and `wrong: right`; `;` and line breaks part several of them. */
const ENTRY = /[\n;]/;
const ARROW = /->|:/;

/**
 * Takes apart an element of `flagWords` or `suggestWords`.
 * As CSpell's typosParser does: what stands behind a second arrow is dropped.
 */
export function readSuggestions(text: string): WordAndUse[] {
  return text
    .split(ENTRY)
    .map((entry) => entry.split(ARROW, 2))
    .map(([word = '', use = '']) => ({ word: word.trim(), use: partsOf(use) }))
    .filter(({ word }) => word !== '');
}

function partsOf(use: string): string[] {
  return use
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
