/** Several values in one cell: `promo, "a, b"`. Commas, semicolons and bars part them, except between quotes. */

const NEEDS_QUOTES = /[,;|"\r\n]|^\s|\s$/;
const ITEM = /\s*(?:"((?:[^"]|"")*)"\s*(?=[,;|]|$)|([^,;|]*))(?:[,;|]|$)/gy;

export function joinList(values: readonly string[]): string {
  return values.map(quoteValue).join(', ');
}

/** The values of a cell, without empty ones. */
export function splitList(cell: string): string[] {
  const values: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < cell.length) {
    const found = ITEM.exec(cell);
    if (found === null) break;
    values.push(found[1]?.replaceAll('""', '"') ?? (found[2] ?? '').trim());
  }
  return values.filter((value) => value !== '');
}

function quoteValue(value: string): string {
  return NEEDS_QUOTES.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
