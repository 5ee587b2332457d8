import type { Page } from 'puppeteer-core';
import type { ReadDraft } from '../../../utils/core/proofreading.ts';
import type { BrowserName } from '../../e2e/harness/find-browser.ts';
import type { Desk } from '../../e2e/harness/guarded.ts';

/** A build for tests, and the browser it is for. */
export type Built = { browser: BrowserName; extension: string };

/** Asks from a page of the extension, in the place of its own tab; tells the milliseconds until the answer. */
export async function asking(desk: Page): Promise<(text: string) => Promise<number>> {
  const tabId = await desk.evaluate(async () => {
    const tabs = await (globalThis as unknown as Desk).api.tabs.query({});
    return Math.max(...tabs.map((tab) => tab.id ?? 0));
  });
  return async (text) => {
    const { elapsed, answer } = await desk.evaluate(
      async (message) => {
        const { api } = globalThis as unknown as Desk;
        const began = performance.now();
        const answer = (await api.runtime.sendMessage(message)) as Partial<ReadDraft> | null;
        return { elapsed: performance.now() - began, answer };
      },
      { type: 'proofread', text, tabId } as never,
    );
    if (!answer?.findings?.length) {
      throw new Error(`Nothing found in a draft with a typo: ${JSON.stringify(answer)}`);
    }
    return elapsed;
  };
}
