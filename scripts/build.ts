import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const BROWSERS = ['chrome', 'firefox'] as const;

/** The builds that tests look into: an open shadow root, and both lines of defence or one alone. */
export const TEST_BUILDS = ['both', 'gestures', 'requests'] as const;

const ROOT = join(import.meta.dirname, '..');

export type Build = { browser: (typeof BROWSERS)[number]; lines: (typeof TEST_BUILDS)[number] };

/** Folder of a test build, ready to be loaded into its browser. */
export function testBuild({ browser, lines }: Build): string {
  return join(ROOT, '.output', `test-${lines}`, `${browser}-mv3`);
}

/** Folder of the production build. */
export function productionBuild(browser: Build['browser']): string {
  return join(ROOT, '.output', `${browser}-mv3`);
}

export function buildProduction(): void {
  for (const browser of BROWSERS) wxt(browser, {});
}

export function buildForTests(lines: readonly Build['lines'][] = TEST_BUILDS): void {
  for (const line of lines) {
    for (const browser of BROWSERS) {
      wxt(browser, {
        BON_COMPTE_OUT_DIR: `.output/test-${line}`,
        BON_COMPTE_TEST_LINES: line,
        BON_COMPTE_SHADOW_MODE: 'open',
      });
    }
  }
}

function wxt(browser: string, environment: Record<string, string>): void {
  const run = spawnSync('npx', ['wxt', 'build', '-b', browser], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`wxt build -b ${browser} failed:\n${run.stdout}${run.stderr}`);
}
