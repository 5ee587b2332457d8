import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pause, until } from './harness/dialog.ts';
import * as facebook from './harness/facebook.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import * as instagram from './harness/instagram.ts';
import {
  byCommand,
  CARD,
  fixAll,
  focused,
  found,
  marks,
  openPanel,
  PANEL,
  panelText,
  pressWord,
  untilFound,
  untilMarked,
  wordsArea,
} from './harness/proofreader.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { FACEBOOK_ACCOUNTS } from './harness/workspace.ts';
import * as x from './harness/x.ts';

const FAULTY = 'Sa va bien aller! Venez les essayé samedi. Quelle belle journé au marché.';
const SLIPS = ['Sa', 'essayé', 'journé'];
const RIGHT = 'Ça va bien aller! Venez les essayer samedi. Quelle belle journée au marché.';

/** What is wrong in a draft, said and mended in the composer; asserted on what reached the site's server. */
describe.each(BROWSERS)('proofreading in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
    writeFileSync(photo, 'GIF89a');
  });
  const photo = join(tmpdir(), `bon-compte-${process.pid}.gif`);
  afterAll(async () => {
    rmSync(photo, { force: true });
    await guarded?.close();
  });
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('atelier_boreal', 'camille_dube');
  });

  test('X: marks under the words, mended from the keyboard, the caret where it was, published right', async () => {
    const page = await x.openDraft(guarded, FAULTY);
    await untilMarked(page, x.box(), SLIPS);
    expect((await marks(page)).map(({ kind }) => kind)).toEqual(['grammar', 'grammar', 'spelling']);
    await fixAll(guarded, page, 3);
    await page.keyboard.type(' Merci.');
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published.map(({ text }) => text)).toEqual([`${RIGHT} Merci.`]);
  });

  test('Facebook: a post and a comment, mended from the keyboard, published right', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await facebook.openCompose(page);
    await facebook.typeIn(page, 'dialog', FAULTY);
    await untilMarked(page, facebook.box('dialog'), SLIPS);
    await fixAll(guarded, page, 3);
    await facebook.pressPublish(page, 'dialog');
    await untilPublished(guarded.facebook, 1);
    await facebook.openComments(page, 1);
    await facebook.typeIn(page, 'post-1', FAULTY);
    await untilMarked(page, facebook.box('post-1'), SLIPS);
    await fixAll(guarded, page, 3);
    await facebook.pressEnter(page, 'post-1');
    await untilPublished(guarded.facebook, 2);
    expect(guarded.facebook.published.map(({ text }) => text)).toEqual([RIGHT, RIGHT]);
  });

  test('Instagram: a comment in a textarea, a message and a caption, mended from the keyboard, published right', async () => {
    await instagram.signIn(guarded.browser, guarded.instagram, 'atelier.boreal');
    const page = await guarded.open('https://www.instagram.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await instagram.typeComment(page, FAULTY);
    await fixAll(guarded, page, 3);
    await instagram.pressComment(page);
    await untilPublished(guarded.instagram, 1);
    // Emptied, the box has no marks left.
    await until('no marks', async () => (await marks(page)).length === 0);
    const messages = await guarded.open('https://www.instagram.com/direct/t/110000000000000001/', 'boreal');
    await messages.waitForSelector('>>> .chip');
    await instagram.typeMessage(messages, FAULTY);
    await untilMarked(messages, instagram.MESSAGE, SLIPS);
    await fixAll(guarded, messages, 3);
    await instagram.pressMessage(messages);
    await untilPublished(guarded.instagram, 2);
    const create = await guarded.open('https://www.instagram.com/', 'boreal');
    await create.waitForSelector('>>> .chip');
    await instagram.openCreate(create);
    await instagram.chooseFiles(create, photo);
    await instagram.typeCaption(create, FAULTY);
    await fixAll(guarded, create, 3);
    await instagram.pressShare(create);
    await untilPublished(guarded.instagram, 3);
    expect(guarded.instagram.published.map(({ text }) => text)).toEqual([RIGHT, RIGHT, RIGHT]);
  });

  test('Enter pressed again and again in the panel never reaches the site’s box', async () => {
    await facebook.signIn(guarded.browser, guarded.facebook, FACEBOOK_ACCOUNTS.boreal.id);
    const page = await guarded.open('https://www.facebook.com/', 'boreal');
    await page.waitForSelector('>>> .chip');
    await facebook.openComments(page, 1);
    await facebook.typeIn(page, 'post-1', FAULTY);
    await untilFound(page, 3);
    await byCommand(guarded);
    await page.waitForSelector(PANEL);
    for (let round = 0; round < 12; round++) {
      await page.keyboard.press('Enter');
      await pause(60);
    }
    await until('the panel has the focus', async () => (await focused(page)) !== '');
    expect(guarded.facebook.published).toEqual([]);
    expect((await facebook.draftText(page, 'post-1')).split(' ')).toHaveLength(FAULTY.split(' ').length);
  });

  test('the mouse: a press on a mark opens its card, a fix goes in, the caret stays, one undo takes it back', async () => {
    const page = await x.openDraft(guarded, FAULTY);
    await untilMarked(page, x.box(), SLIPS);
    await pressWord(page, await wordsArea(page, x.box(), 'essayé'));
    await page.waitForSelector(CARD);
    await page.click('>>> .proof-card .button.primary');
    await untilFound(page, 2);
    expect(await page.$(CARD)).toBeNull();
    expect(await x.draftText(page)).toBe(FAULTY.replace('essayé', 'essayer'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('undone', async () => (await x.draftText(page)) === FAULTY);
  });

  test('Escape closes the card, and nothing of the site’s', async () => {
    const page = await x.openDraft(guarded, '');
    await x.openCompose(page);
    await x.typePost(page, FAULTY, 'dialog');
    await untilMarked(page, x.box('dialog'), SLIPS);
    await pressWord(page, await wordsArea(page, x.box('dialog'), 'essayé'));
    await page.waitForSelector(CARD);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await page.$(CARD)) === null);
    expect(await x.draftText(page, 'dialog')).toBe(FAULTY);
  });

  test('nothing while a word is being written; then it is marked, and follows what is written before it', async () => {
    const page = await x.openDraft(guarded, 'Quelle belle journé');
    await pause(1000);
    expect(await marks(page)).toEqual([]);
    await page.keyboard.type(' au marché. ');
    await untilMarked(page, x.box(), ['journé']);
    await page.keyboard.press('Home');
    await page.keyboard.type('Ici, ');
    await untilMarked(page, x.box(), ['journé']);
  });

  test('marks follow the scrolling page, and are cut off with their box', async () => {
    const page = await x.openDraft(guarded, FAULTY);
    await untilMarked(page, x.box(), SLIPS);
    await page.evaluate(() => scrollBy(0, 20));
    await untilMarked(page, x.box(), SLIPS);
    await page.evaluate(() => scrollBy(0, 900));
    await until('no marks in sight', async () => (await marks(page)).length === 0);
    await page.evaluate(() => scrollTo(0, 0));
    await untilMarked(page, x.box(), SLIPS);
  });

  test('nothing of ours is ever in the site’s editable', async () => {
    const page = await x.openDraft(guarded, FAULTY);
    const before = await page.$eval(x.box(), (box) => box.innerHTML);
    await untilMarked(page, x.box(), SLIPS);
    await openPanel(page);
    expect(await page.$eval(x.box(), (box) => box.innerHTML)).toBe(before);
  });

  test('the panel: reason, arrows, “ignore here”, the client’s own words and rules, kept for next time', async () => {
    const page = await x.openDraft(
      guarded,
      'Sa va bien aller! Le borealix est arrivé, le tabourix aussi. Sa va vite. ',
    );
    await untilFound(page, 4);
    await openPanel(page);
    expect(await panelText(page)).toContain('Proofreading for Atelier Boréal');
    await page.keyboard.press('ArrowDown');
    await until('the next one', async () => (await panelText(page)).includes('borealix'));
    await page.click('>>> .proof-panel ::-p-text(Add to the words of Atelier Boréal)');
    await untilFound(page, 3);
    await until('the word is stored', async () => {
      const { clients } = await guarded.storedWorkspace();
      const boreal = clients.find(({ id }) => id === 'boreal');
      return JSON.stringify(boreal?.proofreading?.words) === '["borealix"]';
    });
    await page.click('>>> .proof-panel ::-p-text(Ignore here)');
    await untilFound(page, 2);
    await page.click('>>> .proof-panel ::-p-text(Never for Atelier Boréal)');
    await untilFound(page, 0);
    await page.waitForSelector(
      '>>> .proof-panel ::-p-text(Rule turned off for this client: “sa” for “ça”. Nothing to point out.)',
    );
    const { clients } = await guarded.storedWorkspace();
    expect(clients.find(({ id }) => id === 'boreal')?.proofreading?.silenced).toEqual(['grammar.ca-sa']);
    await page.keyboard.press('Escape');
    // In a new draft what was ignored is said again; what is the client's own is not.
    const next = await x.openDraft(guarded, 'Sa va bien aller! Le borealix est arrivé, le tabourix aussi. ');
    await untilFound(next, 1);
    await openPanel(next);
    expect(await panelText(next)).toContain('tabourix');
  });

  test('another client has its own words; nobody’s tab has neither', async () => {
    const page = await x.openDraft(guarded, 'Le borealix est arrivé. ');
    await untilFound(page, 1);
    await openPanel(page);
    await page.click('>>> .proof-panel ::-p-text(Add to my words)');
    await untilFound(page, 0);
    const { settings } = await guarded.storedWorkspace();
    expect(settings.proofreading.words).toEqual(['borealix']);
  });

  test('turned off, nothing is loaded and nothing is marked', async () => {
    const stored = await guarded.storedWorkspace();
    const { proofreading } = stored.settings;
    await guarded.reset({
      ...stored,
      settings: { ...stored.settings, proofreading: { ...proofreading, isActive: false } },
    });
    await guarded.signIn('atelier_boreal', 'camille_dube');
    const page = await x.openDraft(guarded, FAULTY);
    await pause(1200);
    expect(await found(page)).toBe(0);
    expect(await marks(page)).toEqual([]);
  });

  test('the guard waits for none of it: the background killed in mid-check, the post goes at once', async () => {
    const page = await x.openDraft(guarded, FAULTY);
    await guarded.browser.restartBackground();
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published.map(({ text }) => text)).toEqual([FAULTY]);
    await x.typePost(page, FAULTY);
    await untilMarked(page, x.box(), SLIPS);
  });

  test('the keyboard’s focus is on the first fix, and goes back to the box', async () => {
    const page = await x.openDraft(guarded, 'Sa va bien aller! ');
    await untilFound(page, 1);
    await byCommand(guarded);
    await page.waitForSelector(PANEL);
    await until('the fix has the focus', async () => (await focused(page)) === 'Ça');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Oui.');
    expect(await x.draftText(page)).toBe('Sa va bien aller! Oui.');
  });
});
