import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createInstagram, type Instagram } from '../sites/instagram/server.ts';
import { DEFAULT_SETTINGS, DRIFTS, type Drift } from '../sites/instagram/settings.ts';
import { type Internet, openInternet } from '../sites/internet/internet.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import {
  captionText,
  chooseFiles,
  commentBox,
  commentButton,
  commentText,
  doubleClickPhoto,
  follow,
  foreignKeys,
  like,
  likeComment,
  likeStory,
  MESSAGE,
  messageText,
  openCreate,
  openInstagram,
  openPanel,
  openPost,
  openReply,
  type Press,
  pressComment,
  pressMessage,
  pressShare,
  pressStoryReply,
  react,
  repost,
  SHARE,
  STORY,
  sendHeart,
  signIn,
  signOut,
  storyReplyText,
  switchTo,
  toast,
  typeCaption,
  typeComment,
  typeMessage,
  typeStoryReply,
  untilPublished,
} from './harness/instagram.ts';
import { BROWSERS } from './harness/under-test.ts';

const BOULANGERIE = '6023948175';
const CAMILLE = '5417720936';
const THREAD = '/direct/t/110000000000000001/';

const FIXTURES = join(import.meta.dirname, '../fixtures/instagram');

/** From the body to an element, the tags and roles on the way: `div > div[button] > svg[img]`. */
function pathIn(html: string, selector: string): string {
  const { document } = new JSDOM(html).window;
  const path: string[] = [];
  for (let at = document.querySelector(selector); at !== null; at = at.parentElement) {
    const role = at.getAttribute('role');
    path.unshift(at.tagName.toLowerCase() + (role === null ? '' : `[${role}]`));
  }
  return path.join(' > ');
}

const DATA_DRIFTS: Drift[] = ['cookie', 'viewer', 'current-user', 'relay', 'inline-data'];
const BOX_DRIFTS: Drift[] = ['comment-textarea', 'lexical-mark', 'textbox-role'];

