import type { TestBrowser } from '../../e2e/harness/browser.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';
import { type Spread, spreadOf } from '../figures.ts';
import { openDesk, openStage } from '../stage.ts';
import { asking, type Built } from './asking.ts';
import { createDrafts, LENGTHS } from './drafts.ts';

/** Milliseconds from the question to the answer. */
export type ExtensionFigures = Record<string, Spread>;

/** Milliseconds for what the browser does after a page has opened, or the background has stopped. */
const SETTLE = 500;

/** A background that has just been stopped, asked so often: each takes seconds. */
const COLD_ROUNDS = 8;

const WARM_ROUNDS = 15;

const TRIES = 3;

/**
 * What a page waits for what is found in a draft: the message there and back, and the reading. Cold, the
 * background has to start and to load its dictionaries; warm, it has just answered. French drafts, no
 * two alike.
 */
export async function measureInExtension({ browser, extension }: Built): Promise<ExtensionFigures> {
  const stage = await openStage(browser, { extension });
  try {
    await stage.furnish(workspace(), CLIENTS.boreal.id);
    const desk = await openDesk(stage.browser);
    const ask = await asking(desk);
    const figures: ExtensionFigures = {};
    for (const [name, length] of Object.entries(LENGTHS)) {
      const drafts = createDrafts('fr');
      const cold: number[] = [];
      for (let round = 0; round < COLD_ROUNDS; round += 1) {
        cold.push(await askStopped(stage.browser, () => ask(drafts.next(length))));
      }
      // A background that has read once still gets quicker.
      for (let round = 0; round < WARM_ROUNDS; round += 1) await ask(drafts.next(length));
      const warm: number[] = [];
      for (let round = 0; round < WARM_ROUNDS; round += 1) warm.push(await ask(drafts.next(length)));
      figures[`${name} draft, background stopped before (ms)`] = spreadOf(cold);
      figures[`${name} draft (ms)`] = spreadOf(warm);
    }
    return figures;
  } finally {
    await stage.close();
  }
}

/** On a busy machine, a question may meet Firefox's background on its way out, and nobody: it is asked again. */
async function askStopped(browser: TestBrowser, ask: () => Promise<number>): Promise<number> {
  for (let tried = 1; ; tried += 1) {
    await browser.restartBackground();
    await pause();
    try {
      return await ask();
    } catch (error) {
      if (tried === TRIES || !String(error).includes('Receiving end does not exist')) throw error;
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}
