import type { Page } from 'puppeteer-core';
import { press } from './own-page.ts';

/** What the page gives the browser to save, as it would be on the disk. */
export async function exported(page: Page, pressing: string): Promise<{ fileName: string; text: string }> {
  await page.evaluate(() => {
    const scope = window as unknown as { saved?: { fileName: string; text: Promise<string> } };
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const url = create.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function saved(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob !== undefined) scope.saved = { fileName: this.download, text: blob.text() };
    };
  });
  await press(page, pressing);
  await page.waitForFunction(() => 'saved' in window);
  return page.evaluate(async () => {
    const { saved } = window as unknown as { saved: { fileName: string; text: Promise<string> } };
    return { fileName: saved.fileName, text: await saved.text };
  });
}
