import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, question, until, untilAnswered } from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { openPopup } from './harness/popup.ts';
import { BROWSERS } from './harness/under-test.ts';
import * as x from './harness/x.ts';

type Commands = { getAll(): Promise<{ name: string; shortcut: string }[]> };

/** Pictures of the popup over real tabs, for people to look at. */
const PICTURES = join(import.meta.dirname, '../../.cache/popup');

/** The popup, on the tab it is about, in real browsers. */
describe.each(BROWSERS)('the popup in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded.close());
  beforeEach(() => guarded.reset());

  test('shows both sides of a wrong account, changes the client in one press, and the tab follows', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    const tabId = await guarded.newestTab();
    await page.waitForSelector('>>> .chip.wrong');
    const popup = await openPopup(guarded, tabId);
    await popup.screenshot({ path: join(PICTURES, `${name}-wrong.png`) });
    const text = await popup.$eval('.popup', (element) => element.textContent ?? '');
    expect(text).toContain('@camille_dube');
    expect(text).toContain('Atelier Boréal');
    await popup.click('::-p-text(This tab is now for Personnel)');
    await until('the tab is for Personnel', async () => {
      const { tabs } = await guarded.session();
      return tabs[tabId]?.intent?.clientId === 'personal';
    });
    await page.bringToFront();
    await page.waitForSelector('>>> .chip.right');
  });

  test('has the keys that it suggests: none of them is the browser’s own', async () => {
    const shortcuts = await guarded.desk.evaluate(async () => {
      const { commands } = (globalThis as unknown as { api: { commands: Commands } }).api;
      return (await commands.getAll()).map(({ name: command, shortcut }) => `${command} ${shortcut}`);
    });
    expect(shortcuts.sort()).toEqual([
      '_execute_action Alt+Shift+K',
      'open-proofreader Alt+Shift+L',
      'open-replies Alt+R',
    ]);
  });

  test('keeps a stopped text, and puts it back into the composer', async () => {
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    const tabId = await guarded.newestTab();
    await x.typePost(page, 'Un texte à reprendre');
    await x.pressPost(page);
    await question(page);
    await answer(page, 'Cancel');
    await untilAnswered(page);
    await page.reload();
    await page.waitForSelector(x.box());
    const popup = await openPopup(guarded, tabId);
    await popup.click('.popup-foot ::-p-text(Kept texts)');
    await popup.waitForSelector('::-p-text(Un texte à reprendre)');
    await popup.screenshot({ path: join(PICTURES, `${name}-texts.png`) });
    await popup.click('::-p-text(Put back here)');
    await until('the text is in the box', async () => (await x.draftText(page)) === 'Un texte à reprendre');
    expect(guarded.x.published).toEqual([]);
  });
});
