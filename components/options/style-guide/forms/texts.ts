/** What a guide has where a list of texts belongs, as texts; a single one is a list of one. */
export function textsOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return [value].flat().map((one) => textOf(one));
}

/** What a guide has where a text belongs; what is no text is shown as it is written, to be put right. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
