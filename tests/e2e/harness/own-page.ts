import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './dialog.ts';

/** Words of a page of ours; what is hidden is not said. */
export async function says(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
}

export async function untilSaid(page: Page, words: string): Promise<void> {
  let last = '';
  await until(`"${words}" on the page`, async () => {
    last = await says(page);
    return last.includes(words);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

/** A control by its accessible name or the words on it. */
export async function control(page: Page, name: string, role?: string): Promise<ElementHandle<HTMLElement>> {
  const wanted = role === undefined ? name : `[name="${name}"][role="${role}"]`;
  const found = await page.waitForSelector(`::-p-aria(${wanted})`);
  return found as ElementHandle<HTMLElement>;
}

export async function press(page: Page, name: string, role?: string): Promise<void> {
  await (await control(page, name, role)).click();
}

/** Chooses from a list, by what it holds. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const select = await control(page, name, 'combobox');
  await select.evaluate((list, chosen) => {
    (list as HTMLSelectElement).value = chosen;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}
