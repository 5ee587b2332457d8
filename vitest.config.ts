import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          restoreMocks: true,
          // jsdom reads whole saved pages, on a machine that may be busy.
          testTimeout: 60_000,
        },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});

/**
 * The same end-to-end tests in one browser. They mostly wait, for pages and for the time in which
 * our dialogs are deaf: three at once keep two old cores busy. A second try is for what a stall of
 * the machine has broken (vitest says so in its report).
 */
function endToEnd(browser: 'chromium' | 'firefox'): TestProjectInlineConfiguration {
  return {
    test: {
      name: browser,
      include: ['tests/e2e/**/*.test.ts'],
      // What shows no difference between browsers runs in one: our own screens' faults, and the
      // look-alikes without the extension, which every guarded test uses in both.
      exclude: browser === 'firefox' ? ['tests/e2e/gallery-axe.test.ts', 'tests/e2e/site-*.test.ts'] : [],
      env: { BON_COMPTE_TEST_BROWSER: browser },
      sequence: { groupOrder: 1 },
      maxWorkers: 3,
      retry: 2,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}
