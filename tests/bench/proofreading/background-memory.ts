import type { CDPSession, Page } from 'puppeteer-core';
import type { Workspace } from '../../../utils/storage/schema.ts';
import type { BrowserName } from '../../e2e/harness/find-browser.ts';
import { runPrivileged } from '../../e2e/harness/firefox.ts';
import { CLIENTS, workspace } from '../../e2e/harness/workspace.ts';
import { type Spread, spreadOf } from '../figures.ts';
import { furnishFrom, openDesk, openStage, type Stage } from '../stage.ts';
import { asking, type Built } from './asking.ts';
import { createDrafts, LENGTHS } from './drafts.ts';
import { descendantsOf, memoryOf } from './process-memory.ts';

/** Browsers that are begun anew: memory that was once taken is not always given back. */
const ROUNDS = 5;

/** The last look: as many drafts as an engine reads in Node, in both languages. */
export const IN_THE_END = '40 more drafts, all in all';

/** Drafts of each length and language that are read after the first ones, as in Node. */
const MORE_DRAFTS = 10;

/** Bytes between two looks of a process that is at rest, and looks after which it is taken as it is. */
const CALM = 300_000;
const LONGEST_UNREST = 8;

/** Milliseconds until freed memory is given back to the machine. */
const SETTLE = 1500;

/** The popup has dictionaries opened whenever what is stored changes, even with no text to check. */
const QUIET_PAGE = 'first-run.html';

/** Bytes. */
type Memory = {
  /** Of the extension's whole process, the background and the one page that asks it: as the answer leaves it. */
  process: number;
  /** The same once garbage was collected and given back. */
  kept: number;
  /** Kept of the background alone: objects, and what lies outside of them in array buffers. Chromium tells it. */
  heap?: number;
  arrayBuffers?: number;
};

/** Bytes that the extension had before any draft, and what it had more of after each. */
export type MemoryFigures = Record<string, Spread>;

/**
 * What reading adds to the memory of the extension's background: the first draft of a client who writes
 * in French, then the first in English once the client writes both, then more of each.
 */
export async function measureMemory({ browser, extension }: Built): Promise<MemoryFigures> {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const stage = await openStage(browser, { extension });
    try {
      for (const [name, bytes] of Object.entries(await measureOnce(stage))) {
        samples[name] = [...(samples[name] ?? []), bytes];
      }
    } finally {
      await stage.close();
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, bytes]) => [name, spreadOf(bytes)]));
}

async function measureOnce(stage: Stage): Promise<Record<string, number>> {
  const desk = await openDesk(stage.browser, QUIET_PAGE);
  await furnishFrom(desk, workspaceIn('fr-CA'), CLIENTS.boreal.id);
  const ask = await asking(desk);
  const look = await lookingAt(stage, desk);
  const french = createDrafts('fr');
  const english = createDrafts('en');

  const before = await calm(look);
  await ask(french.next(LENGTHS.short));
  const afterFrench = await look();
  await furnishFrom(desk, workspaceIn('fr-CA', 'en-CA'), CLIENTS.boreal.id);
  await ask(english.next(LENGTHS.short));
  const afterEnglish = await look();
  for (let turn = 0; turn < MORE_DRAFTS; turn += 1) {
    for (const drafts of [french, english]) {
      await ask(drafts.next(LENGTHS.short));
      await ask(drafts.next(LENGTHS.long));
    }
  }
  return {
    ...named('before any draft', before),
    ...named('first draft, in French', less(afterFrench, before)),
    ...named('first in English, after it', less(afterEnglish, afterFrench)),
    ...named(IN_THE_END, less(await look(), before)),
  };
}

/** What it is once a browser that has just begun needs no more of it, or less. */
async function calm(look: () => Promise<Memory>): Promise<Memory> {
  let last = await look();
  for (let turn = 0; turn < LONGEST_UNREST; turn += 1) {
    const next = await look();
    if (Math.abs(next.kept - last.kept) < CALM) return next;
    last = next;
  }
  return last;
}

function workspaceIn(...norms: ('fr-CA' | 'en-CA')[]): Workspace {
  return workspace({}, [{ ...CLIENTS.boreal, proofreading: { norms, words: [], silenced: [] } }]);
}

/** Of the process as an answer leaves it, more than was kept before. */
function less(after: Memory, before: Memory): Memory {
  return {
    process: after.process - before.kept,
    kept: after.kept - before.kept,
    ...(after.heap !== undefined && { heap: after.heap - (before.heap ?? 0) }),
    ...(after.arrayBuffers !== undefined && {
      arrayBuffers: after.arrayBuffers - (before.arrayBuffers ?? 0),
    }),
  };
}

function named(when: string, { process, kept, heap, arrayBuffers }: Memory): Record<string, number> {
  return {
    [`${when}: process`]: process,
    [`${when}: process, garbage gone`]: kept,
    ...(heap !== undefined && { [`${when}: objects`]: heap }),
    ...(arrayBuffers !== undefined && { [`${when}: array buffers`]: arrayBuffers }),
  };
}

/** Looks at the memory of the background that is there now: it must not stop meanwhile. */
async function lookingAt({ browser }: Stage, desk: Page): Promise<() => Promise<Memory>> {
  const pid = extensionProcess(browser.name, desk);
  if (browser.name === 'firefox') {
    return async () => {
      const process = memoryOf(pid);
      await minimizeInFirefox(desk);
      return { process, kept: memoryOf(pid) };
    };
  }
  // Whom an inspector looks at is not stopped.
  const background = await backgroundOf(desk, browser.extensionOrigin);
  const page = await desk.createCDPSession();
  return async () => {
    const process = memoryOf(pid);
    await page.send('HeapProfiler.collectGarbage');
    await background.send('HeapProfiler.collectGarbage');
    await pause();
    const { usedSize, backingStorageSize } = await background.send('Runtime.getHeapUsage');
    return { process, kept: memoryOf(pid), heap: usedSize, arrayBuffers: backingStorageSize };
  };
}

/** Both browsers have one process for all that is of an extension. */
function extensionProcess(browser: BrowserName, desk: Page): number {
  const root = desk.browser().process()?.pid;
  if (root === undefined) throw new Error('The browser has no process');
  const found = descendantsOf(root).filter(({ name, commandLine }) =>
    browser === 'firefox' ? name === 'WebExtensions' : commandLine.includes('--extension-process'),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} processes of extensions`);
  return only.pid;
}

async function backgroundOf(desk: Page, origin: string | null): Promise<CDPSession> {
  const worker = await desk
    .browser()
    .waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(`${origin}/`));
  return worker.createCDPSession();
}

/** What the button of about:memory asks of every process; nobody says when it is done. */
async function minimizeInFirefox(desk: Page): Promise<void> {
  await runPrivileged(desk.browser(), `Services.obs.notifyObservers(null, 'child-mmu-request')`);
  await pause();
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, SETTLE));
}
