import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  isAsked,
  pause,
  pressEnterAtOnce,
  question,
  until,
  untilAnswered,
  untilHeard,
} from './harness/dialog.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import { BROWSERS } from './harness/under-test.ts';
import { CLIENTS, workspace } from './harness/workspace.ts';

const BOX = '[data-testid="tweetTextarea_0"]';
const POST = '[data-testid="tweetButtonInline"]';

/** The design's table of situations, row by row, on the look-alike of X. */
describe.each(BROWSERS)('on X in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  const published = () => guarded.x.published.map(({ handle, text }) => `${handle}: ${text}`);

  async function write(page: Page, text: string): Promise<void> {
    await page.waitForSelector(BOX);
    await page.click(BOX);
    await page.keyboard.type(text);
  }

  async function draft(page: Page): Promise<string> {
    return page.$eval(BOX, (box) => box.textContent ?? '');
  }

  async function untilPublished(count: number): Promise<void> {
    await until(
      `${count} published, have ${published().join(' / ')}`,
      () => guarded.x.published.length >= count,
    );
  }

  test('the client’s own account: nothing is asked, and it goes', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Mardi mantra');
    await page.click(POST);
    await untilPublished(1);
    expect(published()).toEqual(['atelier_boreal: Mardi mantra']);
    expect(await isAsked(page)).toBe(false);
  });

  test('another client’s account: stopped, cancelled with the draft kept, then posted once and said', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Mardi mantra');
    await page.click(POST);
    const asked = await question(page);
    expect(asked.title).toBe('Not the right account');
    expect(asked.text).toContain('@camille_dube');
    expect(asked.text).toContain('Atelier Boréal');
    expect(asked.focused).toBe('Cancel');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await draft(page)).toBe('Mardi mantra');
    expect(published()).toEqual([]);

    await page.click(POST);
    await answer(page, 'Post as @camille_dube this once');
    await untilPublished(1);
    expect(published()).toEqual(['camille_dube: Mardi mantra']);
    await page.waitForSelector('>>> .notices ::-p-text(Posted as)');

    await write(page, 'Encore');
    await page.click(POST);
    expect((await question(page)).title).toBe('Not the right account');
    expect(guarded.x.published).toHaveLength(1);
  });

  test('another client’s account: the tab changes its client, and nothing is published by that', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Pour moi');
    await page.click(POST);
    await answer(page, 'This tab is now for Personnel');
    await untilAnswered(page);
    await pause(500);
    expect(published()).toEqual([]);
    await page.click(POST);
    await untilPublished(1);
    expect(published()).toEqual(['camille_dube: Pour moi']);
  });

  test('no client said yet: a light question, Enter says yes, and it goes', async () => {
    const page = await guarded.openX('/home');
    await write(page, 'Bonjour');
    await page.click(POST);
    const asked = await question(page);
    expect(asked.title).toBe('Is this tab for Atelier Boréal?');
    expect(asked.focused).toContain('Yes, this tab is for Atelier Boréal');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    await page.click(POST);
    await pressEnterAtOnce(page);
    await pause(100);
    expect(await isAsked(page), 'the second Enter of a hasty hand is no answer').toBe(true);
    expect(published()).toEqual([]);
    await untilHeard(page);
    await page.keyboard.press('Enter');
    await untilPublished(1);
    await write(page, 'Encore');
    await page.click(POST);
    await untilPublished(2);
    expect(published()).toEqual(['atelier_boreal: Bonjour', 'atelier_boreal: Encore']);
  });

  // Firefox's driver presses from within the page: while that is stalled, it presses nothing.
  if (name === 'chromium') {
    test('an Enter that a stalled page comes to late is still the tail of the gesture', async () => {
      const page = await guarded.openX('/home');
      await write(page, 'Bonjour');
      await page.click(POST);
      await page.waitForSelector('>>> dialog[open]');
      const stall = page.evaluate((end) => {
        while (Date.now() < end);
      }, Date.now() + 1500);
      await pause(50);
      await Promise.all([page.keyboard.press('Enter'), stall]);
      await pause(200);
      expect(await isAsked(page)).toBe(true);
      expect(published()).toEqual([]);
      await answer(page, 'Cancel');
    });
  }

  test('everywhere for now answers for new tabs, until another client is confirmed', async () => {
    const first = await guarded.openX('/home');
    await write(first, 'Un');
    await first.click(POST);
    await answer(first, 'Everywhere for now');
    await untilPublished(1);
    const second = await guarded.openX('/home');
    await write(second, 'Deux');
    await second.click(POST);
    await untilPublished(2);
    await guarded.setIntent(await guarded.newestTab(), 'epicerie');
    const third = await guarded.openX('/home');
    await write(third, 'Trois');
    await third.click(POST);
    expect((await question(third)).title).toBe('Is this tab for Atelier Boréal?');
  });

  test('personal is never offered everywhere', async () => {
    await guarded.signIn('camille_dube');
    const page = await guarded.openX('/home');
    await write(page, 'Moi');
    await page.click(POST);
    const asked = await question(page);
    expect(asked.title).toBe('Is this tab for Personnel?');
    expect(asked.buttons).not.toContain('Everywhere for now');
  });

  test('an intent left alone for too long is asked again', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await guarded.desk.evaluate(async () => {
      const { storage } = (globalThis as unknown as Desk).api;
      const { session } = (await storage.session.get('session')) as {
        session: { tabs: Record<string, { intent: { lastUsed: number } }> };
      };
      for (const tab of Object.values(session.tabs)) tab.intent.lastUsed -= 31 * 60_000;
      await storage.session.set({ session });
    });
    await page.reload();
    await write(page, 'Plus tard');
    await page.click(POST);
    expect((await question(page)).title).toBe('Is this tab for Atelier Boréal?');
  });

  test('a tab opened from another has that one’s client', async () => {
    const page = await guarded.openX('/home', 'boreal');
    const before = new Set(await guarded.browser.pages());
    await page.evaluate(() => void window.open('https://x.com/home'));
    await until('a second tab', async () => (await guarded.browser.pages()).length > before.size);
    const opened = (await guarded.browser.pages()).find((candidate) => !before.has(candidate));
    if (opened === undefined) throw new Error('no tab');
    await opened.bringToFront();
    await opened.setViewport({ width: 1280, height: 900 });
    await write(opened, 'Hérité');
    await opened.click(POST);
    await untilPublished(1);
    expect(published()).toEqual(['atelier_boreal: Hérité']);
  });

  test('an account in no list: stopped; adding it publishes nothing, the next press does', async () => {
    await guarded.signIn('chorale_voisine');
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Concert');
    await page.click(POST);
    const asked = await question(page);
    expect(asked.text).toContain('chorale_voisine');
    expect(asked.focused).toBe('Cancel');
    await answer(page, 'Add to Atelier Boréal');
    await untilAnswered(page);
    await pause(400);
    expect(published()).toEqual([]);
    const { clients } = await guarded.storedWorkspace();
    expect(clients.find((client) => client.id === 'boreal')?.accounts).toContainEqual(
      expect.objectContaining({ id: '1777000000000000017', handle: 'chorale_voisine' }),
    );
    await page.click(POST);
    await untilPublished(1);
  });

  test('switched in another tab: the page is stopped as a conflict, and says which signals say what', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Bonjour');
    await guarded.signIn('camille_dube', 'atelier_boreal');
    await page.click(POST);
    const asked = await question(page);
    expect(asked.text).toContain('@atelier_boreal');
    expect(asked.text).toContain('@camille_dube');
    expect(asked.focused).toContain('Reload');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await draft(page)).toBe('Bonjour');
    expect(published()).toEqual([]);
  });

  test('signed out elsewhere: stopped', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Bonjour');
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: what signing out elsewhere leaves of the session
      document.cookie = 'twid=; domain=.x.com; path=/; max-age=0; secure';
    });
    await page.click(POST);
    await question(page);
    await answer(page, 'Cancel');
    expect(published()).toEqual([]);
  });

  test('a page whose marks moved: blind, and says so', async () => {
    guarded.x.settings.drift = [
      'SideNav_AccountSwitcher_Button',
      'AppTabBar_Profile_Link',
      'UserAvatar-Container',
    ];
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Bonjour');
    await page.click(POST);
    expect((await question(page)).title).toBe('Bon Compte cannot see who you are here');
    await answer(page, 'this once');
    await untilPublished(1);
  });

  test('a client that is always confirmed: asked although the account is right', async () => {
    const careful = { ...CLIENTS.boreal, care: 'always-confirm' as const };
    await guarded.reset(workspace({}, [careful, CLIENTS.personal]));
    const page = await guarded.openX('/home', 'boreal');
    await write(page, 'Délicat');
    await page.click(POST);
    const asked = await question(page);
    expect(asked.focused).toBe('Review the text');
    await answer(page, 'Post as @atelier_boreal this once');
    await untilPublished(1);
    expect(published()).toEqual(['atelier_boreal: Délicat']);
  });

  test('the extension calls nobody', () => {
    expect(guarded.internet.strangers()).toEqual([]);
  });
});
