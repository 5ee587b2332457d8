import type { Comparison, Spread } from './figures.ts';

/** Characters of a table's first column. */
const NAME_WIDTH = 50;

export function printLine(name: string, words: string): void {
  console.log(`  ${name.padEnd(NAME_WIDTH)}${words}`);
}

/** Without, with, and what was added: in the unit that the name says, and as a share. */
export function printComparisons(comparisons: Record<string, Comparison>): void {
  for (const [name, figure] of Object.entries(comparisons)) {
    const change = `${digits(figure.without.median)} -> ${digits(figure.with.median)}`.padEnd(22);
    // A gesture that nobody hears costs next to nothing: shares of it say nothing.
    const share = name.startsWith('gesture') ? '' : percents(figure.addedShare);
    printLine(name, `${change}added ${spread(figure.added).padEnd(28)}${share}`);
  }
}

/** `median [first quartile, third quartile]`. */
export function spread({ median, q1, q3 }: Spread): string {
  return `${digits(median)} [${digits(q1)}, ${digits(q3)}]`;
}

function digits(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 2 : 0);
}

function percents({ median, q1, q3 }: Spread): string {
  return `${percent(median)} [${percent(q1)}, ${percent(q3)}]`;
}

function percent(share: number): string {
  return `${share >= 0 ? '+' : ''}${(share * 100).toFixed(1)} %`;
}
