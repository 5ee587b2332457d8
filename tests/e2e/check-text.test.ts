import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { until } from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { openPopup } from './harness/popup.ts';
import { BROWSERS } from './harness/under-test.ts';
import { workspace } from './harness/workspace.ts';

/** Pictures of the box, for people to look at. */
const PICTURES = join(import.meta.dirname, '../../.cache/popup');

const BOX = '.check-box textarea';

/** A text that is checked in the popup, in real browsers. */
describe.each(BROWSERS)('a text checked in the popup, in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded.close());
  beforeEach(() => guarded.reset());

  /** The box, on a tab of Atelier Boréal's; it has the focus. */
  async function openBox(): Promise<Page> {
    await guarded.signIn('atelier_boreal');
    await guarded.openX('/home', 'boreal');
    const popup = await openPopup(guarded, await guarded.newestTab());
    await popup.bringToFront();
    await popup.click('.popup-foot ::-p-text(Check a text)');
    await popup.waitForSelector(`${BOX}:focus`);
    return popup;
  }

  test('finds what is wrong; fixes by keyboard and by mouse are in the box, and undone there', async () => {
    const popup = await openBox();
    await popup.keyboard.type('Sa va bien aller. Une bele chaise, venez la voir.');
    await untilSummary(popup, '2 to review');
    await popup.screenshot({ path: join(PICTURES, `${name}-check.png`) });
    expect(await words(popup, '.popup-head')).toContain('Proofreading for Atelier Boréal');
    // By keyboard: past Copy to the finding that is open, then to the next, which has the focus by then.
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    expect(await focused(popup)).toBe('Ça');
    await popup.keyboard.press('Enter');
    expect(await text(popup)).toBe('Ça va bien aller. Une bele chaise, venez la voir.');
    await until('the next fix has the focus', async () => (await focused(popup)) === 'belle');
    expect(await words(popup, '[role=status]')).toContain('Corrected.');
    // By mouse.
    await popup.click('.finding-fixes .button');
    expect(await text(popup)).toBe('Ça va bien aller. Une belle chaise, venez la voir.');
    await untilSummary(popup, 'Nothing to point out.');
    // With nothing left the box has the focus, and the browser takes the last fix back.
    await popup.waitForSelector(`${BOX}:focus`);
    await popup.keyboard.down('Control');
    await popup.keyboard.press('z');
    await popup.keyboard.up('Control');
    await until('the fix is undone', async () => (await text(popup)).includes('bele'));
    await untilSummary(popup, '1 to review');
  });

  test('writes on where one was, after a fix before it', async () => {
    const popup = await openBox();
    await popup.keyboard.type('Sa va bien aller.');
    await untilSummary(popup, '1 to review');
    await popup.click('.finding-fixes .button');
    await popup.waitForSelector(`${BOX}:focus`);
    await popup.keyboard.type(' Merci.');
    expect(await text(popup)).toBe('Ça va bien aller. Merci.');
  });

  test('takes words for right, for the tab’s client, where drafts are not read while they are written', async () => {
    const { proofreading } = workspace().settings;
    await guarded.reset(workspace({ proofreading: { ...proofreading, isActive: false } }));
    const popup = await openBox();
    await popup.keyboard.type('Une bele chaise, une bele table.');
    await untilSummary(popup, '2 to review');
    await popup.click('.finding-else ::-p-text(Add to the words of Atelier Boréal)');
    await untilSummary(popup, 'Nothing to point out.');
    const { clients } = await guarded.storedWorkspace();
    expect(clients.find(({ id }) => id === 'boreal')?.proofreading?.words).toEqual(['bele']);
  });

  test('keeps the text on the way back and forth, and nowhere else', async () => {
    const popup = await openBox();
    await popup.keyboard.type('Une bele chaise.');
    await untilSummary(popup, '1 to review');
    await popup.click('.popup-head button');
    await popup.click('.popup-foot ::-p-text(Check a text)');
    expect(await text(popup)).toBe('Une bele chaise.');
    await untilSummary(popup, '1 to review');
    const stored = await guarded.desk.evaluate(async () => {
      const { storage } = (globalThis as unknown as { api: { storage: Stores } }).api;
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(stored).not.toContain('bele');
  });
});

type Stores = Record<'local' | 'session', { get: (keys: null) => Promise<unknown> }>;

async function untilSummary(popup: Page, wanted: string): Promise<void> {
  await until(`the summary says ${wanted}`, async () => (await summary(popup)).includes(wanted));
}

function summary(popup: Page): Promise<string> {
  return words(popup, '.check-foot > p[role=status]');
}

async function words(popup: Page, selector: string): Promise<string> {
  return popup.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());
}

async function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => (document.activeElement?.textContent ?? '').trim());
}

async function text(popup: Page): Promise<string> {
  return popup.$eval(BOX, (box) => (box as HTMLTextAreaElement).value);
}