/** The smallest picture there is: a GIF of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

describe.each(BROWSERS)('the look-alike of Instagram in %s, without the extension', (name) => {
  let internet: Internet & { instagram: Instagram };
  let browser: TestBrowser;
  let folder: string;
  let photos: [string, string];

  beforeAll(async () => {
    internet = await openInternet({ instagram: createInstagram() });
    browser = await openBrowser({ browser: name, internet });
    folder = await mkdtemp(join(tmpdir(), 'photos-'));
    photos = [join(folder, 'one.gif'), join(folder, 'two.gif')];
    for (const photo of photos) await writeFile(photo, PIXEL);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(() => signIn(browser, internet.instagram, 'boulangerie.sud', 'camille.dube'));
  afterEach(async () => {
    internet.instagram.settings = { ...DEFAULT_SETTINGS };
    internet.instagram.published.length = 0;
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  const published = () =>
    internet.instagram.published.map(({ kind, username, text }) => `${kind} ${username}: ${text}`);

  it.each<Press>([
    'enter',
    'click',
    'button-enter',
    'button-space',
  ])('comments in the feed, by %s', async (by) => {
    const page = await openInstagram(browser);
    await typeComment(page, 'Bravo pour la vitrine');
    await pressComment(page, by);
    await untilPublished(internet.instagram, 1);
    expect(internet.instagram.published).toMatchObject([
      {
        operation: 'PolarisPostCommentInputRevampedMutation',
        kind: 'comment',
        accountId: BOULANGERIE,
        username: 'boulangerie.sud',
        text: 'Bravo pour la vitrine',
      },
    ]);
    await page.waitForFunction(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value === '',
      {},
      commentBox(),
    );
  });

  it('puts another text area in the place of the one that gets the focus; Shift+Enter is a new line', async () => {
    const page = await openInstagram(browser);
    await page.waitForSelector(commentBox());
    const before = await page.$(commentBox());
    expect(await page.$(commentButton())).toBeNull();
    await typeComment(page, 'Un');
    expect(await before?.evaluate((box) => box.isConnected)).toBe(false);
    expect(await page.$eval(commentButton(), (button) => button.textContent)).toBe('Publier');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('deux');
    expect(await commentText(page)).toBe('Un\ndeux');
    expect(published()).toEqual([]);
  });

  it('answers a comment in a post’s dialog over the feed, then comments there', async () => {
    const page = await openInstagram(browser);
    await openPost(page, 1);
    expect(new URL(page.url()).pathname).toMatch(/^\/p\/[\w-]+\/$/);
    await openReply(page, 'dialog');
    expect(await commentText(page, 'dialog')).toBe('@decoy.three ');
    await page.keyboard.type('merci');
    await pressComment(page, 'enter', 'dialog');
    await untilPublished(internet.instagram, 1);
    await typeComment(page, 'À bientôt', 'dialog');
    await pressComment(page, 'click', 'dialog');
    await untilPublished(internet.instagram, 2);
    expect(published()).toEqual([
      'reply boulangerie.sud: @decoy.three merci',
      'comment boulangerie.sud: À bientôt',
    ]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.post-dialog', { hidden: true });
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('comments on a post’s page by the older endpoint too', async () => {
    internet.instagram.settings.comments = 'rest';
    const page = await openInstagram(browser);
    await page.waitForSelector('.feed time');
    await page.click('.feed time');
    await openReply(page, 'page');
    await page.keyboard.type('oui');
    await pressComment(page, 'enter', 'page');
    await untilPublished(internet.instagram, 1);
    expect(internet.instagram.published).toMatchObject([
      {
        operation: 'web/comments/add',
        kind: 'reply',
        text: '@decoy_two oui',
        about: '3500000000000000001',
      },
    ]);
  });

  it.each(['click', 'button-enter', 'button-space'] as const)('shares a post, by %s', async (by) => {
    const page = await openInstagram(browser);
    await openCreate(page);
    await chooseFiles(page, photos[0]);
    await typeCaption(page, 'Fournée du samedi #levain');
    expect(await captionText(page)).toBe('Fournée du samedi #levain');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Dès 7 h');
    await pressShare(page, by);
    await untilPublished(internet.instagram, 1);
    expect(internet.instagram.published).toMatchObject([
      {
        operation: 'media/configure',
        kind: 'post',
        username: 'boulangerie.sud',
        text: 'Fournée du samedi #levain\nDès 7 h',
        hasMedia: true,
      },
    ]);
    expect(await toast(page)).toBe('Votre publication a été partagée.');
  });

  it.each([1, 3] as const)('shares several photos after a menu and %i screens', async (createSteps) => {
    Object.assign(internet.instagram.settings, { createSteps, createMenu: true, configureHost: 'www' });
    const page = await openInstagram(browser);
    await openCreate(page);
    await chooseFiles(page, ...photos);
    await typeCaption(page, 'Deux vues');
    await pressShare(page);
    await untilPublished(internet.instagram, 1);
    expect(internet.instagram.published).toMatchObject([
      { operation: 'media/configure_sidecar', text: 'Deux vues' },
    ]);
  });

  it('keeps the drafts of a post, a comment, a message and a story reply when their requests fail', async () => {
    internet.instagram.settings.failing = [
      'media/configure',
      'PolarisPostCommentInputRevampedMutation',
      'IGDirectTextSendMutation',
      'direct_v2/threads/broadcast/reel_share',
    ];
    const page = await openInstagram(browser);
    await typeComment(page, 'Encore là');
    await pressComment(page);
    expect(await toast(page)).toContain('Une erreur s’est produite');
    expect(await commentText(page)).toBe('Encore là');

    await openCreate(page);
    await chooseFiles(page, photos[0]);
    await typeCaption(page, 'Encore ici');
    await pressShare(page);
    await page.waitForSelector('.spinner.large');
    await page.waitForSelector(SHARE);
    expect(await captionText(page)).toBe('Encore ici');

    await page.goto(`https://www.instagram.com${THREAD}`);
    await typeMessage(page, 'Toujours là');
    await pressMessage(page);
    await toast(page);
    expect(await messageText(page)).toBe('Toujours là');

    await page.goto(`https://www.instagram.com${STORY}`);
    await typeStoryReply(page, 'Aussi là');
    await pressStoryReply(page);
    await toast(page);
    expect(await storyReplyText(page)).toBe('Aussi là');
    expect(published()).toEqual([]);

    internet.instagram.settings.failing = [];
    await pressStoryReply(page, 'click');
    await untilPublished(internet.instagram, 1);
    expect(published()).toEqual(['story-reply boulangerie.sud: Aussi là']);
  });

  it('sends messages by Enter, by the button, and the heart at once; Shift+Enter is a new line', async () => {
    const page = await openInstagram(browser, THREAD);
    await typeMessage(page, 'À jeudi');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('à midi');
    expect(await messageText(page)).toBe('À jeudi\nà midi');
    await pressMessage(page);
    await untilPublished(internet.instagram, 1);
    await page.waitForFunction((box) => document.querySelector(box)?.textContent === '', {}, MESSAGE);
    await page.keyboard.type('Même table');
    await pressMessage(page, 'click');
    await untilPublished(internet.instagram, 2);
    await sendHeart(page);
    await untilPublished(internet.instagram, 3);
    expect(internet.instagram.published).toMatchObject([
      { operation: 'IGDirectTextSendMutation', kind: 'message', text: 'À jeudi\nà midi' },
      { text: 'Même table', about: '110000000000000001' },
      { text: '❤️' },
    ]);
  });

  it('sends a message from the panel over the feed', async () => {
    const page = await openInstagram(browser);
    await openPanel(page, 2);
    await typeMessage(page, 'Depuis le fil');
    await pressMessage(page);
    await untilPublished(internet.instagram, 1);
    expect(internet.instagram.published).toMatchObject([
      { kind: 'message', text: 'Depuis le fil', about: '110000000000000002' },
    ]);
  });

  it('answers a story by Enter, by the button, and by a quick reaction', async () => {
    const page = await openInstagram(browser, STORY);
    await typeStoryReply(page, 'Superbe');
    await pressStoryReply(page);
    await untilPublished(internet.instagram, 1);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    await typeStoryReply(page, 'Vraiment');
    await pressStoryReply(page, 'click');
    await untilPublished(internet.instagram, 2);
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
    await react(page, 5);
    await untilPublished(internet.instagram, 3);
    expect(published()).toEqual([
      'story-reply boulangerie.sud: Superbe',
      'story-reply boulangerie.sud: Vraiment',
      'story-reply boulangerie.sud: 🔥',
    ]);
  });

  it('likes by the heart and by a double click, reposts and follows', async () => {
    const page = await openInstagram(browser);
    await like(page, 0);
    await untilPublished(internet.instagram, 1);
    await doubleClickPhoto(page, 1);
    await untilPublished(internet.instagram, 2);
    await repost(page, 1);
    await untilPublished(internet.instagram, 3);
    await follow(page);
    await untilPublished(internet.instagram, 4);
    await openPost(page, 0);
    await likeComment(page, 'dialog');
    await untilPublished(internet.instagram, 5);
    await page.goto(`https://www.instagram.com${STORY}`);
    await likeStory(page);
    await untilPublished(internet.instagram, 6);
    expect(internet.instagram.published).toMatchObject([
      { operation: 'usePolarisLikeMediaXIGLikeMutation', kind: 'like', about: '3500000000000000001' },
      { operation: 'usePolarisLikeMediaXIGLikeMutation', about: '3500000000000000002' },
      { kind: 'repost' },
      { operation: 'usePolarisFollowMutation', kind: 'follow', about: '8200300400' },
      { operation: 'PolarisCommentActionsLikeMutation' },
      { operation: 'usePolarisStoriesV4LikeMutationLikeMutation' },
    ]);
  });

  it('switches accounts with a full load; a tab opened before keeps its document and acts as the new one', async () => {
    const old = await openInstagram(browser);
    const page = await openInstagram(browser);
    await page.evaluate(() => Object.assign(window, { before: true }));
    await switchTo(page, 'camille.dube');
    expect(await page.evaluate(() => 'before' in window)).toBe(false);
    expect(await page.evaluate(() => document.cookie)).toContain(`ds_user_id=${CAMILLE}`);
    expect(await page.evaluate(() => document.cookie)).not.toContain('sessionid');

    expect(await old.$eval('.own-page img', (picture) => picture.getAttribute('alt'))).toContain(
      'boulangerie.sud',
    );
    await typeComment(old, 'Trop tard');
    await pressComment(old);
    await untilPublished(internet.instagram, 1);
    expect(published()).toEqual(['comment camille.dube: Trop tard']);
  });

  it('refuses a stale tab’s GraphQL where it is set so, and keeps the draft', async () => {
    internet.instagram.settings.staleWrites = 'refused';
    const page = await openInstagram(browser);
    await signIn(browser, internet.instagram, 'camille.dube', 'boulangerie.sud');
    await typeComment(page, 'Refusé');
    await pressComment(page);
    await toast(page);
    expect(await commentText(page)).toBe('Refusé');
    await openCreate(page);
    await chooseFiles(page, photos[0]);
    await pressShare(page);
    await untilPublished(internet.instagram, 1);
    expect(published()).toEqual(['post camille.dube: ']);
  });

  it('publishes nothing once signed out elsewhere, and shows the log-in page after a load', async () => {
    const page = await openInstagram(browser);
    await signOut(browser);
    await typeComment(page, 'Sans personne');
    await pressComment(page);
    await toast(page);
    expect(await commentText(page)).toBe('Sans personne');
    expect(published()).toEqual([]);
    await page.reload();
    await page.waitForSelector('#loginForm');
  });

  it.each(['fetch', 'request'] as const)('publishes over %s', async (transport) => {
    internet.instagram.settings.transport = transport;
    const page = await openInstagram(browser);
    await typeComment(page, 'Par un autre chemin');
    await pressComment(page);
    await untilPublished(internet.instagram, 1);
    expect(published()).toEqual(['comment boulangerie.sud: Par un autre chemin']);
  });

  it.each([
    ['data', DATA_DRIFTS],
    ['boxes', BOX_DRIFTS],
    ['everything else', DRIFTS.filter((drift) => ![...DATA_DRIFTS, ...BOX_DRIFTS].includes(drift))],
  ])('goes on working with drift in %s', async (_, drift) => {
    internet.instagram.settings.drift = drift;
    const page = await openInstagram(browser);
    await typeComment(page, 'Rien ne change');
    await pressComment(page, 'click');
    await untilPublished(internet.instagram, 1);
    await openCreate(page);
    await chooseFiles(page, photos[0]);
    await typeCaption(page, 'Ni ici');
    await pressShare(page);
    await untilPublished(internet.instagram, 2);
    await page.goto(`https://www.instagram.com${THREAD}`);
    await typeMessage(page, 'Ni là');
    await pressMessage(page, 'click');
    await untilPublished(internet.instagram, 3);
    expect(published()).toEqual([
      'comment boulangerie.sud: Rien ne change',
      'post boulangerie.sud: Ni ici',
      'message boulangerie.sud: Ni là',
    ]);
  });

  it('shares posts and stories on a phone', async () => {
    internet.instagram.settings.layout = 'mobile';
    const page = await openInstagram(browser);
    await chooseFiles(page, photos[0]);
    await typeCaption(page, 'Du trottoir');
    await pressShare(page);
    await untilPublished(internet.instagram, 1);
    await page.waitForSelector('.feed');
    await page.$eval('.mobile form > input', (input) => {
      (input as HTMLInputElement).value = '';
    });
    await chooseFiles(page, photos[1]);
    await page.click('.mobile-create > .link');
    await page.click('.mobile-create footer .primary');
    await untilPublished(internet.instagram, 2);
    expect(published()).toEqual(['post boulangerie.sud: Du trottoir', 'story boulangerie.sud: ']);
  });

  it('has its data before its client, which may come late', async () => {
    internet.instagram.settings.hydrationDelay = 800;
    const page = await browser.newPage('https://www.instagram.com/');
    expect(await page.$eval('[id^="mount_"]', (mount) => mount.childElementCount)).toBe(0);
    expect(
      await page.$$eval('script[data-sjs]', (blocks) => blocks.map((block) => block.textContent).join()),
    ).toContain('"username":"boulangerie.sud"');
    await page.waitForSelector(commentBox());
    expect(await page.$eval('.own-page', (link) => link.getAttribute('href'))).toBe('/boulangerie.sud/');
  });

  it('nests what tells who acts, and what publishes, as the saved pages do', async () => {
    const expectSaved = async (page: Page, file: string, selectors: readonly string[]) => {
      const saved = readFileSync(join(FIXTURES, file), 'utf8');
      const own = await page.content();
      for (const selector of selectors) expect(pathIn(own, selector), selector).toBe(pathIn(saved, selector));
    };
    const page = await openInstagram(browser);
    await openCreate(page);
    await chooseFiles(page, photos[0]);
    await expectSaved(page, 'ig_create-dialog_fr.html', [
      'a[href="/boulangerie.sud/"] img',
      'article svg[height="24"]',
      'article div[role="button"] > div > img',
      'svg[aria-label="Fermer"]',
      '[role="dialog"] svg[aria-label="Retour"]',
      '[role="dialog"] [role="heading"]',
      '[role="dialog"] [contenteditable]',
      '[role="dialog"] input[type="file"]',
    ]);
    await page.goto('https://www.instagram.com/?hl=en');
    await page.waitForSelector('.feed time');
    await page.click('.feed time');
    await typeComment(page, 'x', 'page');
    await expectSaved(page, 'ig_post_en_reply.html', [
      'textarea',
      'form [role="button"]',
      'li button',
      'li svg',
    ]);
    await page.goto(`https://www.instagram.com${THREAD}?hl=en`);
    await typeMessage(page, 'x');
    await expectSaved(page, 'ig_dm_en.html', ['[contenteditable]', '[contenteditable] span', 'main h1']);
    await page.goto(`https://www.instagram.com${STORY}`);
    await page.waitForSelector('textarea');
    await expectSaved(page, 'ig_story-reply_fr.html', ['header img', 'textarea', 'svg[aria-label="J’aime"]']);
  });

  it('speaks the language of the account, Québec’s French included', async () => {
    const page = await openInstagram(browser, '/?hl=fr-ca');
    await page.waitForSelector(commentBox());
    expect(await page.$eval(commentBox(), (box) => box.getAttribute('placeholder'))).toBe(
      'Ajouter un commentaire...',
    );
    await signIn(browser, internet.instagram, 'atelier.boreal');
    await page.goto('https://instagram.com/');
    await page.waitForSelector(commentBox());
    expect(new URL(page.url()).host).toBe('www.instagram.com');
    expect(await page.$eval(commentBox(), (box) => box.getAttribute('placeholder'))).toBe('Add a comment…');
  });

  it('notes keys pressed outside its tree; the story viewer listens to them', async () => {
    const page = await openInstagram(browser, STORY);
    await page.evaluate(() => {
      const foreign = document.createElement('button');
      foreign.id = 'foreign';
      document.body.append(foreign);
      foreign.focus();
    });
    await page.keyboard.press('ArrowRight');
    expect(await foreignKeys(page)).toEqual(['keydown ArrowRight', 'keyup ArrowRight']);
    expect(new URL(page.url()).pathname).toContain('/stories/decoy.three/');
  });

  it('leaves nothing for strangers', () => {
    expect(internet.strangers()).toEqual([]);
  });
});
