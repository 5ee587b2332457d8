import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from '../tests/e2e/harness/find-browser.ts';
import { ensureGrammalecte } from '../tests/servers/grammalecte.ts';
import { buildForTests, buildProduction } from './build.ts';

/**
 * The whole test run: browsers, builds, unit and end-to-end tests. The last
 * line tells what passed; a test left out counts as failed.
 */

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, '.cache/test-results.json');

type Results = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

function run(): { passed: number; failed: number } {
  ensureBrowsers();
  ensureGrammalecte();
  buildProduction();
  buildForTests();
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${RESULTS}`,
      ...process.argv.slice(2),
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failed = results.numFailedTests + results.numPendingTests + results.numTodoTests + broken.length;
  return { passed: results.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

let outcome = { passed: 0, failed: 1 };
try {
  outcome = run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
console.log(`${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed === 0 && outcome.passed > 0 ? 0 : 1;
