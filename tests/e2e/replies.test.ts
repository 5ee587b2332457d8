import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, pause, question, until, untilAnswered } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import { openPopup } from './harness/popup.ts';
import {
  byCommand,
  openPalette,
  PALETTE,
  paletteText,
  reply,
  saveReplies,
  search,
  titles,
  untilPaletteClosed,
  untilUsed,
} from './harness/replies.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const HOURS = reply(
  'hours',
  'Horaire de l’atelier',
  'Bonjour {{ person.first_name }}! L’atelier est ouvert du mardi au samedi, de 10\u00a0h à 17\u00a0h.',
  { abbreviation: '/horaire', clientIds: ['boreal'], tags: ['pratique'] },
);
const THANKS = reply('thanks', 'Merci', 'Merci beaucoup 🙏\n\nÀ bientôt! {% caret %} #atelier');
const MARKET = reply(
  'market',
  'Paniers du jeudi',
  'Les paniers partent jeudi. Passez les prendre avant {% ask "Quelle heure?" %} à la porte de derrière.',
  { clientIds: ['epicerie'] },
);
const FAIR = reply('fair', 'Foire d’automne', 'La foire ouvre samedi.', { validUntil: '2020-10-01' });
const SIZE = reply(
  'size',
  'Tailles',
  'La taille {% choose "Taille", "S", "M", "L" %} revient {% ask "Quand?" %}.',
);

