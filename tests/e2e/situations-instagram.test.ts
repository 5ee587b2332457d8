import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  isAsked,
  pause,
  pressEnterAtOnce,
  question,
  untilAnswered,
  untilHeard,
} from './harness/dialog.ts';
import { type Guarded, openGuarded } from './harness/guarded.ts';
import {
  captionText,
  chooseFiles,
  commentBox,
  commentText,
  openCreate,
  openReply,
  pressComment,
  pressMessage,
  pressShare,
  pressStoryReply,
  STORY,
  signIn,
  signOut,
  switchTo,
  typeCaption,
  typeComment,
  typeMessage,
  typeStoryReply,
} from './harness/instagram.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';
import { CLIENTS, INSTAGRAM_ACCOUNTS, workspace } from './harness/workspace.ts';

/** The smallest picture there is: a GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The design's table of situations, row by row, on the look-alike of Instagram. */
describe.each(BROWSERS)('on Instagram in %s', (name) => {
  let guarded: Guarded;
  let folder: string;
  let photo: string;
  beforeAll(async () => {
    guarded = await openGuarded(name);
    folder = await mkdtemp(join(tmpdir(), 'photos-'));
    photo = join(folder, 'photo.gif');
    await writeFile(photo, PIXEL);
  });
  afterAll(async () => {
    await guarded?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await guarded.reset();
    await actAs('atelier.boreal', 'camille.dube');
  });

  const actAs = (...usernames: [string, ...string[]]) =>
    signIn(guarded.browser, guarded.instagram, ...usernames);
  const open = (path: string, clientId?: string) =>
    guarded.open(`https://www.instagram.com${path}`, clientId);
  const published = () => guarded.instagram.published.map(({ username, text }) => `${username}: ${text}`);

  async function comment(page: Page, text: string): Promise<void> {
    await typeComment(page, text);
    await pressComment(page);
  }

  /** The box is empty once the site has the server's answer. */
  async function untilBoxIsEmpty(page: Page): Promise<void> {
    await page.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value === '',
      {},
      commentBox(),
    );
  }

  test('the client’s own account: nothing is asked, and it goes', async () => {
    const page = await open('/', 'boreal');
    await comment(page, 'Bravo');
    await untilPublished(guarded.instagram, 1);
    expect(published()).toEqual(['atelier.boreal: Bravo']);
    expect(await isAsked(page)).toBe(false);
  });

  test('another client’s account: stopped, cancelled with the draft kept, then posted once and said', async () => {
    await actAs('camille.dube', 'atelier.boreal');
    const page = await open('/', 'boreal');
    await comment(page, 'Bravo');
    const asked = await question(page);
    expect(asked.title).toBe('Not the right account');
    expect(asked.text).toContain('camille.dube');
    expect(asked.text).toContain('Atelier Boréal');
    expect(asked.focused).toBe('Cancel');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await commentText(page)).toBe('Bravo');
    expect(published()).toEqual([]);

    await pressComment(page);
    await answer(page, 'Comment as camille.dube this once');
    await untilPublished(guarded.instagram, 1);
    expect(published()).toEqual(['camille.dube: Bravo']);
    await page.waitForSelector('>>> .notices ::-p-text(Commented as)');

    await untilBoxIsEmpty(page);
    await comment(page, 'Encore');
    expect((await question(page)).title).toBe('Not the right account');
    expect(guarded.instagram.published).toHaveLength(1);
  });

  test('another client’s account: the tab changes its client, and nothing is published by that', async () => {
    await actAs('camille.dube', 'atelier.boreal');
    const page = await open('/', 'boreal');
    await comment(page, 'Pour moi');
    await answer(page, 'This tab is now for Personnel');
    await untilAnswered(page);
    await pause(300);
    expect(published()).toEqual([]);
    await pressComment(page);
    await untilPublished(guarded.instagram, 1);
    expect(published()).toEqual(['camille.dube: Pour moi']);
  });

  test('no client said yet: a light question, Enter says yes, and it goes', async () => {
    const page = await open('/');
    await comment(page, 'Bonjour');
    await pressEnterAtOnce(page);
    await pause(100);
    expect(published(), 'the second Enter of a hasty hand is not an answer').toEqual([]);
    expect((await question(page)).title).toBe('Is this tab for Atelier Boréal?');
    await untilHeard(page);
    await page.keyboard.press('Enter');
    await untilPublished(guarded.instagram, 1);
    await untilBoxIsEmpty(page);
    await comment(page, 'Encore');
    await untilPublished(guarded.instagram, 2);
    expect(published()).toEqual(['atelier.boreal: Bonjour', 'atelier.boreal: Encore']);
  });

  test('an account in no list: stopped; adding it publishes nothing, the next press does', async () => {
    await actAs('pepiniere.lune');
    const page = await open('/', 'boreal');
    await comment(page, 'Semis');
    const asked = await question(page);
    expect(asked.text).toContain('pepiniere.lune');
    expect(asked.focused).toBe('Cancel');
    await answer(page, 'Add to Atelier Boréal');
    await untilAnswered(page);
    await pause(300);
    expect(published()).toEqual([]);
    const { clients } = await guarded.storedWorkspace();
    expect(clients.find((client) => client.id === 'boreal')?.accounts).toContainEqual(
      expect.objectContaining({ network: 'instagram', id: '5993027418', handle: 'pepiniere.lune' }),
    );
    await pressComment(page);
    await untilPublished(guarded.instagram, 1);
    expect(published()).toEqual(['pepiniere.lune: Semis']);
  });

  test('switched in another tab: a conflict that says which signals say what; reloaded, it is the other account', async () => {
    const page = await open('/', 'boreal');
    await typeComment(page, 'Bonjour');
    await actAs('camille.dube', 'atelier.boreal');
    await pressComment(page);
    const asked = await question(page);
    expect(asked.text).toContain('atelier.boreal');
    expect(asked.text).toContain('camille.dube');
    expect(asked.focused).toContain('Reload');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await commentText(page)).toBe('Bonjour');
    expect(published()).toEqual([]);

    await page.reload();
    await comment(page, 'Bonjour');
    expect((await question(page)).title).toBe('Not the right account');
    expect(published()).toEqual([]);
  });

  test('switched in another tab, on a page whose marks moved: the session it began with is remembered', async () => {
    guarded.instagram.settings.drift = ['inline-data', 'rail-alt'];
    await actAs('camille.dube', 'atelier.boreal');
    const page = await open('/', 'boreal');
    await typeComment(page, 'Bonjour');
    await actAs('atelier.boreal', 'camille.dube');
    await pressComment(page);
    expect((await question(page)).title).toBe('Two accounts at once');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await commentText(page)).toBe('Bonjour');
    expect(published()).toEqual([]);
  });

  test('switched away and back: the old tab is right again', async () => {
    const page = await open('/', 'boreal');
    await typeComment(page, 'Bonjour');
    await actAs('camille.dube', 'atelier.boreal');
    await pressComment(page);
    await answer(page, 'Cancel');
    await untilAnswered(page);
    await actAs('atelier.boreal', 'camille.dube');
    await pressComment(page);
    await untilPublished(guarded.instagram, 1);
    expect(published()).toEqual(['atelier.boreal: Bonjour']);
  });

  test('signed out elsewhere: stopped', async () => {
    const page = await open('/', 'boreal');
    await typeComment(page, 'Bonjour');
    await signOut(guarded.browser);
    await pressComment(page);
    await question(page);
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await commentText(page)).toBe('Bonjour');
    expect(published()).toEqual([]);
  });

  test('a page whose marks moved: blind for an account that nobody claimed, and says so', async () => {
    guarded.instagram.settings.drift = ['inline-data', 'rail-alt'];
    await actAs('pepiniere.lune');
    const page = await open('/', 'boreal');
    await comment(page, 'Bonjour');
    expect((await question(page)).title).toBe('Bon Compte cannot see who you are here');
    await answer(page, 'this once');
    await untilPublished(guarded.instagram, 1);
    expect(published()).toEqual(['pepiniere.lune: Bonjour']);
  });

  test('a session’s cookie under another name: stopped', async () => {
    guarded.instagram.settings.drift = ['cookie'];
    const page = await open('/', 'boreal');
    await comment(page, 'Bonjour');
    expect((await question(page)).focused).not.toContain('Post as');
    await answer(page, 'Cancel');
    expect(published()).toEqual([]);
  });

  test('an answer to a comment on a post’s page', async () => {
    await actAs('camille.dube', 'atelier.boreal');
    const page = await open('/', 'boreal');
    await page.waitForSelector('.feed time');
    await page.click('.feed time');
    await openReply(page, 'page');
    await page.keyboard.type('merci');
    await pressComment(page, 'enter', 'page');
    expect((await question(page)).text).toContain('camille.dube');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await commentText(page, 'page')).toContain('merci');
    expect(published()).toEqual([]);
  });

  test('switched in this tab by the site’s menu: the tab’s client stays, the new account is stopped', async () => {
    const page = await open('/', 'boreal');
    await switchTo(page, 'camille.dube');
    await comment(page, 'Bonjour');
    expect((await question(page)).title).toBe('Not the right account');
    expect(published()).toEqual([]);
  });

  test('a confirmation holds for that post’s box only, not for the same words elsewhere', async () => {
    await actAs('camille.dube', 'atelier.boreal');
    const page = await open('/', 'boreal');
    await typeComment(page, 'Bravo', 'feed', 1);
    await comment(page, 'Bravo');
    await answer(page, 'Comment as camille.dube this once');
    await untilPublished(guarded.instagram, 1);
    await pressComment(page, 'enter', 'feed', 1);
    expect((await question(page)).title).toBe('Not the right account');
    expect(published()).toEqual(['camille.dube: Bravo']);
  });

  test('switched while the question is open: decided again, as a conflict', async () => {
    await actAs('camille.dube', 'atelier.boreal');
    const page = await open('/', 'boreal');
    await comment(page, 'Bravo');
    await question(page);
    await actAs('atelier.boreal', 'camille.dube');
    await answer(page, 'Comment as camille.dube this once');
    await page.waitForSelector('>>> dialog[open] ::-p-text(Reload)');
    expect(published()).toEqual([]);
  });

  test('switched elsewhere while a photo is uploading: the pass ends, and the post is stopped', async () => {
    guarded.instagram.settings.uploadDelay = 1200;
    const page = await open('/', 'boreal');
    await openCreate(page);
    await chooseFiles(page, photo);
    await typeCaption(page, 'Vitrine');
    await pressShare(page);
    await page.waitForSelector('.spinner.large');
    await actAs('camille.dube', 'atelier.boreal');
    const asked = await question(page);
    expect(asked.text).toContain('camille.dube');
    expect(asked.focused).toContain('Reload');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await captionText(page)).toBe('Vitrine');
    expect(published()).toEqual([]);
  });

  test('the second id that requests carry is the same account, also where the page no longer says so', async () => {
    guarded.instagram.settings.drift = ['viewer'];
    const page = await open('/', 'boreal');
    await comment(page, 'Bravo');
    await untilPublished(guarded.instagram, 1);
    expect(await isAsked(page)).toBe(false);
  });

  test('an account known by its first id alone: its requests are its own', async () => {
    const lone = { ...INSTAGRAM_ACCOUNTS.boreal, aliases: [] };
    await guarded.reset(workspace({}, [{ ...CLIENTS.boreal, accounts: [lone] }]));
    const page = await open('/', 'boreal');
    await comment(page, 'Bravo');
    await untilPublished(guarded.instagram, 1);
    expect(await isAsked(page)).toBe(false);
  });

  test('no client said, in the messages and under a story: asked once, then the tab is known', async () => {
    const page = await open('/direct/t/110000000000000001/');
    await typeMessage(page, 'Bonjour');
    await pressMessage(page);
    await answer(page, 'Yes, this tab is for Atelier Boréal');
    await untilPublished(guarded.instagram, 1);
    await page.goto(`https://www.instagram.com${STORY}`);
    await typeStoryReply(page, 'Bravo');
    await pressStoryReply(page);
    await untilPublished(guarded.instagram, 2);
    expect(published()).toEqual(['atelier.boreal: Bonjour', 'atelier.boreal: Bravo']);
  });

  test('the extension calls nobody', () => {
    expect(guarded.internet.strangers()).toEqual([]);
  });
});
