import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../utils/storage/tabs.ts';
import { answer, question, until, untilAnswered } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import { openPopup, putBack } from './harness/popup.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const CHIP = '>>> .chip';
const NOTICE = '>>> .notices';
const TEXT = 'Première ligne, l’été\n\nDeuxième 🎉 #atelier';
const PHOTO = join(import.meta.dirname, '../../public/icon/16.png');

/** What outlives the moment: notices, texts, the chip's place, and what was noted of a drifted page. */
describe.each(BROWSERS)('what is kept in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(() => guarded.reset());

  async function centerOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
    const element = await page.waitForSelector(selector);
    const box = await element?.boundingBox();
    if (!box) throw new Error(`${selector} is not drawn`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function cancel(page: Page): Promise<void> {
    await answer(page, 'Cancel');
    await untilAnswered(page);
  }

  test('what went out wrongly stays in view over loads, until it is put away', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await x.pressPost(page);
    await answer(page, 'this once');
    await x.untilPublished(guarded.x, 1);
    await page.waitForSelector(`${NOTICE} ::-p-text(camille_dube)`);
    await page.reload();
    const notice = await page.waitForSelector(`${NOTICE} .notice`);
    expect(await notice?.evaluate((element) => element.textContent)).toContain('Bonjour');

    await guarded.browser.restartBackground();
    await page.click(`${NOTICE} ::-p-text(Got it)`);
    await page.waitForSelector(`${NOTICE} .notice`, { hidden: true });
    await until('the tab has forgotten it', async () =>
      Object.values((await guarded.session()).tabs).every(({ notices }) => notices.length === 0),
    );
    await page.reload();
    await page.waitForSelector(CHIP);
    expect(await page.$(`${NOTICE} .notice`)).toBeNull();
  });

  test('the chip stays where it was put, over loads and in other tabs, and in a smaller window', async () => {
    await guarded.signIn('atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    const from = await centerOf(page, CHIP);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(300, 200, { steps: 4 });
    await page.mouse.up();
    const put = await centerOf(page, CHIP);
    expect(Math.hypot(put.x - 300, put.y - 200)).toBeLessThan(3);
    expect(await page.$('>>> .menu'), 'a move is no press').toBeNull();
    await page.click(CHIP);
    const menu = await (await page.waitForSelector('>>> .menu'))?.boundingBox();
    expect(menu?.y, 'the menu opens where there is room').toBeGreaterThan(put.y);

    const other = await guarded.openX('/home', 'boreal');
    const there = await centerOf(other, CHIP);
    expect(Math.hypot(there.x - put.x, there.y - put.y)).toBeLessThan(3);
    await other.setViewport({ width: 360, height: 240 });
    await other.reload();
    const small = await (await other.waitForSelector(CHIP))?.boundingBox();
    expect(small?.y).toBeGreaterThanOrEqual(0);
    expect((small?.x ?? 0) + (small?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  test('a publication of the right account that no gesture announced goes, and is noted', async () => {
    await guarded.signIn('atelier_boreal');
    for (const account of guarded.x.accounts) account.premium = true;
    const page = await guarded.openX('/compose/articles/edit/1', 'boreal');
    const tabId = await guarded.newestTab();
    await page.waitForSelector('main textarea');
    await page.type('main textarea', 'Bonjour');
    const button = await page.waitForSelector('button::-p-text(Publish)');
    await button?.click();
    await x.untilPublished(guarded.x, 1);
    const popup = await openPopup(guarded, tabId);
    await popup.waitForSelector('::-p-text(One publication was recognized only as it left)');
  });

  test('a report is copied while the question stays open', async () => {
    guarded.x.settings.drift = [
      'SideNav_AccountSwitcher_Button',
      'AppTabBar_Profile_Link',
      'UserAvatar-Container',
    ];
    await guarded.signIn('atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await x.pressPost(page);
    expect((await question(page)).title).toBe('Bon Compte cannot see who you are here');
    await answer(page, 'Copy a report');
    // Headless browsers may refuse the clipboard: then it says how to copy by hand.
    await page.waitForSelector('>>> ::-p-text(Copied. Paste it), >>> ::-p-text(Select the text to copy it.)');
    await cancel(page);
    expect(await x.draftText(page)).toBe('Bonjour');
    expect(guarded.x.published).toEqual([]);
  });

  test('Facebook: the text of a step before is shown, kept, and put back into Lexical as it was', async () => {
    guarded.facebook.settings.composer = 'next';
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.camille.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    const tabId = await guarded.newestTab();
    await facebook.openCompose(page);
    await facebook.typeIn(page, 'dialog', 'Un pas plus loin');
    await facebook.pressPublish(page, 'dialog');
    await page.waitForSelector('.post-settings');
    await facebook.pressPublish(page, 'dialog');
    expect((await question(page)).text).toContain('Un pas plus loin');
    await page.reload();
    await facebook.openCompose(page);
    await putBack(guarded, tabId);
    await page.bringToFront();
    await until('the text is back', async () =>
      (await facebook.draftText(page, 'dialog')).includes('Un pas plus loin'),
    );
    expect(guarded.facebook.published).toEqual([]);
  });

  test('Facebook: lines, accents and emoji come back into a post, and leave as they were', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.camille.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    const tabId = await guarded.newestTab();
    await keep(tabId, 'facebook', 'post');
    await facebook.openCompose(page);
    await putBack(guarded, tabId);
    await page.bringToFront();
    await until('the text is back', async () =>
      (await facebook.draftText(page, 'dialog')).includes('#atelier'),
    );
    await facebook.pressPublish(page, 'dialog');
    await answer(page, 'this once');
    await untilPublished(guarded.facebook, 1);
    expect(guarded.facebook.published.map(({ text }) => text)).toEqual([TEXT]);
  });

  test('Instagram: lines, accents and emoji come back into a caption, not into a comment', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'camille.dube');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    const tabId = await guarded.newestTab();
    await keep(tabId, 'instagram', 'post');
    await instagram.openCreate(page);
    await instagram.chooseFiles(page, PHOTO);
    await putBack(guarded, tabId);
    await page.bringToFront();
    await until('the text is back', async () => (await instagram.captionText(page)).includes('#atelier'));
    await instagram.pressShare(page);
    await answer(page, 'this once');
    await untilPublished(guarded.instagram, 1);
    expect(guarded.instagram.published.map(({ text }) => text)).toEqual([TEXT]);
  });

  /** A text of many lines that was stopped in a tab. */
  function keep(tabId: number, network: string, kind: string): Promise<void> {
    const text = { id: '1', at: Date.now(), network, kind, clientId: null, text: TEXT, hasMedia: false };
    return guarded.desk.evaluate(
      async (id, kept) => {
        const { storage } = (globalThis as unknown as Desk).api;
        const session = (await storage.session.get('session')).session as SessionRecord;
        session.tabs[id]?.texts.push(kept as never);
        await storage.session.set({ session });
      },
      tabId,
      text,
    );
  }
});
