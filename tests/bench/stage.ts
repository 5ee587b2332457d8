import type { Page } from 'puppeteer-core';
import { productionBuild } from '../../scripts/build.ts';
import type { Reply } from '../../utils/core/reply.ts';
import type { Workspace } from '../../utils/storage/schema.ts';
import { type BrowserOptions, openBrowser, type TestBrowser } from '../e2e/harness/browser.ts';
import type { BrowserName } from '../e2e/harness/find-browser.ts';
import type { Desk } from '../e2e/harness/guarded.ts';
import { openInternet } from '../sites/internet/internet.ts';
import { createX, type X } from '../sites/x/server.ts';

/** A browser with the extension as it is published, and the look-alike of X. */
export type Stage = {
  x: X;
  browser: TestBrowser;
  /** Gives the extension a workspace and saved replies, and says whom every new tab posts for. */
  furnish(workspace: Workspace, clientId: string, replies?: readonly Reply[]): Promise<void>;
  close(): Promise<void>;
};

/** What holds our interface in a page: the one element beside the body. Its shadow root is closed. */
export const OUR_INTERFACE = 'html > body ~ div';

/** The build a browser takes. */
export const BUILT_FOR = { chromium: 'chrome', firefox: 'firefox' } as const;

/** The production build must be there (`buildProduction()`), or `extension` name another folder. */
export async function openStage(
  name: BrowserName,
  { extension = productionBuild(BUILT_FOR[name]), ...options }: Partial<BrowserOptions> = {},
): Promise<Stage> {
  const x = createX();
  const internet = await openInternet({ x });
  const browser = await openBrowser({ ...options, browser: name, extension, internet });
  return {
    x,
    browser,
    async furnish(...all) {
      const desk = await openDesk(browser);
      await furnishFrom(desk, ...all);
      await desk.close();
    },
    async close() {
      await browser.close();
      await internet.close();
    },
  };
}

/** The same as `furnish`, from a page of the extension that is open. */
export async function furnishFrom(
  desk: Page,
  ...[workspace, clientId, replies = []]: Parameters<Stage['furnish']>
): Promise<void> {
  await desk.evaluate(
    async (stored, intent) => {
      const { api } = globalThis as unknown as Desk;
      await api.storage.local.set(stored);
      await api.runtime.sendMessage(intent);
    },
    { workspace, replies } as never,
    { type: 'set-intent', clientId, everywhere: true } as never,
  );
}

/** A page of the extension, where its API is at hand under one name in both browsers. */
export async function openDesk(browser: TestBrowser, path = 'popup.html'): Promise<Page> {
  const desk = await browser.extensionPage(path);
  await desk.evaluate(() => {
    const scope = globalThis as unknown as Desk & { browser?: Desk['api']; chrome: Desk['api'] };
    scope.api = scope.browser ?? scope.chrome;
  });
  return desk;
}
