import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, isAsked, question, until, untilAnswered } from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import { press } from './harness/own-page.ts';
import { openPopup } from './harness/popup.ts';
import { openPalette, reply, saveReplies, untilUsed } from './harness/replies.ts';
import { BROWSERS } from './harness/under-test.ts';
import { CLIENTS, workspace } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const APPROVED = reply(
  'sorry',
  'Excuses',
  'Nous sommes désolés, {{ person.name }} : nous répondrons demain.',
  {
    approval: { by: 'Camille', on: '2026-01-05' },
  },
);
const NOT_APPROVED = reply('thanks', 'Merci', 'Merci de votre patience, à demain.');

function frozen(freeze: 'nothing' | 'approved') {
  return workspace({}, [{ ...CLIENTS.boreal, freeze }, CLIENTS.epicerie, CLIENTS.personal]);
}

/** A crisis; asserted on what reached the site's server. */
describe.each(BROWSERS)('a freeze in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });
  const texts = () => guarded.x.published.map(({ text }) => text);

  test('from the popup: nothing goes out unasked, the chip says so, and it is lifted there', async () => {
    const page = await x.openDraft(guarded, 'Nouvelle collection !');
    await page.waitForSelector('>>> .chip.right');
    const tab = await guarded.newestTab();
    const popup = await openPopup(guarded, tab);
    await press(popup, 'Freeze…');
    await press(popup, 'Nothing goes out');
    await popup.waitForSelector('::-p-text(Atelier Boréal is frozen)');
    await page.bringToFront();
    await page.waitForSelector('>>> .chip-freeze ::-p-text(Frozen)');
    await x.pressPost(page);
    expect((await question(page)).text).toContain('Atelier Boréal is frozen: nothing should go out.');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(texts()).toEqual([]);
    await popup.bringToFront();
    await press(popup, 'Lift the freeze');
    await until('the freeze is lifted', async () => {
      const { clients } = await guarded.storedWorkspace();
      return clients.find(({ id }) => id === 'boreal')?.freeze === undefined;
    });
    await page.bringToFront();
    await until('the chip is calm', async () => (await page.$('>>> .chip-freeze')) === null);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);
    expect(texts()).toEqual(['Nouvelle collection !']);
  });

  test('approved replies go out as they are; changed, or not approved, they are asked about', async () => {
    await guarded.reset(frozen('approved'));
    await saveReplies(guarded, [APPROVED, NOT_APPROVED]);
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip-freeze');
    await x.openReply(page, 0);
    await x.typePost(page, '', 'dialog');
    await openPalette(page);
    await page.keyboard.type('Excuses');
    await page.waitForSelector('>>> .palette [role="option"] ::-p-text(Excuses)');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    const written = await x.draftText(page, 'dialog');
    expect(written).toContain('Nous sommes désolés, Samir Exemple');
    // A pause of typing, after which the background has looked.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await x.pressPost(page, 'dialog');
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);

    await x.typePost(page, 'Merci de votre patience, à demain.');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await x.pressPost(page);
    expect((await question(page)).text).toContain('only approved replies go out, as they are.');
    await answer(page, 'this once');
    await x.untilPublished(guarded.x, 2);
    expect(texts()).toEqual([written, 'Merci de votre patience, à demain.']);
  });

  test('the wrong account is stopped first', async () => {
    await guarded.reset(frozen('nothing'));
    await guarded.signIn('camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.text).toContain('Personnel');
    expect(asked.text).not.toContain('frozen');
    expect(texts()).toEqual([]);
  });
});
