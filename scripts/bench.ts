/**
 * What the extension costs: `node scripts/bench.ts [--browser firefox] [--rounds 20] [--only guard|palette|proofreading|style-guide|voice]`.
 * Every time is compared within one run: with the extension and without it in turn, the palette
 * with few saved replies and with many, proofreading beside other engines. Proofreading and style
 * guides are measured in Node and in both browsers, whichever is named. Only the two start scripts have a limit in bytes, and
 * decide the exit code.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Comparison, compare, type Spread, spreadOf } from '../tests/bench/figures.ts';
import { measureDialog, measurePage, measureScroll, type Sample } from '../tests/bench/meters.ts';
import { comparePalettes, FEW, MANY } from '../tests/bench/palette.ts';
import { type MemoryFigures, measureMemory } from '../tests/bench/proofreading/background-memory.ts';
import { measureGrammar, printGrammarFigures } from '../tests/bench/proofreading/grammar-figures.ts';
import { type ExtensionFigures, measureInExtension } from '../tests/bench/proofreading/in-extension.ts';
import { measureInNode } from '../tests/bench/proofreading/node-figures.ts';
import {
  printExtensionFigures,
  printMemoryFigures,
  printNodeFigures,
} from '../tests/bench/proofreading/print.ts';
import { BUILT_FOR, openStage, type Stage } from '../tests/bench/stage.ts';
import {
  measureGuideStart,
  printStartFigures,
  type StartFigures,
} from '../tests/bench/style-guide/start-figures.ts';
import { measureVale, printValeFigures } from '../tests/bench/style-guide/vale-figures.ts';
import { measureVoice, printVoiceFigures } from '../tests/bench/style-guide/voice-figures.ts';
import { printComparisons, printLine, spread } from '../tests/bench/table.ts';
import type { BrowserName } from '../tests/e2e/harness/find-browser.ts';
import { CLIENTS, workspace } from '../tests/e2e/harness/workspace.ts';
import { openX, signIn } from '../tests/e2e/harness/x.ts';
import { buildForTests, buildProduction, productionBuild, testBuild } from './build.ts';

const ROOT = join(import.meta.dirname, '..');

/** Bytes, gzipped: what every page of a network loads before its own scripts. */
const LIMITS = { MAIN: 4096, ISOLATED: 15_360 };

/** What is loaded besides the start scripts, and when. */
const LATER = {
  'in-page.js': 'when a guard first asks, or shows its chip',
  'palette.js': 'when saved replies are first asked for in a page',
  'background.js': 'in the background, not in pages',
};

const PARTS = ['guard', 'palette', 'proofreading', 'style-guide', 'voice'] as const;

const { values: wanted } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    rounds: { type: 'string', default: '20' },
    only: { type: 'string' },
  },
});

const browser: BrowserName = wanted.browser === 'firefox' ? 'firefox' : 'chromium';
const rounds = Number(wanted.rounds);
const parts = PARTS.filter((part) => wanted.only === undefined || wanted.only === part);
if (parts.length === 0) throw new Error(`--only is ${PARTS.join(', ')}, not ${wanted.only}`);

buildProduction();
const extension = copyOf(productionBuild(BUILT_FOR[browser]), BUILT_FOR[browser]);
const sizes = sizesOf(extension);
const later = laterSizesOf(extension);
printSizes();
const figures = {
  ...(parts.includes('guard') && (await benchGuard())),
  ...(parts.includes('palette') && { palette: await benchPalette() }),
  ...(parts.includes('proofreading') && { proofreading: await benchProofreading() }),
  ...(parts.includes('style-guide') && { styleGuide: await benchStyleGuide() }),
  ...(parts.includes('voice') && { voice: benchVoice() }),
};
writeFileSync(
  join(ROOT, '.cache/bench.json'),
  `${JSON.stringify({ browser, rounds, sizes, later, ...figures }, null, 2)}\n`,
);

/** A copy: the extension is installed again at every round, and must be the same one. */
function copyOf(build: string, name: string): string {
  const copy = join(ROOT, '.cache/bench', name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  return copy;
}

async function benchGuard() {
  const stage = await openStage(browser, { extension });
  try {
    const comparisons = await compareInTurn(stage);
    const dialog = await measureDialogs(stage);
    printGuard(comparisons, dialog);
    return { comparisons, dialog };
  } finally {
    await stage.close();
  }
}

/** What the palette shows can be seen from outside in a test build only: its shadow root is open. */
async function benchPalette(): Promise<Record<string, Comparison>> {
  buildForTests(['both']);
  const stage = await openStage(browser, {
    extension: testBuild({ browser: BUILT_FOR[browser], lines: 'both' }),
  });
  try {
    await signIn(stage.browser, stage.x, 'atelier_boreal', 'camille_dube');
    const comparisons = await comparePalettes(stage, rounds, sayRound);
    printPalette(comparisons);
    return comparisons;
  } finally {
    await stage.close();
  }
}

/** The engines in Node, then ours where it is used. */
async function benchProofreading() {
  const inNode = await measureInNode((name) => process.stderr.write(`${name}\n`));
  printNodeFigures(inNode);
  const grammar = await measureGrammar();
  printGrammarFigures(grammar);
  buildForTests(['both']);
  const inExtension: Record<string, ExtensionFigures> = {};
  const memory: Record<string, MemoryFigures | string> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const build = testBuild({ browser: BUILT_FOR[name], lines: 'both' });
    const copy = copyOf(build, `test-${BUILT_FOR[name]}`);
    const measured = await measureInExtension({ browser: name, extension: copy });
    printExtensionFigures(name, measured);
    inExtension[name] = measured;
    try {
      const grown = await measureMemory({ browser: name, extension: copy });
      printMemoryFigures(name, grown, inNode);
      memory[name] = grown;
    } catch (error) {
      // Not every machine tells the memory of a process.
      memory[name] = String(error);
      console.log(`\nMemory of the background in ${name} was not measured: ${error}`);
    }
  }
  return { inNode, grammar, inExtension, memory };
}

