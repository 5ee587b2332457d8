import type { BrowserName } from './find-browser.ts';

const BOTH: readonly BrowserName[] = ['chromium', 'firefox'];

/** The browsers that a file is run in: both, or the one of its project (vitest.config.ts), so that they share the machine. */
export const BROWSERS: readonly BrowserName[] = BOTH.filter(
  (name) => (process.env.BON_COMPTE_TEST_BROWSER ?? name) === name,
);
