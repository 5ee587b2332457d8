import type { Page } from 'puppeteer-core';
import { until } from './dialog.ts';
import type { Desk, Guarded } from './guarded.ts';

const COUNT = '>>> .finding-count';
export const PANEL = '>>> .proof-panel';
export const CARD = '>>> .proof-card';

/** A part of the window, in CSS pixels. */
type Area = { left: number; top: number; right: number; bottom: number };

/** Waits until so many remarks are counted beside the chip. */
export async function untilFound(page: Page, count: number): Promise<void> {
  await until(`${count} remarks`, async () => (await found(page)) === count);
}

/** How many remarks are counted beside the chip; 0 where nothing is. */
export async function found(page: Page): Promise<number> {
  const button = await page.$(COUNT);
  return button === null ? 0 : Number(await button.evaluate((element) => element.textContent));
}

export async function openPanel(page: Page): Promise<void> {
  await page.click(COUNT);
  await page.waitForSelector(PANEL);
}

/** Opens the list as its keyboard command does: a browser under test does not hear that key. */
export async function byCommand(guarded: Guarded): Promise<void> {
  await guarded.desk.evaluate(
    async (tabId) => {
      const { api } = globalThis as unknown as Desk;
      await api.runtime.sendMessage({ type: 'open-proofreader', tabId });
    },
    await guarded.newestTab(),
  );
}

/** Words of the whole list. */
export async function panelText(page: Page): Promise<string> {
  const panel = await page.waitForSelector(PANEL);
  return (await panel?.evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim())) ?? '';
}

/** Words of what has the focus in our interface; empty where the page has it. */
export async function focused(page: Page): Promise<string> {
  const panel = await page.$(PANEL);
  if (panel === null) return '';
  return panel.evaluate((element) => {
    const { activeElement } = element.getRootNode() as ShadowRoot;
    return (activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Where marks are drawn, from left to right and from top to bottom. */
export async function marks(page: Page): Promise<(Area & { kind: string })[]> {
  const drawn = await page.$$('>>> .mark');
  const areas = await Promise.all(
    drawn.map((mark) =>
      mark.evaluate((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom, kind: element.className.replace('mark ', '') };
      }),
    ),
  );
  return areas.toSorted((one, other) => one.top - other.top || one.left - other.left);
}

/** Where words of an editable box stand: asked of the browser, whatever we think of it. */
export function wordsArea(page: Page, box: string, words: string): Promise<Area> {
  return page.$eval(
    box,
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }
      throw new Error(`“${wanted}” is not in the box`);
    },
    words,
  );
}

/** Whether a mark stands under these words, as wide as they are. */
function isUnder(mark: Area, words: Area): boolean {
  const near = (one: number, other: number) => Math.abs(one - other) <= 2;
  return near(mark.left, words.left) && near(mark.right, words.right) && near(mark.top, words.top);
}

/** Waits until marks stand under exactly these words of an editable box. */
export async function untilMarked(page: Page, box: string, words: readonly string[]): Promise<void> {
  await until(`marks under ${words.join(', ')}`, async () => {
    const drawn = await marks(page);
    if (drawn.length !== words.length) return false;
    const areas = await Promise.all(words.map((word) => wordsArea(page, box, word)));
    return areas.every((area) => drawn.some((mark) => isUnder(mark, area)));
  });
}

/** Presses in the middle of a word, as the person does with the mouse. */
export async function pressWord(page: Page, { left, top, right, bottom }: Area): Promise<void> {
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Takes the first fix of every finding, from the keyboard alone. */
export async function fixAll(guarded: Guarded, page: Page, count: number): Promise<void> {
  await untilFound(page, count);
  await byCommand(guarded);
  await page.waitForSelector(PANEL);
  for (let left = count; left > 0; left--) {
    await until('a fix has the focus', async () => (await focused(page)) !== '');
    await page.keyboard.press('Enter');
    await untilFound(page, left - 1);
    await page.waitForSelector('>>> .proof-head ::-p-text(Corrected.)');
  }
  await page.keyboard.press('Escape');
  await until('the panel is closed', async () => (await page.$(PANEL)) === null);
}
