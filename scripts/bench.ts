/**
 * What the extension costs: `node scripts/bench.ts [--browser firefox] [--rounds 20]`.
 * Every time is compared within one run, with the extension and without it in
 * turn; only the two start scripts have a limit in bytes, and decide the exit code.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Comparison, compare, type Spread, spreadOf } from '../tests/bench/figures.ts';
import { measureDialog, measurePage, measureScroll, type Sample } from '../tests/bench/meters.ts';
import { BUILT_FOR, openStage, type Stage } from '../tests/bench/stage.ts';
import type { BrowserName } from '../tests/e2e/harness/find-browser.ts';
import { CLIENTS, workspace } from '../tests/e2e/harness/workspace.ts';
import { openX, signIn } from '../tests/e2e/harness/x.ts';
import { buildProduction, productionBuild } from './build.ts';

const ROOT = join(import.meta.dirname, '..');

/** Bytes, gzipped: what every page of a network loads before its own scripts. */
const LIMITS = { MAIN: 4096, ISOLATED: 15_360 };

/** Characters of a table's first column. */
const NAME_WIDTH = 50;

const { values: wanted } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    rounds: { type: 'string', default: '20' },
  },
});

const browser: BrowserName = wanted.browser === 'firefox' ? 'firefox' : 'chromium';
const rounds = Number(wanted.rounds);

buildProduction();
const extension = join(ROOT, '.cache/bench', BUILT_FOR[browser]);
// A copy: the extension is installed again at every round, and must be the same one.
rmSync(extension, { recursive: true, force: true });
cpSync(productionBuild(BUILT_FOR[browser]), extension, { recursive: true });

const sizes = sizesOf(extension);
const stage = await openStage(browser, { extension });
try {
  const comparisons = await compareInTurn(stage);
  const dialog = await measureDialogs(stage);
  print(comparisons, dialog);
  writeFileSync(
    join(ROOT, '.cache/bench.json'),
    `${JSON.stringify({ browser, rounds, sizes, comparisons, dialog }, null, 2)}\n`,
  );
} finally {
  await stage.close();
}

/** The manifest names the start scripts: one of each world for every network. */
function sizesOf(folder: string): Record<string, { bytes: number; limit: number }> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts.flatMap(({ js, world }) =>
    js.map((path) => [path, LIMITS[world ?? 'ISOLATED']] as const),
  );
  return Object.fromEntries(
    scripts.map(([path, limit]) => {
      const bytes = gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
      if (bytes > limit) process.exitCode = 1;
      return [path, { bytes, limit }];
    }),
  );
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
    process.stderr.write(`\rround ${round + 1} of ${rounds}`);
  }
  process.stderr.write('\n');
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

function print(comparisons: Record<string, Comparison>, dialog: Record<string, Spread>): void {
  console.log('Start scripts, gzipped (bytes)');
  for (const [name, { bytes, limit }] of Object.entries(sizes)) {
    console.log(`  ${name.padEnd(NAME_WIDTH)}${bytes} of ${limit}${bytes > limit ? '  TOO LARGE' : ''}`);
  }
  console.log(`\nWithout and with, in turn, ${rounds} rounds in ${browser}: median [quartiles]`);
  for (const [name, figure] of Object.entries(comparisons)) {
    const change = `${digits(figure.without.median)} -> ${digits(figure.with.median)}`.padEnd(22);
    // A gesture that nobody hears costs next to nothing: shares of it say nothing.
    const share = name.startsWith('gesture') ? '' : percents(figure.addedShare);
    console.log(`  ${name.padEnd(NAME_WIDTH)}${change}added ${spread(figure.added).padEnd(28)}${share}`);
  }
  console.log('\nWith alone');
  for (const [name, figure] of Object.entries(dialog))
    console.log(`  ${name.padEnd(NAME_WIDTH)}${spread(figure)}`);
}

function spread({ median, q1, q3 }: Spread): string {
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
