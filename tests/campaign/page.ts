import type { Page } from 'puppeteer-core';

/** Texts of every box of a page: text areas and rich text alike. */
export function textsOf(page: Page): Promise<string[]> {
  return page
    .evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].map((box) =>
        'value' in box ? String(box.value) : (box.textContent ?? ''),
      ),
    )
    .catch(() => []);
}

/** Whether a text is in what a box shows; a box may show its lines without what parts them. */
export function holdsText(shown: string, text: string): boolean {
  return withoutSpace(shown).includes(withoutSpace(text));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Waits until no box holds any of these texts. */
export async function untilGone(page: Page, texts: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (gone) =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"], textarea')].every((box) => {
        const text = 'value' in box ? String(box.value) : (box.textContent ?? '');
        return !gone.some((part) => text.replace(/\s+/g, '').includes(part));
      }),
    {},
    texts.map(withoutSpace),
  );
}

/** Empties the boxes that one can see and write in. */
export async function emptyBoxes(page: Page, selector: string): Promise<void> {
  for (const box of await page.$$(selector)) {
    const isEmpty = await box.evaluate((element) =>
      'value' in element ? element.value === '' : element.textContent === '',
    );
    if (isEmpty) continue;
    await box.focus();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
  }
}
