import type { Page } from 'puppeteer-core';
import { pause } from '../e2e/harness/dialog.ts';
import type { Desk, Guarded } from '../e2e/harness/guarded.ts';
import type { SavedReply } from './replies.ts';

/** The palette of saved replies that is open over a page. */
type SeenPalette = {
  /** From the top of the list. */
  titles: readonly string[];
  /** Title of the one that Enter takes. */
  chosen: string | null;
  /** What must be read before Enter is pressed again. */
  warning: string | null;
  /** Whether it asks for blanks, and has what it needs. */
  isAsking: boolean;
  isReady: boolean;
  /** What became of a reply that did not simply go in. */
  outcome: string | null;
};

const TRIGGER = '>>> .reply-trigger-button';
const PATIENCE = 4000;

/** Presses the button beside the box that has the caret; false where there is none. */
export async function pressTrigger(page: Page, patience: number): Promise<boolean> {
  const trigger = await page.waitForSelector(TRIGGER, { visible: true, timeout: patience }).catch(() => null);
  await trigger?.click();
  return trigger !== null;
}

/** The titles on the list, once it is there; null where it does not come. */
export async function readTitles(page: Page): Promise<readonly string[] | null> {
  const seen = await palette(page, ({ titles }) => titles.length > 0, { isOpening: true });
  return seen?.titles ?? null;
}

/** Leaves the palette by its key; a step further in, Escape goes one back. */
export async function leavePalette(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE;
  while ((await readPalette(page)) !== null) {
    if (Date.now() > end) throw new Error('Escape does not close the palette');
    await page.keyboard.press('Escape');
    await pause(50);
  }
}

/** Types a reply's title into the search; the titles found, once that one stands first or never does. */
export async function searchFor(page: Page, title: string): Promise<readonly string[]> {
  await page.keyboard.type(title.toLowerCase());
  const seen = await palette(page, ({ titles, chosen }) => titles[0] === title && chosen === title);
  return seen?.titles ?? [];
}

/** Puts the first reply found into the box, and fills its blank; resolves with what went wrong, or null. */
export async function takeFirst(
  guarded: Guarded,
  page: Page,
  { title, answer }: SavedReply,
): Promise<string | null> {
  const usesBefore = await countUses(guarded);
  await page.keyboard.press('Enter');
  let seen = await palette(
    page,
    ({ warning, isAsking, outcome }) => warning !== null || isAsking || outcome !== null,
  );
  if (seen?.warning != null) {
    await page.keyboard.press('Enter');
    seen = await palette(page, ({ isAsking, outcome }) => isAsking || outcome !== null);
  }
  if (seen?.isAsking && answer !== null) {
    await page.keyboard.type(answer);
    await palette(page, ({ isReady }) => isReady);
    await page.keyboard.press('Enter');
    seen = await palette(page, ({ outcome }) => outcome !== null);
  }
  if (seen !== null) return seen.outcome ?? `"${title}" did not go in: ${seen.warning ?? 'without a word'}`;
  return whenUsed(guarded, page, usesBefore);
}

/** The palette closes before the text is in: waits until it is, or until the palette says otherwise. */
async function whenUsed(guarded: Guarded, page: Page, usesBefore: number): Promise<string | null> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const isUsed = (await countUses(guarded)) > usesBefore;
    const seen = await readPalette(page);
    if (seen !== null) return seen.outcome;
    if (isUsed) return null;
    await pause(25);
  }
  return 'nothing says that it went in';
}

function countUses({ desk }: Guarded): Promise<number> {
  return desk.evaluate(async () => {
    const stored = await (globalThis as unknown as Desk).api.storage.session.get('reply-uses');
    return ((stored['reply-uses'] ?? []) as unknown[]).length;
  });
}

/**
 * Waits until the palette shows something, or is closed (null). What it shows when patience
 * ends is returned all the same.
 */
async function palette(
  page: Page,
  shows: (seen: SeenPalette) => boolean,
  { isOpening = false } = {},
): Promise<SeenPalette | null> {
  const end = Date.now() + PATIENCE;
  let seen = await readPalette(page);
  while (Date.now() < end) {
    if (seen === null ? !isOpening : shows(seen)) return seen;
    await pause(25);
    seen = await readPalette(page);
  }
  return seen;
}

function readPalette(page: Page): Promise<SeenPalette | null> {
  return page.evaluate(() => {
    const words = (node: Element | null | undefined) =>
      node ? (node.textContent ?? '').replace(/\s+/g, ' ').trim() : null;
    for (const host of document.documentElement.children) {
      const dialog = host.shadowRoot?.querySelector('dialog.palette[open]');
      if (!dialog) continue;
      const title = (option: Element | null) => words(option?.querySelector('.name'));
      return {
        titles: [...dialog.querySelectorAll('[role="option"]')].map((option) => title(option) ?? ''),
        chosen: title(dialog.querySelector('[aria-selected="true"]')),
        warning: words(dialog.querySelector('.palette-warning')),
        isAsking: dialog.querySelector('.palette-form') !== null,
        isReady: dialog.querySelector('.palette-form .primary:not([disabled])') !== null,
        outcome: words(dialog.querySelector('.palette-outcome')),
      };
    }
    return null;
  });
}
