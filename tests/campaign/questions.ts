import type { ElementHandle, Page } from 'puppeteer-core';
import { pause, untilHeard } from '../e2e/harness/dialog.ts';

/** A question of ours that is open over a page. */
export type SeenQuestion = {
  /** Tells one question of a document from the next. */
  number: number;
  title: string;
  /** Everything it says. */
  text: string;
  buttons: readonly string[];
};

/** The question that is open over a page, read in one go; null where there is none, or the page is just changing. */
export function readQuestion(page: Page): Promise<SeenQuestion | null> {
  return page
    .evaluate(() => {
      type Numbered = HTMLDialogElement & { numberInCampaign?: number };
      const scope = globalThis as unknown as { questionsInCampaign?: number };
      const words = (node: Element | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
      for (const host of document.documentElement.children) {
        const dialog: Numbered | null = host.shadowRoot?.querySelector<Numbered>('dialog[open]') ?? null;
        if (dialog === null) continue;
        scope.questionsInCampaign ??= 0;
        if (dialog.numberInCampaign === undefined) {
          scope.questionsInCampaign += 1;
          dialog.numberInCampaign = scope.questionsInCampaign;
        }
        return {
          number: dialog.numberInCampaign,
          title: words(dialog.querySelector('h2')),
          text: words(dialog),
          buttons: [...dialog.querySelectorAll('button')].map(words),
        };
      }
      return null;
    })
    .catch(() => null);
}

/** A button of ours by its words, wherever it is in our interface. */
async function ownButton(page: Page, selector: string, words: string): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle(
    (within, wanted) => {
      for (const host of document.documentElement.children) {
        for (const button of host.shadowRoot?.querySelectorAll(within) ?? []) {
          if ((button.textContent ?? '').replace(/\s+/g, ' ').trim().includes(wanted)) return button;
        }
      }
      return null;
    },
    selector,
    words,
  );
  const element = found.asElement();
  if (element === null) throw new Error(`No ${selector} of ours says "${words}"`);
  return element as ElementHandle<Element>;
}

/** Presses a button of the open question, as soon as the question hears. */
export async function pressAnswer(page: Page, words: string): Promise<void> {
  await untilHeard(page);
  await press(page, 'dialog[open] button', words);
}

/** Presses a key of the open question, as soon as the question hears. */
export async function keyAnswer(page: Page, key: 'Enter' | 'Escape'): Promise<void> {
  await untilHeard(page);
  await page.keyboard.press(key);
}

/** Presses something of ours in the page. */
export async function press(page: Page, selector: string, words: string): Promise<void> {
  const button = await ownButton(page, selector, words);
  await button.click();
  await button.dispose();
}

/** Waits until something of ours with these words is in the page; false where it does not come. */
export async function appears(
  page: Page,
  selector: string,
  words: string,
  patience = 4000,
): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const found = await ownButton(page, selector, words).catch(() => null);
    if (found !== null) return true;
    await pause(40);
  }
  return false;
}
