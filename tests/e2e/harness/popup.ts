import type { Page } from 'puppeteer-core';
import { until } from './dialog.ts';
import type { Guarded } from './guarded.ts';

/** The popup about a tab, in a tab of its own as small as the popup is. */
export async function openPopup(guarded: Guarded, tabId: number): Promise<Page> {
  const popup = await guarded.browser.extensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport({ width: 340, height: 620 });
  await popup.waitForSelector('.popup');
  return popup;
}

/** Writes the latest stopped text back into the tab's composer, by the popup's button. */
export async function putBack(guarded: Guarded, tabId: number): Promise<void> {
  const popup = await openPopup(guarded, tabId);
  await popup.click('.popup-foot ::-p-text(Kept texts)');
  const button = await popup.waitForSelector('::-p-text(Put back here)');
  await button?.click();
  // It closes itself once it is done; Firefox lets no page close a tab that no script has opened.
  if (guarded.browser.name === 'chromium') await until('the popup is closed', () => popup.isClosed());
}
