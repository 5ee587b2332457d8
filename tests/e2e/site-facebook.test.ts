import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFacebook, type Facebook } from '../sites/facebook/server.ts';
import { DEFAULT_SETTINGS } from '../sites/facebook/settings.ts';
import { type Internet, openInternet } from '../sites/internet/internet.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import {
  attach,
  box,
  chooseShare,
  chooseVoice,
  draftText,
  like,
  openBusiness,
  openChat,
  openComments,
  openCompose,
  openFacebook,
  openPhoto,
  openReply,
  openShare,
  type Press,
  pressEnter,
  pressPublish,
  publishButton,
  react,
  schedule,
  signIn,
  signOut,
  switchTo,
  toast,
  toggleDestination,
  typeIn,
} from './harness/facebook.ts';
import { expectSameNesting } from './harness/nesting.ts';
import { BROWSERS } from './harness/under-test.ts';
import { untilPublished } from './harness/until-published.ts';

const CAMILLE = '61563907714826';
const EPICERIE = '61565500000412';
const EPICERIE_CLASSIC = '482200000000731';
const ATELIER = '61566100000583';
const OTHER_CAMILLE = '61564400000917';
const FIXTURES = join(import.meta.dirname, '../fixtures/facebook');

describe.each(BROWSERS)('the look-alike of Facebook in %s, without the extension', (name) => {
  let internet: Internet & { facebook: Facebook };
  let facebook: Facebook;
  let browser: TestBrowser;

  beforeAll(async () => {
    internet = await openInternet({ facebook: createFacebook() });
    facebook = internet.facebook;
    browser = await openBrowser({ browser: name, internet });
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });
  beforeEach(async () => {
    facebook.published.length = 0;
    facebook.calls.length = 0;
    facebook.settings = { ...DEFAULT_SETTINGS };
    await signIn(browser, facebook, CAMILLE);
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  it.each<Press>(['click', 'enter', 'space'])('publishes a post by %s on the button', async (by) => {
    const page = await openFacebook(browser);
    await openCompose(page);
    await typeIn(page, 'dialog', 'Ouverture samedi');
    await page.keyboard.press('Enter');
    await page.keyboard.type('à 10 h');
    expect(await draftText(page, 'dialog')).toBe('Ouverture samedi\nà 10 h');
    await pressPublish(page, 'dialog', by);
    await untilPublished(facebook, 1);
    expect(facebook.published).toMatchObject([
      {
        operation: 'ComposerStoryCreateMutation',
        kind: 'post',
        actorId: CAMILLE,
        actorName: 'Camille Boréal',
        text: 'Ouverture samedi\nà 10 h',
      },
    ]);
    expect(await toast(page)).toBe('Votre publication est en ligne.');
  });

  it('has its Post button one step further in the other variant', async () => {
    facebook.settings.composer = 'next';
    const page = await openFacebook(browser);
    await openCompose(page, 'enter');
    await typeIn(page, 'dialog', 'En deux temps');
    await pressPublish(page, 'dialog');
    await page.waitForSelector('.post-settings');
    expect(facebook.published).toEqual([]);
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ kind: 'post', text: 'En deux temps' });
  });

  it('publishes in a group, as the group has one act', async () => {
    facebook.settings.groupVoice = ATELIER;
    const page = await openFacebook(browser, '/groups/1013443948994254/');
    await openCompose(page);
    expect(await page.$eval('.dialog .poster', (poster) => poster.textContent)).toContain('Atelier Boréal');
    await typeIn(page, 'dialog', 'Bonjour le groupe');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ actorId: ATELIER, about: '1013443948994254' });
  });

  it('publishes a comment by Enter, and writes a new line by Shift+Enter', async () => {
    const page = await openFacebook(browser);
    await openComments(page, 1);
    await typeIn(page, 'post-1', 'Merci');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('à tous');
    expect(await draftText(page, 'post-1')).toBe('Merci\nà tous');
    expect(facebook.published).toEqual([]);
    await pressEnter(page, 'post-1');
    await untilPublished(facebook, 1);
    expect(facebook.published).toMatchObject([
      { operation: 'useCometUFICreateCommentMutation', kind: 'comment', text: 'Merci\nà tous' },
    ]);
    expect(facebook.calls[0]?.operation).toBe('CometUFILiveTypingBroadcastMutation_StartMutation');
    await page.waitForSelector('.post-1 .comments .comment-text ::-p-text(à tous)');
    expect(await draftText(page, 'post-1')).toBe('');
  });

  it.each(['with-text', 'always'] as const)('has a Send button %s', async (sendButton) => {
    facebook.settings.sendButton = sendButton;
    const page = await openFacebook(browser);
    await openComments(page, 1);
    const disabled = await page.$('.post-1 .send[aria-disabled="true"]');
    expect(disabled !== null).toBe(sendButton === 'always');
    await typeIn(page, 'post-1', 'Présente');
    await pressPublish(page, 'post-1');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ kind: 'comment', text: 'Présente' });
  });

  it('answers a comment', async () => {
    const page = await openFacebook(browser);
    await openComments(page, 2);
    await openReply(page, 2);
    await typeIn(page, 'reply-2', 'Oui, jusqu’à six heures');
    await pressEnter(page, 'reply-2');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ kind: 'reply', text: 'Oui, jusqu’à six heures' });
    expect(facebook.published[0]?.about).toMatch(/_9000$/);
  });

  it('comments beside a photo, and in a dialog over the feed', async () => {
    facebook.settings.comments = 'dialog';
    const page = await openFacebook(browser);
    await openComments(page, 2);
    await typeIn(page, 'comments', 'Par-dessus');
    await pressEnter(page, 'comments');
    await untilPublished(facebook, 1);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.comments-dialog', { hidden: true });
    await openPhoto(page, 1);
    await typeIn(page, 'photo', 'À côté');
    await pressEnter(page, 'photo');
    await untilPublished(facebook, 2);
    expect(facebook.published.map(({ text }) => text)).toEqual(['Par-dessus', 'À côté']);
  });

  it('comments in the voice that was chosen for that box', async () => {
    facebook.settings.commentLabel = 'named';
    facebook.settings.commentNamesActor = false;
    const page = await openFacebook(browser);
    await openComments(page, 1);
    await chooseVoice(page, 'post-1', 'Épicerie du Marché');
    const label = await page.$eval(box('post-1'), (element) => element.getAttribute('aria-label'));
    expect(label).toBe('Commenter en tant que Épicerie du Marché');
    await typeIn(page, 'post-1', 'Réservé');
    await pressEnter(page, 'post-1');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ actorId: EPICERIE, personId: CAMILLE });
  });

  it('switches to a Page with a full load, and back', async () => {
    const page = await openFacebook(browser);
    await page.evaluate(() => Object.assign(window, { before: true }));
    await switchTo(page, 'Épicerie du Marché');
    expect(await page.evaluate(() => 'before' in window)).toBe(false);
    expect(await page.evaluate(() => document.cookie)).toContain(`i_user=${EPICERIE}`);
    await openCompose(page);
    await typeIn(page, 'dialog', 'Paniers jeudi');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ actorId: EPICERIE, personId: CAMILLE });
    await switchTo(page, 'Camille Boréal');
    expect(await page.evaluate(() => document.cookie)).not.toContain('i_user');
  });

  it('hides xs from scripts', async () => {
    const page = await openFacebook(browser);
    expect(await page.evaluate(() => document.cookie)).toBe(`c_user=${CAMILLE}`);
  });

  it.each([
    ['cookie', EPICERIE],
    ['document', CAMILLE],
  ] as const)('publishes from a tab opened before a switch by its %s', async (staleTab, expected) => {
    facebook.settings.staleTab = staleTab;
    const page = await openFacebook(browser);
    await signIn(browser, facebook, EPICERIE);
    await openCompose(page);
    await typeIn(page, 'dialog', 'Trop tard');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ actorId: expected });
  });

  it('keeps the draft when the server refuses a tab opened before a switch', async () => {
    facebook.settings.staleTab = 'refused';
    const page = await openFacebook(browser);
    await signIn(browser, facebook, EPICERIE);
    await openCompose(page);
    await typeIn(page, 'dialog', 'Encore là');
    await pressPublish(page, 'dialog');
    expect(await toast(page)).toContain('Une erreur est survenue');
    expect(await draftText(page, 'dialog')).toBe('Encore là');
    expect(facebook.published).toEqual([]);
  });

  it('keeps drafts when requests fail, and publishes them at the next press', async () => {
    facebook.settings.failing = ['ComposerStoryCreateMutation', 'useCometUFICreateCommentMutation'];
    const page = await openFacebook(browser);
    await openComments(page, 1);
    await typeIn(page, 'post-1', 'Pas encore');
    await pressEnter(page, 'post-1');
    expect(await toast(page)).toContain('Une erreur est survenue');
    expect(await draftText(page, 'post-1')).toBe('Pas encore');
    await openCompose(page);
    await typeIn(page, 'dialog', 'Toujours pas');
    await pressPublish(page, 'dialog');
    await page.waitForSelector(`${publishButton('dialog')}:not([aria-disabled])`);
    expect(await draftText(page, 'dialog')).toBe('Toujours pas');

    facebook.settings.failing = [];
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    await page.waitForSelector('.dialog', { hidden: true });
    // The new post stands above the other now.
    await pressEnter(page, 'post-2');
    await untilPublished(facebook, 2);
    expect(facebook.published.map(({ text }) => text)).toEqual(['Toujours pas', 'Pas encore']);
  });

  it('publishes nothing once signed out elsewhere', async () => {
    const page = await openFacebook(browser);
    await signOut(browser);
    await openCompose(page);
    await typeIn(page, 'dialog', 'Personne');
    await pressPublish(page, 'dialog');
    expect(await toast(page)).toContain('Une erreur est survenue');
    expect(facebook.published).toEqual([]);
  });

  it('shares at once or with words, from its dialog and from its menu', async () => {
    const page = await openFacebook(browser);
    await openShare(page, 1);
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    await page.waitForSelector('.dialog', { hidden: true });
    facebook.settings.share = 'menu';
    await page.reload();
    await openShare(page, 1);
    await chooseShare(page, 'now');
    await untilPublished(facebook, 2);
    await openShare(page, 1);
    await chooseShare(page, 'with-words');
    await typeIn(page, 'dialog', 'À lire');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 3);
    expect(facebook.published).toMatchObject([
      { kind: 'repost', text: '' },
      { kind: 'repost', text: '' },
      { kind: 'post', text: 'À lire' },
    ]);
    const about = facebook.published.map((publication) => publication.about);
    expect(new Set(about).size).toBe(1);
    expect(about[0]).toMatch(/^\d+$/);
  });

  it('likes and reacts', async () => {
    const page = await openFacebook(browser);
    await like(page, 1);
    await untilPublished(facebook, 1);
    await react(page, 2, 1);
    await untilPublished(facebook, 2);
    expect(facebook.published).toMatchObject([{ kind: 'like' }, { kind: 'like' }]);
  });

  it.each(['enter', 'click'] as const)('sends a message over a socket, by %s', async (by) => {
    const page = await openFacebook(browser);
    await openChat(page);
    await typeIn(page, 'chat', 'À jeudi');
    if (by === 'enter') await pressEnter(page, 'chat');
    else await pressPublish(page, 'chat');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ kind: 'message', text: 'À jeudi', actorId: CAMILLE });
    expect(facebook.calls).toEqual([]);
    await page.waitForFunction(() => document.querySelector('.message.own') !== null);
    expect(await draftText(page, 'chat')).toBe('');
  });

  it('keeps a message when its connection is cut', async () => {
    facebook.settings.failing = ['message'];
    const page = await openFacebook(browser);
    await openChat(page);
    await typeIn(page, 'chat', 'Pas parti');
    await pressEnter(page, 'chat');
    expect(await toast(page)).toContain('Une erreur est survenue');
    expect(await draftText(page, 'chat')).toBe('Pas parti');
    expect(facebook.published).toEqual([]);
  });

  it('publishes a text story', async () => {
    const page = await openFacebook(browser, '/stories/create/');
    await page.click('.choice');
    await page.click('textarea');
    await page.keyboard.type('Bientôt');
    await page.click('.create .primary:not([aria-disabled])');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ operation: 'StoriesCreateMutation', text: 'Bientôt' });
  });

  it('publishes from Business Suite to every destination, as a person acting for a Page', async () => {
    await signIn(browser, facebook, ATELIER);
    const page = await openBusiness(browser, EPICERIE_CLASSIC);
    expect(await page.$eval('.select', (select) => select.textContent)).toBe(
      '\u200bÉpicerie du Marché et epicerie.dumarche\u200b',
    );
    await typeIn(page, 'business', 'Paniers de saison dès jeudi');
    await pressPublish(page, 'business');
    await untilPublished(facebook, 1);
    expect(facebook.published).toMatchObject([
      {
        operation: 'BusinessComposerStoryCreationMutation',
        actorId: EPICERIE,
        text: 'Paniers de saison dès jeudi',
        destinations: [
          { network: 'facebook', id: EPICERIE_CLASSIC, name: 'Épicerie du Marché' },
          { network: 'instagram', name: 'epicerie.dumarche' },
        ],
      },
    ]);
  });

  it('schedules from Business Suite to the destinations that are ticked', async () => {
    const page = await openBusiness(browser, EPICERIE_CLASSIC);
    await toggleDestination(page, 'epicerie.dumarche');
    await typeIn(page, 'business', 'Demain');
    await schedule(page);
    await pressPublish(page, 'business');
    await untilPublished(facebook, 1);
    const [publication] = facebook.published;
    expect(publication?.destinations.map(({ network }) => network)).toEqual(['facebook']);
    expect(publication?.scheduledFor).toBeGreaterThan(Date.now());
    await page.waitForSelector('::-p-text(Votre publication est programmée)');
  });

  it('answers messages of a Page in the inbox of Business Suite', async () => {
    const page = await openBusiness(browser, EPICERIE_CLASSIC, 'inbox/all');
    await typeIn(page, 'chat', 'Ouvert jusqu’à six heures');
    await pressEnter(page, 'chat');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ kind: 'message', actorId: EPICERIE });
  });

  it.each(['fetch', 'request', 'blob', 'form-data'] as const)('publishes over %s', async (transport) => {
    facebook.settings.transport = transport;
    const page = await openFacebook(browser);
    await openCompose(page);
    await typeIn(page, 'dialog', 'Par un autre chemin');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ actorId: CAMILLE, text: 'Par un autre chemin' });
  });

  it('moves within the document, hydrates late, and forgets what drifted', async () => {
    facebook.settings.hydrationDelay = 300;
    facebook.settings.zeroWidth = true;
    facebook.settings.drift = [
      'role:textbox',
      'role:dialog',
      'label:post',
      'operation:ComposerStoryCreateMutation',
    ];
    const page = await openFacebook(browser);
    await page.evaluate(() => Object.assign(window, { before: true }));
    await page.click('.left-rail .rail-row');
    await page.waitForSelector('.profile h1');
    expect(await page.evaluate(() => ['before' in window, window.location.search])).toEqual([
      true,
      `?id=${CAMILLE}`,
    ]);
    await openCompose(page);
    expect(await page.$$eval('[role="dialog"], [role="textbox"]', (found) => found.length)).toBe(0);
    await typeIn(page, 'dialog', 'Tout a changé');
    const label = await page.$eval(publishButton('dialog'), (button) => button.getAttribute('aria-label'));
    expect(label).toBe('\u200b→ Publier\u200b');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ text: 'Tout a changé' });
  });

  it('speaks English to the English, whose first name is the same', async () => {
    await signIn(browser, facebook, OTHER_CAMILLE);
    const page = await openFacebook(browser, '/', 'web.facebook.com');
    expect(await page.$eval('.prompt', (prompt) => prompt.textContent)).toBe("What's on your mind, Camille?");
    await openCompose(page);
    await typeIn(page, 'dialog', 'Hello');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ actorId: OTHER_CAMILLE });
  });

  it('publishes a reel and a photo', async () => {
    const video = join(FIXTURES, 'manifest.jsonl');
    const page = await openFacebook(browser, '/reels/create/');
    await attach(page, video, '.create');
    await page.click('.create .primary:not([aria-disabled])');
    await page.waitForSelector('.create .notranslate');
    await page.keyboard.type('En coulisses');
    await page.click('.create .primary');
    await untilPublished(facebook, 1);
    await openCompose(page);
    await attach(page, video);
    await page.waitForSelector('.dialog .attachment');
    await pressPublish(page, 'dialog');
    await untilPublished(facebook, 2);
    expect(facebook.published).toMatchObject([
      { kind: 'post', text: 'En coulisses', hasMedia: true },
      { kind: 'post', text: '', hasMedia: true },
    ]);
  });

  it('likes by a single key, but not while one types', async () => {
    const page = await openFacebook(browser);
    await openComments(page, 1);
    await typeIn(page, 'post-1', 'l');
    expect(await draftText(page, 'post-1')).toBe('l');
    await page.focus('.post-1');
    await page.keyboard.press('l');
    await untilPublished(facebook, 1);
    expect(facebook.published).toMatchObject([{ kind: 'like', actorId: CAMILLE }]);
  });

  it('begins comments in the voice of the group, and switches again from a refused tab', async () => {
    facebook.settings.groupVoice = EPICERIE;
    facebook.settings.staleTab = 'refused';
    const page = await openFacebook(browser, '/groups/1013443948994254/');
    await openComments(page, 1);
    await typeIn(page, 'post-1', 'De la part de tous');
    await pressEnter(page, 'post-1');
    await untilPublished(facebook, 1);
    expect(facebook.published[0]).toMatchObject({ kind: 'comment', actorId: EPICERIE });
    await signIn(browser, facebook, ATELIER);
    await switchTo(page, 'Épicerie du Marché');
    expect(await page.evaluate(() => document.cookie)).toContain(`i_user=${EPICERIE}`);
  });

  describe('nests what matters as the saved pages do', () => {
    it('at home', async () => {
      await signIn(browser, facebook, OTHER_CAMILLE);
      facebook.settings.chatTab = true;
      const page = await openFacebook(browser);
      await page.waitForSelector('.chat-row');
      await expectSameNesting(page, join(FIXTURES, 'fb_personal-pro_en_home_2025-07.html'), [
        '[role="banner"] [role="combobox"]',
        '[role="banner"] [aria-label="Home"]',
        '[role="banner"] [aria-label="Your profile"] image',
        '[role="navigation"][aria-label="Shortcuts"] image',
        '[role="region"][aria-label="Create a post"] image',
        '[role="region"][aria-label="Create a post"] [role="button"]',
        '[role="region"][aria-label="Stories"]',
        '[aria-posinset] h4',
        '[aria-posinset] [aria-label="Like"]',
        '[aria-posinset] [aria-label="React"]',
        '[aria-label="Leave a comment"]',
        '[aria-label^="Send this to friends"]',
        '[role="complementary"]',
        '[aria-label^="Messages in conversation"]',
        '[aria-placeholder="Aa"]',
        '[aria-label="Send a Like"]',
      ]);
    });

    it('on a profile, under the dialog of a post', async () => {
      const page = await openFacebook(browser, `/profile.php?id=${CAMILLE}`);
      await openCompose(page);
      await typeIn(page, 'dialog', 'Ouverture samedi');
      await expectSameNesting(page, join(FIXTURES, 'fb_personal_fr_composer-dialog.html'), [
        '[aria-label="Available Voices"] image',
        'form[role="presentation"] [role="textbox"]',
        '[role="dialog"] h2',
        '[role="dialog"] image',
        '[role="dialog"] strong',
        '[role="dialog"] [role="textbox"]',
        '[role="dialog"] [aria-label="Fermer"]',
        '[role="dialog"] [aria-label="Publier"]',
      ]);
    });

    it('in Business Suite', async () => {
      await signIn(browser, facebook, OTHER_CAMILLE);
      const page = await openBusiness(browser, '482200000000642');
      await typeIn(page, 'business', 'Fresh from the oven');
      await expectSameNesting(page, join(FIXTURES, 'fb_business-suite_composer_en.html'), [
        '[role="banner"] [role="button"]',
        '[role="main"] [role="heading"]',
        '[role="combobox"]',
        '[contenteditable]',
        '[role="switch"]',
        '[role="heading"][aria-level="4"]',
        '[aria-label*="Publish"]',
      ]);
    });
  });

  it('leaves nothing for strangers', () => {
    expect(internet.strangers()).toEqual([]);
  });
});
