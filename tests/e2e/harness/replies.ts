import type { Page } from 'puppeteer-core';
import type { Reply } from '../../../utils/core/reply.ts';
import { until } from './dialog.ts';
import type { Desk, Guarded } from './guarded.ts';

/** A saved reply for everybody, with one wording in no language of its own. */
export function reply(id: string, title: string, text: string, more: Partial<Reply> = {}): Reply {
  return {
    id,
    title,
    abbreviation: null,
    texts: [{ language: null, network: null, text }],
    tags: [],
    folder: null,
    clientIds: 'all',
    validFrom: null,
    validUntil: null,
    source: null,
    note: null,
    approval: null,
    ...more,
  };
}

/** Saves these replies and no others. */
export async function saveReplies(guarded: Guarded, replies: readonly Reply[]): Promise<void> {
  await guarded.desk.evaluate(async (stored) => {
    await (globalThis as unknown as Desk).api.storage.local.set({ replies: stored });
  }, replies as never);
}

export const PALETTE = '>>> .palette[open]';
const TRIGGER = '>>> .reply-trigger-button';
const SEARCH = '>>> .palette-search';
const OPTION = '>>> .palette [role="option"]';

/** Opens the palette by the button beside the box that has the caret. */
export async function openPalette(page: Page): Promise<void> {
  const trigger = await page.waitForSelector(TRIGGER, { visible: true });
  await trigger?.click();
  await page.waitForSelector(SEARCH);
}

/** Opens the palette as its keyboard command does: a browser under test does not hear that key. */
export async function byCommand(guarded: Guarded, page: Page): Promise<void> {
  await guarded.desk.evaluate(
    async (tabId) => {
      const { api } = globalThis as unknown as Desk & { api: Scripting };
      await api.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/palette.js'] });
    },
    await guarded.newestTab(),
  );
  await page.waitForSelector(SEARCH);
}

type Scripting = {
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: boolean };
      files: string[];
    }): Promise<unknown>;
  };
};

/** Types into the search, and waits until the list answers it. */
export async function search(page: Page, query: string, first: string): Promise<void> {
  await page.keyboard.type(query);
  await page.waitForSelector(`${OPTION}[aria-selected="true"] ::-p-text(${first})`);
}

/** The titles on the list, from the top; read at once, as the list may be drawn anew at any moment. */
export function titles(page: Page): Promise<string[]> {
  return page.$$eval(`${OPTION} .name`, (names) => names.map(({ textContent }) => textContent ?? ''));
}

/** Words of the whole palette. */
export async function paletteText(page: Page): Promise<string> {
  const palette = await page.waitForSelector(PALETTE);
  return (await palette?.evaluate((element) => element.textContent?.replace(/\s+/g, ' ').trim())) ?? '';
}

export async function untilPaletteClosed(page: Page): Promise<void> {
  await page.waitForSelector(PALETTE, { hidden: true });
}

/** Waits until so many replies were put into composers: what is typed then goes where the caret was put. */
export async function untilUsed(guarded: Guarded, count: number): Promise<void> {
  await until(`${count} replies used`, async () => {
    const uses = await guarded.desk.evaluate(
      async () => (await (globalThis as unknown as Desk).api.storage.session.get('reply-uses'))['reply-uses'],
    );
    return Array.isArray(uses) && uses.length === count;
  });
}
