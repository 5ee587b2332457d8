import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, pause, question, until, untilAnswered } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const CARD = '>>> .carried';
const TEXT = 'Mardi mantra\u00a0: l’été\nOn respire 🎉 #atelier';
const PHOTO = join(import.meta.dirname, '../../public/icon/16.png');

/** Longer than a page and a card may take to notice a change. */
const LONG_ENOUGH = 2500;

/** A text that was stopped on the wrong account goes along, over each kind of switch. */
describe.each(BROWSERS)('a carried draft in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded?.close());
  beforeEach(() => guarded.reset());

  const publishedOnX = () => guarded.x.published.map(({ handle, text }) => ({ handle, text }));

  async function keepFor(page: Page, whom: string): Promise<void> {
    await answer(page, `Keep my text for ${whom}`);
    await untilAnswered(page);
    await until('it is carried', async () => (await carriedTexts()).length === 1);
  }

  /** What the card says, once it is there. */
  async function card(page: Page): Promise<string> {
    await page.bringToFront();
    const shown = await page.waitForSelector(CARD);
    return (await shown?.evaluate((element) => element.textContent)) ?? '';
  }

  async function pressOnCard(page: Page, words: string): Promise<void> {
    await page.bringToFront();
    await page.click(`${CARD} ::-p-text(${words})`);
  }

  async function expectNoCard(page: Page): Promise<void> {
    await page.bringToFront();
    await pause(LONG_ENOUGH);
    expect(await page.$(CARD)).toBeNull();
  }

  function carriedTexts(): Promise<string[]> {
    return guarded.desk.evaluate(async () => {
      const key = 'carried-drafts';
      const stored = await (globalThis as unknown as Desk).api.storage.session.get(key);
      return ((stored[key] ?? []) as { text: string }[]).map(({ text }) => text);
    });
  }

  function untilForgotten(): Promise<void> {
    return until('it is forgotten', async () => (await carriedTexts()).length === 0);
  }

  /** A post of Camille's in a tab for Atelier Boréal, stopped and kept. */
  async function stopOnX(): Promise<Page> {
    await x.signIn(guarded.browser, guarded.x, 'camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, TEXT);
    await x.pressPost(page);
    await keepFor(page, '@atelier_boreal');
    expect(guarded.x.published).toEqual([]);
    expect(await x.draftText(page), 'the draft stays with the site').toBe(TEXT);
    return page;
  }

  async function putInOnX(page: Page): Promise<void> {
    expect(await card(page)).toContain('Your text for Atelier Boréal');
    await pressOnCard(page, 'Put it in');
    await until('the text is in', async () => (await x.draftText(page)) === TEXT);
    await page.waitForSelector(CARD, { hidden: true });
    await untilForgotten();
  }

  test('the dialog’s way out is still Cancel', async () => {
    await x.signIn(guarded.browser, guarded.x, 'camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await x.pressPost(page);
    expect((await question(page)).focused).toBe('Cancel');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await carriedTexts()).toEqual([]);
  });

  test('X, by a full load: nothing goes in by itself; put in, it leaves from the right account', async () => {
    const page = await stopOnX();
    await expectNoCard(page);
    await x.switchTo(page, 'atelier_boreal');
    await card(page);
    expect(await x.draftText(page)).toBe('');
    await guarded.browser.restartBackground();
    await putInOnX(page);
    await x.pressPost(page);
    await untilPublished(guarded.x, 1);
    expect(publishedOnX()).toEqual([{ handle: 'atelier_boreal', text: TEXT }]);
    await expectNoCard(page);
  });

  test('X, in another tab: offered there, though the first still holds it', async () => {
    const first = await stopOnX();
    await x.signIn(guarded.browser, guarded.x, 'atelier_boreal', 'camille_dube');
    const other = await guarded.openX('/home');
    await putInOnX(other);
    expect(await x.draftText(first)).toBe(TEXT);
    expect(guarded.x.published).toEqual([]);
  });

  test('X: two tabs offer it, one puts it in, and the other offers it no more', async () => {
    await stopOnX();
    await x.signIn(guarded.browser, guarded.x, 'atelier_boreal', 'camille_dube');
    const one = await guarded.openX('/home', 'boreal');
    const other = await guarded.openX('/home', 'boreal');
    await card(one);
    await card(other);
    await putInOnX(one);
    await other.bringToFront();
    await other.waitForSelector(CARD, { hidden: true });
    expect(await x.draftText(other)).toBe('');
  });

  test('X: a tab that is for another client offers nothing', async () => {
    await stopOnX();
    await x.signIn(guarded.browser, guarded.x, 'atelier_boreal', 'camille_dube');
    await expectNoCard(await guarded.openX('/home', 'epicerie'));
    expect(await carriedTexts()).toEqual([TEXT]);
  });

  test('X: a post is not offered where one replies', async () => {
    const page = await stopOnX();
    await x.switchTo(page, 'atelier_boreal');
    await card(page);
    await x.openReply(page, 0);
    await page.click(x.box('dialog'));
    await page.waitForSelector(CARD, { hidden: true });
    await expectNoCard(page);
    expect(await carriedTexts()).toEqual([TEXT]);
  });

  test('X: what is not wanted is gone from every tab, and stays among the kept texts', async () => {
    const page = await stopOnX();
    await x.switchTo(page, 'atelier_boreal');
    await card(page);
    await pressOnCard(page, 'Not now');
    await page.waitForSelector(CARD, { hidden: true });
    await untilForgotten();
    const { tabs } = await guarded.session();
    expect(Object.values(tabs).flatMap(({ texts }) => texts.map(({ text }) => text))).toEqual([TEXT]);
    await page.reload();
    await expectNoCard(page);
    await expectNoCard(await guarded.openX('/home', 'boreal'));
  });

  test('X: a picture is named, since it can’t come along', async () => {
    await x.signIn(guarded.browser, guarded.x, 'camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, TEXT);
    await x.attach(page, PHOTO);
    await x.pressPost(page);
    await keepFor(page, '@atelier_boreal');
    await x.switchTo(page, 'atelier_boreal');
    expect(await card(page)).toContain('Photos, videos and polls must be added again.');
    await putInOnX(page);
    await x.pressPost(page);
    await untilPublished(guarded.x, 1);
    expect(guarded.x.published).toMatchObject([{ handle: 'atelier_boreal', text: TEXT, hasMedia: false }]);
  });

  test('X: so is a poll', async () => {
    await x.signIn(guarded.browser, guarded.x, 'camille_dube', 'atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Quel jour?');
    await x.addPoll(page);
    await x.pressPost(page);
    await keepFor(page, '@atelier_boreal');
    await x.switchTo(page, 'atelier_boreal');
    expect(await card(page)).toContain('polls must be added again.');
  });

  /** A post of Atelier Boréal's in a tab for Maison Commune, for which it may act; stopped and kept. */
  async function stopBeforeDelegate(): Promise<Page> {
    await x.signIn(guarded.browser, guarded.x, 'atelier_boreal');
    const page = await guarded.openX('/home', 'maison');
    await x.typePost(page, TEXT);
    await x.pressPost(page);
    await keepFor(page, '@maison_commune');
    return page;
  }

  test('X, in place: the composer still holds it, so nothing is offered; published, it is forgotten', async () => {
    const page = await stopBeforeDelegate();
    await x.actAs(page, 'maison_commune');
    expect(await x.draftText(page), 'the look-alike keeps the draft').toBe(TEXT);
    await expectNoCard(page);
    await x.pressPost(page);
    await untilPublished(guarded.x, 1);
    expect(publishedOnX()).toEqual([{ handle: 'maison_commune', text: TEXT }]);
    await untilForgotten();
    await expectNoCard(page);
  });

  test('X, in place: corrected in the composer that still holds it, it is offered no more', async () => {
    const page = await stopBeforeDelegate();
    await x.actAs(page, 'maison_commune');
    await expectNoCard(page);
    await x.typePost(page, ' Encore');
    await untilForgotten();
    await x.pressPost(page);
    await untilPublished(guarded.x, 1);
    await expectNoCard(page);
  });

  test('X, in place: where the composer is empty it is offered and put in', async () => {
    const page = await stopBeforeDelegate();
    await page.click(x.box());
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
    await expectNoCard(page);
    await x.actAs(page, 'maison_commune');
    expect(await card(page)).toContain('Your text for Maison Commune');
    await pressOnCard(page, 'Put it in');
    await until('the text is in', async () => (await x.draftText(page)) === TEXT);
    await x.pressPost(page);
    await untilPublished(guarded.x, 1);
    expect(publishedOnX()).toEqual([{ handle: 'maison_commune', text: TEXT }]);
  });

  test('Facebook, by a switch to the Page: offered in the dialog of a post', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.camille.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await facebook.openCompose(page);
    await facebook.typeIn(page, 'dialog', TEXT);
    await facebook.pressPublish(page, 'dialog');
    await keepFor(page, 'Atelier Boréal');
    await page.goto('https://www.facebook.com/');
    await facebook.switchTo(page, 'Atelier Boréal');
    await expectNoCard(page);
    await facebook.openCompose(page);
    await card(page);
    await pressOnCard(page, 'Put it in');
    await until('the text is in', async () => (await facebook.draftText(page, 'dialog')) === TEXT);
    await facebook.pressPublish(page, 'dialog');
    await untilPublished(guarded.facebook, 1);
    expect(guarded.facebook.published).toMatchObject([{ actorName: 'Atelier Boréal', text: TEXT }]);
    expect(await carriedTexts()).toEqual([]);
  });

  test('Instagram: a box that does not take it is said, and nothing is lost', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'camille.dube', 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await instagram.typeComment(page, 'Bravo');
    await instagram.pressComment(page);
    await keepFor(page, 'atelier.boreal');
    await instagram.switchTo(page, 'atelier.boreal');
    await page.click(instagram.commentBox());
    await card(page);
    await page.$eval(instagram.commentBox(), (box) => box.setAttribute('maxlength', '3'));
    await pressOnCard(page, 'Put it in');
    await page.waitForSelector(`${CARD} ::-p-text(The box did not take it.)`);
    expect(await instagram.commentText(page)).toBe('');
    expect(await carriedTexts()).toEqual(['Bravo']);
    await pressOnCard(page, 'Copy the text');
    // Headless browsers may refuse the clipboard: then it says how to copy by hand.
    await page.waitForSelector(`${CARD} ::-p-text(Copied), ${CARD} ::-p-text(Select the text to copy it.)`);
  });

  test('Instagram: of many boxes for comments, the one with the focus is meant', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'camille.dube', 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await instagram.typeComment(page, 'Bravo, l’équipe');
    await instagram.pressComment(page);
    await keepFor(page, 'atelier.boreal');
    await instagram.switchTo(page, 'atelier.boreal');
    await expectNoCard(page);
    await page.click(instagram.commentBox('feed', 1));
    await card(page);
    await pressOnCard(page, 'Put it in');
    await until(
      'the text is in',
      async () => (await instagram.commentText(page, 'feed', 1)) === 'Bravo, l’équipe',
    );
    expect(await instagram.commentText(page)).toBe('');
    await instagram.pressComment(page, 'enter', 'feed', 1);
    await untilPublished(guarded.instagram, 1);
    expect(guarded.instagram.published).toMatchObject([
      { username: 'atelier.boreal', text: 'Bravo, l’équipe' },
    ]);
  });

  test('Instagram: behind the name with which the site begins an answer', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'camille.dube', 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await page.waitForSelector('.feed time');
    await page.click('.feed time');
    await instagram.openReply(page, 'page');
    const box = await page.waitForSelector(`${instagram.commentBox('page')}:not(:placeholder-shown)`);
    await page.keyboard.type('merci !\nÀ bientôt');
    const text = (await box?.evaluate((element) => (element as HTMLTextAreaElement).value)) ?? '';
    expect(text).toMatch(/^@\S+ merci !/);
    await instagram.pressComment(page, 'click', 'page');
    await keepFor(page, 'atelier.boreal');
    await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal', 'camille.dube');
    await page.reload();
    await instagram.openReply(page, 'page');
    await page.waitForSelector(`${instagram.commentBox('page')}:not(:placeholder-shown)`);
    await card(page);
    await pressOnCard(page, 'Put it in');
    await until('the text is in', async () => (await instagram.commentText(page, 'page')) === text);
    await instagram.pressComment(page, 'click', 'page');
    await untilPublished(guarded.instagram, 1);
    expect(guarded.instagram.published).toMatchObject([{ username: 'atelier.boreal', text }]);
  });
});
