import type { ElementHandle, Page } from 'puppeteer-core';

/** Keys and presses are not heard before this many milliseconds after a dialog is seen (and a little more). */
const DEAF_FOR = 450;
const DIALOG = '>>> dialog[open]';

/** The question that is open over a page. */
export type OpenQuestion = {
  title: string;
  text: string;
  buttons: string[];
  /** Words of the control that has the focus. */
  focused: string;
};

/** Waits for a question of ours, and reads it. */
export async function question(page: Page, patience = 8000): Promise<OpenQuestion> {
  const dialog = await page.waitForSelector(DIALOG, { timeout: patience });
  if (dialog === null) throw new Error('No question');
  return dialog.evaluate((element) => {
    const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const root = element.getRootNode() as ShadowRoot;
    return {
      title: words(element.querySelector('h2, .title')),
      text: words(element),
      buttons: [...element.querySelectorAll('button')].map(words),
      focused: words(root.activeElement),
    };
  });
}

/** Whether a question is open now. */
export async function isAsked(page: Page): Promise<boolean> {
  return (await page.$(DIALOG)) !== null;
}

/** Answers by a real press on the button with these words, once the dialog hears. */
export async function answer(page: Page, words: string): Promise<void> {
  await page.waitForSelector(DIALOG);
  await untilHeard(page);
  const button = await buttonWith(page, words);
  await button.click();
  await button.dispose();
}

/** Waits until a dialog that is open hears keys and presses: some time after the frame in which it is first seen. */
export function untilHeard(page: Page): Promise<void> {
  return page.evaluate(
    (deafFor) =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, deafFor)));
      }),
    DEAF_FOR,
  );
}

/** Presses Enter the moment that a question is open, as a hasty hand does: nothing is read first, which takes its time. */
export async function pressEnterAtOnce(page: Page): Promise<void> {
  await page.waitForSelector(DIALOG);
  await page.keyboard.press('Enter');
}

/** Waits until no question is open. */
export async function untilAnswered(page: Page): Promise<void> {
  for (let round = 0; round < 100; round++) {
    if (!(await isAsked(page))) return;
    await pause(50);
  }
  throw new Error('The question did not close');
}

async function buttonWith(page: Page, words: string): Promise<ElementHandle<Element>> {
  for (const button of await page.$$(`${DIALOG} button`)) {
    const text = await button.evaluate((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
    if (text.includes(words)) return button;
  }
  const open = await question(page);
  throw new Error(`No button "${words}" in "${open.title}": ${open.buttons.join(' | ')}`);
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until something holds; fails with `what` after some seconds. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patience = 8000,
): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await holds()) return;
    await pause(40);
  }
  throw new Error(`Not within ${patience / 1000} s: ${what}`);
}
