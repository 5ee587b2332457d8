/**
 * Reads a table written as text: a line is `wrong = right`, several right forms separated by a bar,
 * the best first.
 * @throws Error on a line without both sides.
 */
export function readCorrections(table: string): ReadonlyMap<string, readonly string[]> {
  const lines = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new Map(
    lines.map((line): [string, string[]] => {
      const [wrong = '', right = ''] = line.split(' = ');
      if (wrong === '' || right === '') throw new Error(`Not a correction: ${line}`);
      return [wrong, right.split('|')];
    }),
  );
}
