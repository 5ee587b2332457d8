import type { KeyInput, Page } from 'puppeteer-core';
import { pause } from '../e2e/harness/dialog.ts';
import { untilPaletteClosed } from '../e2e/harness/replies.ts';
import { CLIENTS, workspace } from '../e2e/harness/workspace.ts';
import { box, openX, postButton } from '../e2e/harness/x.ts';
import { type Comparison, compare, spreadOf } from './figures.ts';
import { manyReplies } from './many-replies.ts';
import type { Sample } from './meters.ts';
import type { Stage } from './stage.ts';

/** What few replies and many are, for one client. */
export const FEW = 100;
export const MANY = 5000;

/** Milliseconds for what is still on its way in the page. */
const SETTLE = 300;

const TRIGGER = '>>> .reply-trigger-button';

/** First letters of words, which change the list or what is marked in it: a key that changes nothing can't be timed. */
const FIRST_LETTERS = ['l', 'v', 'm'];

/** Words begun behind a whole one. */
const WORD = 'livraison ';
const NEXT_LETTERS = ['v', 'q', 'f'];

/** Milliseconds until something that must be seen is given up. */
const PATIENCE = 10_000;

/** The palette with few replies and with many, in turn; the build must have an open shadow root. */
export async function comparePalettes(
  stage: Stage,
  rounds: number,
  onRound: (round: number) => void,
): Promise<Record<string, Comparison>> {
  const samples: Record<'few' | 'many', Sample[]> = { few: [], many: [] };
  for (let round = 0; round < rounds; round++) {
    // Whoever goes first goes second in the next round.
    const turns = round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const);
    for (const turn of turns) {
      const replies = manyReplies(turn === 'few' ? FEW : MANY, CLIENTS.boreal.id);
      await stage.furnish(workspace(), CLIENTS.boreal.id, replies);
      samples[turn].push(await measurePalette(stage));
    }
    onRound(round);
  }
  const column = (turn: 'few' | 'many', name: string) =>
    samples[turn].map((sample) => sample[name] ?? Number.NaN);
  const names = Object.keys(samples.few[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, compare(column('many', name), column('few', name))]));
}

/** Milliseconds to the list on screen in a page that had no palette yet, again, per key, and after a stop. */
async function measurePalette(stage: Stage): Promise<Sample> {
  // The replies have just changed: whoever searches first waits for the index, and is not counted.
  const before = await openComposer(stage);
  await measureOpening(before);
  await measureKeys(before, FIRST_LETTERS);
  await before.close();

  const page = await openComposer(stage);
  const first = await measureOpening(page);
  await closePalette(page);
  const again = await measureOpening(page);
  const ofFirst = await measureKeys(page, FIRST_LETTERS);
  await page.keyboard.type(WORD);
  await pause(SETTLE);
  const ofNext = await measureKeys(page, NEXT_LETTERS);
  await closePalette(page);
  await stage.browser.restartBackground();
  const afterStop = await measureOpening(page);
  const searchAfterStop = await measureKeys(page, FIRST_LETTERS.slice(0, 1));
  await page.close();
  return {
    'press to list, first time in a page (ms)': first,
    'press to list, again (ms)': again,
    'press to list, background stopped before (ms)': afterStop,
    'the first key after that (ms)': searchAfterStop,
    'key to what it finds, first letter (ms)': ofFirst,
    'key to what it finds, second word (ms)': ofNext,
  };
}

async function openComposer(stage: Stage): Promise<Page> {
  const page = await openX(stage.browser);
  await page.click(box());
  await page.keyboard.type('Samedi ');
  await page.waitForSelector(`${postButton()}:not([disabled])`);
  await page.waitForSelector(TRIGGER, { visible: true });
  await pause(SETTLE);
  return page;
}

async function closePalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await untilPaletteClosed(page);
  // The box gets its caret back; no hand is on the button sooner.
  await pause(SETTLE);
}

/** Milliseconds from the end of the press on the button to the frame that shows the list. */
async function measureOpening(page: Page): Promise<number> {
  await watchPalette(page, 'mouseup', '.palette[open] [role="option"]');
  await page.click(TRIGGER);
  return elapsed(page);
}

/** Median of several keys, each taken back; milliseconds from a key to the frame that shows what it finds. */
async function measureKeys(page: Page, letters: readonly string[]): Promise<number> {
  const samples: number[] = [];
  for (const letter of letters) {
    samples.push(await measureKey(page, letter));
    await measureKey(page, 'Backspace');
  }
  return spreadOf(samples).median;
}

/** The site hears no key that is typed into our interface: what a key writes comes next. */
async function measureKey(page: Page, key: string): Promise<number> {
  await watchPalette(page, 'beforeinput', '.palette[open]');
  await page.keyboard.press(key as KeyInput);
  return elapsed(page);
}

/** Takes the time from the next event of a kind to the frame after a change in the palette that shows `shown`. */
function watchPalette(page: Page, type: 'mouseup' | 'beforeinput', shown: string): Promise<void> {
  return page.evaluate(
    (kind, selector, patience) => {
      const root = [...document.documentElement.children].find((element) => element.shadowRoot)?.shadowRoot;
      if (!root) throw new Error('Our interface is not in the page');
      (globalThis as unknown as Scope).elapsed = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`Nothing to see after ${kind}`)), patience);
        let startedAt: number | null = null;
        const start = (event: Event) => {
          startedAt = event.timeStamp;
        };
        window.addEventListener(kind, start, { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (startedAt === null || root.querySelector(selector) === null) return;
          observer.disconnect();
          const since = startedAt;
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
        });
        observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      });
    },
    type,
    shown,
    PATIENCE,
  );
}

function elapsed(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as Scope).elapsed);
}

type Scope = { elapsed: Promise<number> };