/** Saved replies at the composer: found, filled in, inserted; asserted on what reached the site's server. */
describe.each(BROWSERS)('saved replies in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
    await saveReplies(guarded, [HOURS, THANKS, MARKET, FAIR, SIZE]);
  });

  const texts = () => guarded.x.published.map(({ text }) => text);

  test('the client’s own, found by a slip of the pen, inserted where the caret is, published as written', async () => {
    const page = await x.openDraft(guarded, 'Salut. ');
    await openPalette(page);
    expect(await titles(page)).not.toContain('Paniers du jeudi');
    await search(page, 'mreci', 'Merci');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await page.keyboard.type('Nous');
    const written = 'Salut. Merci beaucoup 🙏\n\nÀ bientôt! Nous #atelier';
    await page.waitForSelector(`.counter[aria-valuenow="${Math.round((written.length / 280) * 100)}"]`);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual([written]);
  });

  test('fast fingers: all that is typed is looked for, and Enter takes what it finds, not what was listed', async () => {
    const page = await x.openDraft(guarded, 'Salut. ');
    await openPalette(page);
    expect((await titles(page))[0]).toBe('Horaire de l’atelier');
    await page.keyboard.type('merci');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await until('the reply is in', async () => (await x.draftText(page)).startsWith('Salut. Merci beaucoup'));
  });

  test('blanks are asked for, one list and one field; Enter inserts', async () => {
    const page = await x.openDraft(guarded);
    await openPalette(page);
    await search(page, 'taille', 'Tailles');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette select');
    expect(await paletteText(page)).toContain('La taille [Taille] revient [Quand?].');
    await page.select('>>> .palette select', 'M');
    await page.click('>>> .palette input[type="text"]');
    await page.keyboard.type('jeudi');
    await page.waitForSelector('>>> .palette-text ::-p-text(La taille M revient jeudi.)');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual(['La taille M revient jeudi.']);
  });

  test('what the page does not tell is asked, and never left as a hole', async () => {
    const page = await x.openDraft(guarded);
    await openPalette(page);
    await page.keyboard.type('/horaire');
    await page.waitForSelector('>>> [aria-selected="true"] ::-p-text(Horaire)');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-form');
    expect(await paletteText(page)).toContain('First name');
    expect(await page.$('>>> .palette-form button[disabled]')).not.toBeNull();
    await page.keyboard.type('Sophie');
    await page.waitForSelector('>>> .palette-form button.primary:not([disabled])');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual([
      'Bonjour Sophie! L’atelier est ouvert du mardi au samedi, de 10\u00a0h à 17\u00a0h.',
    ]);
  });

  test('Escape leaves all as it was, and the focus goes back to the box', async () => {
    const page = await x.openDraft(guarded, 'Salut');
    await openPalette(page);
    await page.keyboard.press('Escape');
    await untilPaletteClosed(page);
    await page.keyboard.type('!');
    expect(await x.draftText(page)).toBe('Salut!');
  });

  test('an expired reply comes last, says so, and goes in at the second Enter only', async () => {
    const page = await x.openDraft(guarded);
    await openPalette(page);
    expect((await titles(page)).at(-1)).toBe('Foire d’automne');
    await search(page, 'foire', 'Foire');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-warning ::-p-text(This reply has expired)');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    expect(await x.draftText(page)).toBe('La foire ouvre samedi.');
  });

  test('a client that takes approved replies only: another one does not go in', async () => {
    const stored = await guarded.storedWorkspace();
    const clients = stored.clients.map((client) => ({ ...client, approvedOnly: true }));
    await guarded.reset({ ...stored, clients });
    await saveReplies(guarded, [
      THANKS,
      reply('ok', 'Merci approuvé', 'Merci.', { approval: { by: 'Camille', on: '2026-01-05' } }),
    ]);
    const page = await x.openDraft(guarded);
    await openPalette(page);
    expect(await titles(page)).toEqual(['Merci approuvé', 'Merci']);
    await page.keyboard.press('ArrowDown');
    for (const _ of ['once', 'twice']) await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-warning ::-p-text(allows approved replies only)');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    expect(await x.draftText(page)).toBe('Merci.');
  });

  test('two slashes open the list and give way to the reply; within an address they are nothing', async () => {
    const page = await x.openDraft(guarded, 'Voir https://exemple.test ');
    expect(await page.$(PALETTE)).toBeNull();
    await page.keyboard.type('//');
    await page.waitForSelector(PALETTE);
    await search(page, 'merci', 'Merci');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    expect(await x.draftText(page)).toBe(
      'Voir https://exemple.test Merci beaucoup 🙏\n\nÀ bientôt!  #atelier',
    );
  });

  test('two slashes that were meant as such stay, and one types on behind them', async () => {
    const page = await x.openDraft(guarded, 'Oui ');
    await page.keyboard.type('//');
    await page.waitForSelector(PALETTE);
    await page.keyboard.press('Escape');
    await untilPaletteClosed(page);
    await until('the caret is back', () =>
      page.evaluate(() => document.getSelection()?.isCollapsed === true && document.hasFocus()),
    );
    await pause(400);
    await page.keyboard.type(' non');
    await until('it is typed on', async () => (await x.draftText(page)) === 'Oui // non');
  });

  test('an abbreviation followed by Tab becomes its reply, where the person wants that', async () => {
    const stored = await guarded.storedWorkspace();
    const replyTriggers = { slashes: true, abbreviations: true };
    await guarded.reset({ ...stored, settings: { ...stored.settings, replyTriggers } });
    await saveReplies(guarded, [
      reply('soon', 'Réponse rapide', 'On vous répond demain matin.', { abbreviation: 'demain' }),
    ]);
    const page = await x.openDraft(guarded, 'Bonjour! ');
    await page.keyboard.type('demain');
    await page.keyboard.press('Tab');
    await untilUsed(guarded, 1);
    expect(await x.draftText(page)).toBe('Bonjour! On vous répond demain matin.');
  });

  test('without that setting, Tab is the site’s own', async () => {
    const page = await x.openDraft(guarded, 'Bonjour! ');
    await page.keyboard.type('/horaire');
    await page.keyboard.press('Tab');
    expect(await x.draftText(page)).toBe('Bonjour! /horaire');
    expect(await page.evaluate(() => document.activeElement?.matches('[contenteditable="true"]'))).toBe(
      false,
    );
  });

  test('the person answered is greeted by name; the same reply in the same thread is said', async () => {
    await saveReplies(guarded, [reply('hi', 'Salut', 'Bonjour {{ person.name }} (@{{ person.handle }})!')]);
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip');
    for (const round of ['first', 'again']) {
      await x.openReply(page, 0);
      await x.typePost(page, '', 'dialog');
      await openPalette(page);
      if (round === 'again') {
        expect(await paletteText(page)).toContain('used in this thread');
        break;
      }
      await page.keyboard.press('Enter');
      await untilUsed(guarded, 1);
      await x.pressPost(page, 'dialog');
      await x.untilPublished(guarded.x, 1);
    }
    expect(texts()).toEqual(['Bonjour Samir Exemple (@samir_exemple)!']);
  });

  test('words of another client are said at once, and asked about when they are published', async () => {
    const page = await x.openDraft(guarded, 'Merci à @maison_commune');
    await page.waitForSelector('>>> .foreign-words ::-p-text(Maison Commune)');
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.text).toContain('@maison_commune');
    expect(asked.text).toContain('Maison Commune');
    await answer(page, 'this once');
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual(['Merci à @maison_commune']);
  });

  test('a saved reply of another client, in other words’ company: said while it is written, asked about, gone with its words', async () => {
    const sentence = 'Les paniers partent jeudi. Passez les prendre avant 17 h à la porte de derriere!';
    const page = await x.openDraft(guarded, `Bonjour. ${sentence}`);
    await page.waitForSelector('>>> .foreign-words ::-p-text(from a reply of Épicerie du Marché’s)');
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.title).toBe('A moment, for Atelier Boréal');
    expect(asked.text).toContain('from a saved reply of Épicerie du Marché’s');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(texts()).toEqual([]);
    await guarded.setIntent(await guarded.newestTab(), 'epicerie');
    await page.waitForFunction(
      () =>
        ![...document.documentElement.children].some((host) =>
          host.shadowRoot?.querySelector('.foreign-words')?.textContent?.includes('Les paniers'),
        ),
    );
    await guarded.setIntent(await guarded.newestTab(), 'boreal');
    await page.click(x.box());
    await page.waitForSelector('>>> .foreign-words ::-p-text(from a reply of Épicerie du Marché’s)');
    await x.pressPost(page);
    await question(page);
    await answer(page, 'this once');
    await x.untilPublished(guarded.x, 1);
    expect(texts()).toEqual([`Bonjour. ${sentence}`]);
  });

  test('on Facebook, into a comment; Enter in the palette publishes nothing', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await facebook.openComments(page, 1);
    await facebook.typeIn(page, 'post-1', 'Oh! ');
    await openPalette(page);
    await search(page, 'merci', 'Merci');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    expect(guarded.facebook.published).toEqual([]);
    await facebook.pressEnter(page, 'post-1');
    await untilPublished(guarded.facebook, 1);
    expect(guarded.facebook.published.map(({ text }) => text)).toEqual([
      'Oh! Merci beaucoup 🙏\n\nÀ bientôt!  #atelier',
    ]);
  });

  test('on Instagram, into a comment', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await instagram.typeComment(page, 'Oh! ');
    await openPalette(page);
    await search(page, 'merci', 'Merci');
    await page.keyboard.press('Enter');
    await untilUsed(guarded, 1);
    await instagram.pressComment(page);
    await instagram.untilPublished(guarded.instagram, 1);
    expect(guarded.instagram.published.map(({ text }) => text)).toEqual([
      'Oh! Merci beaucoup 🙏\n\nÀ bientôt!  #atelier',
    ]);
  });

  test('where no box has the caret, the list opens and the text is to be copied', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip');
    await page.bringToFront();
    await byCommand(guarded, page);
    expect(await paletteText(page)).toContain('No box has the cursor');
    await search(page, 'merci', 'Merci');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> .palette-outcome');
    expect(await page.$eval('>>> .palette-kept', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'Merci beaucoup 🙏\n\nÀ bientôt!  #atelier',
    );
  });

  test('from the popup, over the tab it is about', async () => {
    const page = await x.openDraft(guarded, 'Salut');
    const popup = await openPopup(guarded, await guarded.newestTab());
    await popup.click('.popup-foot ::-p-text(Saved replies)');
    await page.bringToFront();
    await page.waitForSelector(PALETTE);
    expect(await titles(page)).toContain('Horaire de l’atelier');
  });
});
