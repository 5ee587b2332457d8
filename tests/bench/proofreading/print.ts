import type { Spread } from '../figures.ts';
import { printLine, spread } from '../table.ts';
import { IN_THE_END, type MemoryFigures } from './background-memory.ts';
import type { ExtensionFigures } from './in-extension.ts';
import type { Measured, NodeFigures } from './node-figures.ts';

/** What is printed of an engine; none where it has no such figure. */
type Quantity = { name: string; of: (figures: NodeFigures, measured: Measured) => number | undefined };

const QUANTITIES: readonly Quantity[] = [
  { name: 'in the package (kB)', of: ({ bytes }) => bytes / 1000 },
  { name: 'in the package, gzipped (kB)', of: ({ gzipped }) => gzipped / 1000 },
  { name: 'start, dictionary ready (ms)', of: (_, { start }) => start },
  { name: 'memory grown by the start (MB)', of: (_, { rss }) => rss / 1e6 },
  { name: 'of it in array buffers (MB)', of: (_, { arrayBuffers }) => arrayBuffers / 1e6 },
  { name: 'memory grown in the end (MB)', of: (_, { rssInTheEnd }) => rssInTheEnd / 1e6 },
  { name: 'first draft, 280 characters (ms)', of: (_, { firstShort }) => firstShort },
  { name: 'words alone, 280 characters (ms)', of: (_, { wordsShort }) => wordsShort?.median },
  { name: 'words alone, 2,200 characters (ms)', of: (_, { wordsLong }) => wordsLong?.median },
  { name: 'whole draft, 280 characters (ms)', of: (_, { wholeShort }) => wholeShort.median },
  { name: 'whole draft, 2,200 characters (ms)', of: (_, { wholeLong }) => wholeLong.median },
  { name: 'suggestion list (ms)', of: (_, { suggestions }) => suggestions?.median },
  { name: 'suggestion list, the slowest (ms)', of: (_, { suggestions }) => suggestions?.slowest },
];

/** Each engine's own figure, and how often ours goes into it. */
export function printNodeFigures(all: readonly NodeFigures[]): void {
  for (const language of ['fr', 'en'] as const) {
    const figures = all.filter((one) => one.language === language);
    const ours = figures.find(({ name }) => name === 'ours');
    console.log(`\nProofreading in Node, ${language}: each engine in a process of its own (times ours)`);
    printLine('', figures.map(({ name }) => name.padEnd(22)).join(''));
    for (const quantity of QUANTITIES) {
      const cells = figures.map((one) => cell(figureOf(quantity, one), ours && figureOf(quantity, ours)));
      printLine(quantity.name, cells.map((words) => words.padEnd(22)).join(''));
    }
    for (const { name, measured } of figures) {
      if ('failure' in measured) printLine(`${name} was not measured`, measured.failure);
    }
  }
}

function figureOf({ of }: Quantity, figures: NodeFigures): number | undefined {
  return 'failure' in figures.measured ? undefined : of(figures, figures.measured);
}

function cell(value: number | undefined, ours: number | undefined): string {
  if (value === undefined) return '-';
  const own = value.toFixed(value < 10 ? 2 : 0);
  return ours === undefined || ours === value ? own : `${own} (${(value / ours).toFixed(1)})`;
}

export function printExtensionFigures(browser: string, figures: ExtensionFigures): void {
  console.log(`\nProofreading in ${browser}, from the question to the answer: median [quartiles]`);
  for (const [name, figure] of Object.entries<Spread>(figures)) printLine(name, spread(figure));
}

/** What reading adds, with its share of what was there before; then what the engines' whole processes grow by in Node. */
export function printMemoryFigures(
  browser: string,
  figures: MemoryFigures,
  inNode: readonly NodeFigures[],
): void {
  console.log(`\nMemory of the background in ${browser}, MB: median [quartiles] (times the process before)`);
  const before = figures['before any draft: process, garbage gone']?.median;
  for (const [name, { median, q1, q3 }] of Object.entries(figures)) {
    const megabytes = spread({ median: median / 1e6, q1: q1 / 1e6, q3: q3 / 1e6 });
    printLine(
      name,
      `${megabytes.padEnd(22)}${before === undefined ? '' : `(${(median / before).toFixed(3)})`}`,
    );
  }
  const ours = figures[`${IN_THE_END}: process`]?.median;
  for (const name of new Set(inNode.map((one) => one.name))) {
    const grown = inNode.flatMap((one) =>
      one.name === name && !('failure' in one.measured) ? [one.measured.rssInTheEnd] : [],
    );
    const bytes = grown.reduce((total, one) => total + one, 0);
    const times = ours === undefined ? '' : ` (${(bytes / ours).toFixed(1)} times ours here)`;
    const languages = grown.length === 1 ? ', one language' : '';
    printLine(`in Node in the end, ${name}${languages}`, `${(bytes / 1e6).toFixed(0)}${times}`);
  }
}
