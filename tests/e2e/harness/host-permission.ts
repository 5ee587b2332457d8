import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import { until } from './dialog.ts';
import { runPrivileged } from './firefox.ts';

/**
 * Presses something that asks the browser for a host, and answers the question.
 *
 * In Firefox the real question is answered, by its own buttons. Chromium's can't be reached from
 * outside, and stays open for ever: a host is allowed beforehand, as on the browser's own page of
 * extensions, so that it asks nothing; a refusal is what the browser would have answered.
 */
export async function answering(
  { browser, page, pattern }: { browser: TestBrowser; page: Page; pattern: string },
  isAllowed: boolean,
  press: () => Promise<void>,
): Promise<void> {
  if (browser.name === 'firefox') {
    await press();
    return answerFirefox(page, isAllowed);
  }
  if (isAllowed) await allowInChromium(browser, page, pattern);
  else await refuseInChromium(page);
  await press();
}

type Permissions = {
  request(wanted: { origins: string[] }): Promise<boolean>;
  contains(wanted: { origins: string[] }): Promise<boolean>;
};

type Extension = { permissions: Permissions };

/** Whether a host is allowed now. */
export function isAllowed(page: Page, pattern: string): Promise<boolean> {
  return page.evaluate((origin) => {
    const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
    return (scope.browser ?? scope.chrome).permissions.contains({ origins: [origin] });
  }, pattern);
}

async function answerFirefox(page: Page, isAllowed: boolean): Promise<void> {
  const button = isAllowed ? 'button' : 'secondaryButton';
  await until('Firefox’s question', async () =>
    runPrivileged(
      page.browser(),
      `(() => {
        const panel = Services.wm.getMostRecentWindow('navigator:browser').PopupNotifications.panel;
        const notification = panel.querySelector('#addon-webext-permissions-notification');
        if (panel.state !== 'open' || notification === null) throw new Error('not asked yet');
        notification.${button}.click();
      })()`,
    ).then(
      () => true,
      () => false,
    ),
  );
}

type DeveloperPrivate = { addHostPermission(extensionId: string, host: string): Promise<void> };

async function allowInChromium(browser: TestBrowser, page: Page, pattern: string): Promise<void> {
  const extensions = await browser.newPage('chrome://extensions');
  await extensions.evaluate(
    async (id, host) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate.addHostPermission(id, host);
    },
    new URL(browser.extensionOrigin ?? '').host,
    pattern,
  );
  await extensions.close();
  await page.bringToFront();
}

async function refuseInChromium(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    chrome.permissions.request = () => Promise.resolve(false);
  });
}
