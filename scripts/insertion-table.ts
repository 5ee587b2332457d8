/**
 * Tries what is inserted in every editor of the look-alike sites, in both browsers, and writes
 * what came out to docs/insertion.md: `npm run insertion-table [-- --no-build]`. Exits with 1
 * where anything differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, ensureBrowsers } from '../tests/e2e/harness/find-browser.ts';
import { insertionPage, type Tried } from '../tests/e2e/harness/insertion-table.ts';
import { buildForTests } from './build.ts';

const ROOT = join(import.meta.dirname, '..');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const { values: wanted } = parseArgs({ options: { 'no-build': { type: 'boolean', default: false } } });

const executables = ensureBrowsers();
if (!wanted['no-build']) buildForTests(['both']);
const tried = BROWSERS.flatMap(tryIn);
if (tried.length === 0) throw new Error('No test was run');
const versions = BROWSERS.map((name) => versionOf(executables[name]));
const date = new Date().toISOString().slice(0, 10);
writeFileSync(join(ROOT, 'docs/insertion.md'), insertionPage(tried, versions, date));
const failed = tried.filter(({ difference }) => difference !== null);
console.log(`docs/insertion.md: ${tried.length} tried, ${failed.length} differ`);
process.exitCode = failed.length === 0 ? 0 : 1;

type Report = {
  testResults: {
    message: string;
    assertionResults: {
      ancestorTitles: string[];
      title: string;
      status: string;
      failureMessages: string[];
    }[];
  }[];
};

/** Runs the tests in one browser: the table says what they say. */
function tryIn(browser: BrowserName): Tried[] {
  const folder = mkdtempSync(join(tmpdir(), 'bon-compte-'));
  const file = join(folder, 'report.json');
  const args = ['vitest', 'run', '--project', browser, 'tests/e2e/insertion-', '--reporter=default'];
  spawnSync('npx', [...args, '--reporter=json', `--outputFile.json=${file}`], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, failureMessages }) => ({
      browser,
      editor: ancestorTitles[1] ?? '',
      title,
      difference: status === 'passed' ? null : (failureMessages[0]?.split('\n')[0] ?? status),
    })),
  );
}

function versionOf(executable: string): string {
  return execFileSync(executable, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .trim()
    .replace(/ built on .*/, '');
}
