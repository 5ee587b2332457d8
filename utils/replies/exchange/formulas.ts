/**
 * Spreadsheets run a cell that begins with one of these signs, the full-width ones included.
 * An apostrophe before it makes it text. Cells that already begin with apostrophes get one more,
 * so that taking one away always gives back what was there.
 */
const WOULD_RUN = /^'*[=+\-@\t\r\n＝＋－＠]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function neutraliseFormula(cell: string): string {
  return WOULD_RUN.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `neutraliseFormula`. */
export function restoreFormula(cell: string): string {
  return MADE_HARMLESS.test(cell) ? cell.slice(1) : cell;
}
