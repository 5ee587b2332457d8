import type { CDPSession, Page } from 'puppeteer-core';
import { pause } from '../e2e/harness/dialog.ts';
import { at, box, openX, postButton } from '../e2e/harness/x.ts';
import { OUR_INTERFACE, type Stage } from './stage.ts';

/** Quantities of one round, by name; every browser gives the same ones at each round. */
export type Sample = Record<string, number>;

/** The chip is drawn within this many milliseconds after the page (0.4 s of calm, an idle moment). */
const SETTLE = 1500;

const SCROLLED_POSTS = 2000;

/** Pixels a frame: three windows. Every post is drawn on the way. */
const SCROLL_STEP = 3000;

/** Events of one loop: enough for clocks that tell only whole milliseconds. */
const EVENTS = 200;

/** Loads a timeline page and reads it: time to its largest paint, the tab's own work, its memory; then the gestures. */
export async function measurePage(stage: Stage): Promise<Sample> {
  const page = await stage.browser.newPage();
  const inspector = stage.browser.name === 'chromium' ? await openInspector(page) : null;
  await page.goto('https://x.com/home', { waitUntil: 'load' });
  await page.waitForSelector(`main ${at('tweet')}`);
  await pause(SETTLE);
  const sample: Sample = {
    'load: largest paint (ms)': await largestPaint(page),
    ...(inspector && {
      'load: work of the tab (CPU ms)': await workOf(inspector),
      'memory: JavaScript heap (kB)': await heapOf(inspector),
    }),
    ...(await measureGestures(page)),
  };
  await page.close();
  return sample;
}

/** Scrolls through a long timeline from end to end, as fast as the page can draw. */
export async function measureScroll(stage: Stage): Promise<Sample> {
  stage.x.settings.posts = SCROLLED_POSTS;
  const page = await openX(stage.browser);
  stage.x.settings.posts = 12;
  await page.waitForSelector(`main ${at('tweet')}`);
  await pause(SETTLE);
  const inspector = stage.browser.name === 'chromium' ? await openInspector(page) : null;
  const before = inspector && (await workOf(inspector));
  const elapsed = await page.evaluate(
    (step) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const next = () => {
          const previous = window.scrollY;
          window.scrollBy(0, step);
          if (window.scrollY === previous) resolve(performance.now() - start);
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    SCROLL_STEP,
  );
  await pause(500);
  const work = inspector &&
    before !== null && { 'scroll: work of the tab (CPU ms)': (await workOf(inspector)) - before };
  await page.close();
  return { 'scroll: 2,000 posts (ms)': elapsed, ...work };
}

/**
 * Milliseconds from the end of the press on Post to the frame after the stop
 * dialog took the focus. The account must be the wrong one.
 */
export async function measureDialog(stage: Stage): Promise<number> {
  const page = await openX(stage.browser);
  await page.click(box());
  await page.keyboard.type('Samedi');
  await page.waitForSelector(`${postButton()}:not([disabled])`);
  await pause(SETTLE);
  await page.evaluate((ours) => {
    const scope = globalThis as unknown as Scope;
    scope.untilAsked = new Promise((resolve) => {
      let pressedAt = 0;
      window.addEventListener(
        'mouseup',
        (event) => {
          pressedAt = event.timeStamp;
        },
        true,
      );
      window.addEventListener(
        'focus',
        ({ target }) => {
          if (!(target instanceof Element) || !target.matches(ours)) return;
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
        },
        true,
      );
    });
  }, OUR_INTERFACE);
  await page.click(postButton());
  const elapsed = await page.evaluate(() => (globalThis as unknown as Scope).untilAsked);
  await page.close();
  return elapsed;
}

type Scope = { untilAsked: Promise<number> };

/**
 * Microseconds that one event takes until the page's own first listener on
 * `window` hears it: all that comes before is the guard. Dispatched by the
 * page, which the guard decides as it decides a person's.
 */
async function measureGestures(page: Page): Promise<Sample> {
  await page.click(box());
  await page.keyboard.type('Samedi');
  await page.waitForSelector(`${postButton()}:not([disabled])`);
  const gestures = await page.evaluate(
    (places, count) => {
      const stop = (event: Event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      const press = () => new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      const key = () =>
        new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true, composed: true });
      const time = (selector: string, make: () => Event, events: number) => {
        const target = document.querySelector(selector);
        if (target === null) throw new Error(`No ${selector}`);
        const start = performance.now();
        for (let round = 0; round < events; round++) target.dispatchEvent(make());
        return ((performance.now() - start) / events) * 1000;
      };
      for (const type of ['click', 'keydown']) window.addEventListener(type, stop, true);
      return {
        'gesture: first press on Post, right account (µs)': time(places.post, press, 1),
        'gesture: press on Post, right account (µs)': time(places.post, press, count),
        'gesture: press elsewhere (µs)': time(places.elsewhere, press, count),
        'gesture: letter typed (µs)': time(places.box, key, count),
      };
    },
    { post: postButton(), elsewhere: `main ${at('tweet')}`, box: box() },
    EVENTS,
  );
  return gestures;
}

/** Counts the time that the tab's main thread really works, whatever else the machine does. */
async function openInspector(page: Page): Promise<CDPSession> {
  const inspector = await page.createCDPSession();
  await inspector.send('Performance.enable', { timeDomain: 'threadTicks' });
  return inspector;
}

/** Milliseconds of work since the inspector was opened. */
async function workOf(inspector: CDPSession): Promise<number> {
  return (await metric(inspector, 'TaskDuration')) * 1000;
}

/** Kilobytes of JavaScript memory of the tab, the content scripts' included, once the garbage is gone. */
async function heapOf(inspector: CDPSession): Promise<number> {
  await inspector.send('HeapProfiler.collectGarbage');
  return (await metric(inspector, 'JSHeapUsedSize')) / 1024;
}

async function metric(inspector: CDPSession, name: string): Promise<number> {
  const { metrics } = await inspector.send('Performance.getMetrics');
  const found = metrics.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`Chromium gives no ${name}`);
  return found.value;
}

/** Milliseconds from the navigation to the largest paint: the timeline's own. */
function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}
