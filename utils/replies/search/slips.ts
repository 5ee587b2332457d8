/** Slips counted up to here; beyond it, two words are simply different. */
const MOST = 2;
const TOO_MANY = MOST + 1;
/** Longer than any word that is typed by hand. */
const LONGEST = 40;

/**
 * How many slips (a letter left out, added, taken for another, or two letters swapped) lead from
 * what is typed to the whole term, and to the beginning of it that fits best. 3 stands for more than two.
 */
export function slipsBetween(typed: string, term: string): { whole: number; beginning: number } {
  if (typed.length > LONGEST) return { whole: TOO_MANY, beginning: TOO_MANY };
  // Letters that lie further apart than MOST cannot be each other: only that band of the table is filled.
  const width = Math.min(term.length, typed.length + MOST);
  let [beforeLast, last, row] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let column = 0; column <= width; column++) last[column] = Math.min(column, TOO_MANY);
  for (let typedCount = 1; typedCount <= typed.length; typedCount++) {
    const from = Math.max(1, typedCount - MOST);
    const to = Math.min(width, typedCount + MOST);
    row.fill(TOO_MANY, 0, width + 1);
    if (typedCount <= MOST) row[0] = typedCount;
    let least = row[0] ?? TOO_MANY;
    for (let column = from; column <= to; column++) {
      const isSame = typed[typedCount - 1] === term[column - 1];
      let slips = Math.min(
        at(last, column - 1) + (isSame ? 0 : 1),
        at(last, column) + 1,
        at(row, column - 1) + 1,
      );
      const isSwapped =
        typedCount > 1 &&
        column > 1 &&
        typed[typedCount - 1] === term[column - 2] &&
        typed[typedCount - 2] === term[column - 1];
      if (isSwapped) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      row[column] = Math.min(slips, TOO_MANY);
      least = Math.min(least, slips);
    }
    // A swap reaches back two rows, but never for less than the row between them holds.
    if (least >= TOO_MANY) return { whole: TOO_MANY, beginning: TOO_MANY };
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  const beginning = Math.min(...last.subarray(0, width + 1));
  return { whole: term.length <= width ? at(last, term.length) : TOO_MANY, beginning };
}

const ROWS = [newRow(), newRow(), newRow()] as const;

function newRow(): Uint8Array {
  return new Uint8Array(LONGEST + MOST + 1);
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? TOO_MANY;
}
