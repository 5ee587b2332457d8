import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Internet, openInternet } from '../sites/internet/internet.ts';
import { createX, type X } from '../sites/x/server.ts';
import { DEFAULT_SETTINGS } from '../sites/x/settings.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { BROWSERS } from './harness/under-test.ts';
import {
  actAs,
  addBox,
  chat,
  confirmSheet,
  draftText,
  foreignKeys,
  openCompose,
  openQuote,
  openReply,
  openX,
  type Press,
  postButton,
  pressPost,
  repost,
  schedule,
  signIn,
  switchTo,
  toast,
  typePost,
  untilPublished,
} from './harness/x.ts';

const ATELIER = '1478230591640027137';
const CAMILLE = '1399910276655120384';
const MAISON = '1650000000000000042';

describe.each(BROWSERS)('the look-alike of X in %s, without the extension', (name) => {
  let internet: Internet & { x: X };
  let browser: TestBrowser;

  beforeAll(async () => {
    internet = await openInternet({ x: createX() });
    browser = await openBrowser({ browser: name, internet });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });
  beforeEach(async () => {
    internet.x.published.length = 0;
    internet.x.settings = { ...DEFAULT_SETTINGS };
    await signIn(browser, internet.x, 'atelier_boreal', 'camille_dube');
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  it.each<Press>(['click', 'enter', 'space', 'mod-enter'])('publishes a post by %s', async (press) => {
    const page = await openX(browser);
    await typePost(page, 'Bonjour à tous, nouveau catalogue demain');
    await pressPost(page, 'inline', press);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([
      {
        operation: 'CreateTweet',
        kind: 'post',
        accountId: ATELIER,
        handle: 'atelier_boreal',
        text: 'Bonjour à tous, nouveau catalogue demain',
      },
    ]);
    expect(await toast(page)).toContain('Your post was sent.');
    expect(await draftText(page)).toBe('');
  });

  it('publishes from another account after a switch, which loads the document anew', async () => {
    const page = await openX(browser);
    await page.evaluate(() => Object.assign(window, { before: true }));
    await switchTo(page, 'camille_dube');
    expect(await page.evaluate(() => 'before' in window)).toBe(false);
    expect(await page.evaluate(() => document.cookie)).toContain(`twid=u%3D${CAMILLE}`);
    await openCompose(page, 'key');
    await typePost(page, 'Chez moi', 'dialog');
    await pressPost(page, 'dialog');
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({ accountId: CAMILLE, sessionHandle: 'camille_dube' });
  });

  it('publishes from the new account in a tab that was opened before the switch elsewhere', async () => {
    const page = await openX(browser);
    await signIn(browser, internet.x, 'camille_dube', 'atelier_boreal');
    await typePost(page, 'Trop tard');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({ handle: 'camille_dube' });
  });

  it('acts for a delegate in place: every part of the page follows, the cookie does not', async () => {
    const page = await openX(browser);
    await page.evaluate(() => Object.assign(window, { before: true }));
    await actAs(page, 'maison_commune');
    expect(await page.evaluate(() => 'before' in window)).toBe(true);
    expect(await page.evaluate(() => document.cookie)).toContain(`twid=u%3D${ATELIER}`);
    expect(await page.$eval('main', (main) => main.textContent)).toContain(
      'You’re posting for @maison_commune.',
    );
    expect(
      await page.$eval('[data-testid="AppTabBar_Profile_Link"]', (link) => link.getAttribute('href')),
    ).toBe('/maison_commune');
    await typePost(page, 'Au nom de tous');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({ accountId: MAISON, sessionHandle: 'atelier_boreal' });

    await actAs(page, 'atelier_boreal');
    await typePost(page, 'En mon nom');
    await pressPost(page);
    await untilPublished(internet.x, 2);
    expect(internet.x.published[1]).toMatchObject({ accountId: ATELIER });
  });

  it('sends a thread one request after the other', async () => {
    const page = await openX(browser);
    await openCompose(page);
    await typePost(page, 'First part', 'dialog', 0);
    await addBox(page);
    await typePost(page, 'Second part', 'dialog', 1);
    expect(await page.$eval(postButton('dialog'), (button) => button.textContent)).toBe('Post all');
    await pressPost(page, 'dialog');
    await untilPublished(internet.x, 2);
    expect(internet.x.published).toMatchObject([
      { kind: 'post', text: 'First part', about: null },
      { kind: 'reply', text: 'Second part' },
    ]);
  });

  it('answers a post, quotes one, and reposts one when the quote is empty', async () => {
    const page = await openX(browser);
    await openReply(page, 0);
    await typePost(page, 'Avec plaisir', 'dialog');
    await pressPost(page, 'dialog', 'mod-enter');
    await untilPublished(internet.x, 1);
    await openQuote(page, 1);
    await typePost(page, 'À lire', 'dialog');
    await pressPost(page, 'dialog');
    await untilPublished(internet.x, 2);
    await openQuote(page, 1);
    await pressPost(page, 'dialog');
    await untilPublished(internet.x, 3);
    expect(internet.x.published).toMatchObject([
      { operation: 'CreateTweet', kind: 'reply', text: 'Avec plaisir' },
      { operation: 'CreateTweet', kind: 'post', text: 'À lire' },
      { operation: 'CreateRetweet', kind: 'repost' },
    ]);
  });

  it.each(['click', 'enter', 'space'] as const)('reposts by %s on the menu', async (press) => {
    const page = await openX(browser);
    await repost(page, 0, press);
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({ operation: 'CreateRetweet', handle: 'atelier_boreal' });
  });

  it.each(['sealed', 'dm'] as const)('sends a message in chat, as %s', async (channel) => {
    internet.x.settings.chat = channel;
    const page = await openX(browser, `/i/chat/1234567890123456789-${ATELIER}`);
    await chat(page, 'À jeudi');
    await untilPublished(internet.x, 1);
    await chat(page, 'Même table', 'click');
    await untilPublished(internet.x, 2);
    expect(internet.x.published).toMatchObject([
      { kind: 'message', text: 'À jeudi', handle: 'atelier_boreal' },
      { kind: 'message', text: 'Même table' },
    ]);
  });

  it('schedules a post', async () => {
    const page = await openX(browser);
    await openCompose(page);
    await typePost(page, 'Demain matin', 'dialog');
    await schedule(page);
    expect(await draftText(page, 'dialog')).toBe('Demain matin');
    await pressPost(page, 'dialog');
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({
      operation: 'CreateScheduledTweet',
      text: 'Demain matin',
    });
    expect(internet.x.published[0]?.scheduledFor).toBeGreaterThan(Date.now());
  });

  it('sends after the undo delay, and at once before a switch', async () => {
    internet.x.settings.undoDelay = 60_000;
    const page = await openX(browser);
    await typePost(page, 'Presque parti');
    await pressPost(page);
    expect(await toast(page)).toContain('Your post will be sent.');
    expect(internet.x.published).toEqual([]);
    await switchTo(page, 'camille_dube');
    expect(internet.x.published).toMatchObject([{ handle: 'atelier_boreal', text: 'Presque parti' }]);
  });

  it('asks in a sheet that sends without a second press on Post', async () => {
    internet.x.settings.nudge = true;
    const page = await openX(browser);
    await typePost(page, 'Relu deux fois');
    await pressPost(page);
    await confirmSheet(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({ text: 'Relu deux fois' });
  });

  it.each(['inline', 'dialog'] as const)('keeps the %s draft when the request fails', async (place) => {
    internet.x.settings.failing = ['CreateTweet'];
    const page = await openX(browser);
    if (place === 'dialog') await openCompose(page);
    await typePost(page, 'Encore là', place);
    await pressPost(page, place);
    expect(await toast(page)).toContain('Something went wrong');
    expect(await draftText(page, place)).toBe('Encore là');
    expect(internet.x.published).toEqual([]);

    internet.x.settings.failing = [];
    await pressPost(page, place);
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({ text: 'Encore là' });
  });

  it.each([
    'fetch',
    'request',
    'worker',
    'beacon',
    'frame',
  ] as const)('publishes over %s', async (transport) => {
    internet.x.settings.transport = transport;
    const page = await openX(browser);
    await typePost(page, 'Par un autre chemin');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published[0]).toMatchObject({
      handle: 'atelier_boreal',
      text: 'Par un autre chemin',
    });
  });

  it('forces the focus back into its dialog, and notes keys pressed outside its tree', async () => {
    const page = await openX(browser);
    await openCompose(page);
    await page.evaluate(() => {
      const foreign = document.createElement('button');
      foreign.id = 'foreign';
      document.body.append(foreign);
      foreign.focus();
    });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('textbox');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    await page.focus('#foreign');
    await page.keyboard.press('l');
    expect(await foreignKeys(page)).toEqual(['keydown l', 'keypress l', 'keyup l']);
  });

  it('speaks French to French accounts', async () => {
    await signIn(browser, internet.x, 'chorale_voisine');
    const page = await openX(browser);
    expect(await page.$eval(postButton(), (button) => button.textContent)).toBe('Poster');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  it('leaves nothing for strangers', () => {
    expect(internet.strangers()).toEqual([]);
  });
});