/** The rules in Node, then what a guide costs a background that starts. */
async function benchStyleGuide() {
  const vale = measureVale();
  printValeFigures(vale);
  buildForTests(['both']);
  const start: Record<string, StartFigures> = {};
  for (const name of ['chromium', 'firefox'] as const) {
    const build = testBuild({ browser: BUILT_FOR[name], lines: 'both' });
    const measured = await measureGuideStart({
      browser: name,
      extension: copyOf(build, `test-${BUILT_FOR[name]}`),
    });
    printStartFigures(name, measured);
    start[name] = measured;
  }
  return { vale, start };
}

function benchVoice() {
  const figures = measureVoice();
  printVoiceFigures(figures);
  return figures;
}

function sayRound(round: number): void {
  process.stderr.write(`\rround ${round + 1} of ${rounds}${round + 1 === rounds ? '\n' : ''}`);
}

/** The manifest names the start scripts: one of each world for every network. */
function sizesOf(folder: string): Record<string, { bytes: number; limit: number }> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts.flatMap(({ js, world }) =>
    js.map((path) => [path, LIMITS[world ?? 'ISOLATED']] as const),
  );
  return Object.fromEntries(
    scripts.map(([path, limit]) => {
      const bytes = gzippedBytes(folder, path);
      if (bytes > limit) process.exitCode = 1;
      return [path, { bytes, limit }];
    }),
  );
}

function laterSizesOf(folder: string): Record<string, number> {
  return Object.fromEntries(Object.keys(LATER).map((path) => [path, gzippedBytes(folder, path)]));
}

function gzippedBytes(folder: string, path: string): number {
  return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
}

type Manifest = { content_scripts: { js: string[]; world?: 'MAIN' | 'ISOLATED' }[] };

/** The right account, its chip in view: what a person has before them all day. */
async function compareInTurn(stage: Stage): Promise<Record<string, Comparison>> {
  await signIn(stage.browser, stage.x, 'atelier_boreal', 'camille_dube');
  const samples: Record<'with' | 'without', Sample[]> = { with: [], without: [] };
  let isInstalled = true;
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first goes second in the next round.
    const turns = round % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const);
    for (const turn of turns) {
      if (isInstalled !== (turn === 'with')) {
        isInstalled = !isInstalled;
        await switchExtension(stage, isInstalled);
      }
      if (isInstalled) await stage.furnish(workspace(), CLIENTS.boreal.id);
      samples[turn].push(await measureOnce(stage));
    }
    sayRound(round);
  }
  if (!isInstalled) await switchExtension(stage, true);
  const names = Object.keys(samples.with[0] ?? {});
  const column = (turn: 'with' | 'without', name: string) =>
    samples[turn].map((sample) => sample[name] ?? Number.NaN);
  return Object.fromEntries(
    names.map((name) => [name, compare(column('with', name), column('without', name))]),
  );
}

/**
 * Takes the extension out of the pages, and puts it back. Firefox gives an extension another
 * address when it is installed again: there, only its access to the sites is taken back.
 */
async function switchExtension({ browser: { name, ...tester } }: Stage, isOn: boolean): Promise<void> {
  if (name === 'firefox') return tester.setSiteAccess(isOn);
  await (isOn ? tester.reloadExtension() : tester.removeExtension());
}

/** The first page after a change warms the browser up and is not counted. */
async function measureOnce(stage: Stage): Promise<Sample> {
  await (await openX(stage.browser)).close();
  return { ...(await measurePage(stage)), ...(await measureScroll(stage)) };
}

/** The wrong account: with our interface in the page already (the chip), and fetched only then. */
async function measureDialogs(stage: Stage): Promise<Record<string, Spread>> {
  await signIn(stage.browser, stage.x, 'camille_dube', 'atelier_boreal');
  const figures: Record<string, Spread> = {};
  for (const showChip of [true, false]) {
    await stage.furnish(workspace({ showChip }), CLIENTS.boreal.id);
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) samples.push(await measureDialog(stage));
    figures[`press to dialog, ${showChip ? 'chip in view' : 'chip hidden'} (ms)`] = spreadOf(samples);
  }
  return figures;
}

function printSizes(): void {
  console.log('Start scripts, gzipped (bytes)');
  for (const [name, { bytes, limit }] of Object.entries(sizes)) {
    printLine(name, `${bytes} of ${limit}${bytes > limit ? '  TOO LARGE' : ''}`);
  }
  console.log('\nLoaded later, gzipped (bytes)');
  for (const [name, when] of Object.entries(LATER)) {
    printLine(name, `${later[name]}`.padEnd(10) + when);
  }
}

function printGuard(comparisons: Record<string, Comparison>, dialog: Record<string, Spread>): void {
  console.log(`\nWithout and with, in turn, ${rounds} rounds in ${browser}: median [quartiles]`);
  printComparisons(comparisons);
  console.log('\nWith alone');
  for (const [name, figure] of Object.entries(dialog)) printLine(name, spread(figure));
}

function printPalette(comparisons: Record<string, Comparison>): void {
  const counts = `${FEW} and ${MANY.toLocaleString('en')} saved replies`;
  console.log(`\nPalette: ${counts}, in turn, ${rounds} rounds in ${browser}: median [quartiles]`);
  printComparisons(comparisons);
}
