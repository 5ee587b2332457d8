import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Internet, openInternet } from '../sites/internet/internet.ts';
import { createX, type X } from '../sites/x/server.ts';
import { DEFAULT_SETTINGS } from '../sites/x/settings.ts';
import { openBrowser, type TestBrowser } from './harness/browser.ts';
import { BROWSERS } from './harness/under-test.ts';
import {
  actAs,
  addBox,
  article,
  at,
  attach,
  box,
  confirmBottomSheet,
  confirmSheet,
  draftText,
  follow,
  like,
  openCompose,
  openReply,
  openX,
  postButton,
  pressBoost,
  pressPost,
  publishArticle,
  signIn,
  signOut,
  switchTo,
  toast,
  typePost,
  untilPublished,
} from './harness/x.ts';

const FIRST_POST = '1955257455485943261';
const FIXTURES = join(import.meta.dirname, '../fixtures/x');

describe.each(BROWSERS)('pages and options of the look-alike of X in %s', (name) => {
  let internet: Internet & { x: X };
  let browser: TestBrowser;

  beforeAll(async () => {
    internet = await openInternet({ x: createX() });
    browser = await openBrowser({ browser: name, internet, viewport: { width: 1300, height: 900 } });
  });
  afterAll(async () => {
    await browser?.close();
    await internet?.close();
  });
  beforeEach(async () => {
    internet.x.published.length = 0;
    internet.x.calls.length = 0;
    internet.x.settings = { ...DEFAULT_SETTINGS };
    internet.x.account('atelier_boreal').premium = false;
    await signIn(browser, internet.x, 'atelier_boreal', 'camille_dube');
  });
  afterEach(async () => {
    for (const page of (await browser.pages()).slice(1)) await page.close();
  });

  describe('nests what matters as the saved pages do', () => {
    it('at home', async () => {
      const page = await openX(browser);
      await article(page, 0);
      await expectSameNesting(page, 'x_home_expanded_2024-11.html', [
        'header [data-testid="SideNav_AccountSwitcher_Button"]',
        'header [data-testid^="UserAvatar"] img',
        '[data-testid="AppTabBar_Profile_Link"]',
        '[data-testid="SideNav_NewTweet_Button"]',
        'main [data-testid^="UserAvatar"]',
        'main [data-testid="tweetTextarea_0"]',
        'main [data-testid="fileInput"]',
        'main [data-testid="scheduleOption"]',
        'main [data-testid="tweetButtonInline"]',
        'article [data-testid^="UserAvatar"]',
        'article [data-testid="tweetText"]',
        'article [data-testid="like"]',
        '[data-testid="sidebarColumn"]',
        '#layers [data-testid="DMDrawer"]',
      ]);
    });

    it('in the dialog, with a thread', async () => {
      const page = await openX(browser);
      await openCompose(page);
      await addBox(page);
      await expectSameNesting(page, 'x_thread-modal.html', [
        '[role="dialog"]',
        '[role="dialog"] [data-testid^="UserAvatar"]',
        '[role="dialog"] [data-testid="tweetTextarea_0"]',
        '[role="dialog"] [data-testid="tweetTextarea_1"]',
        '[role="dialog"] [data-testid="addButton"]',
        '[role="dialog"] [data-testid="tweetButton"]',
        '[role="dialog"] [data-testid="app-bar-close"]',
      ]);
    });

    it('in the reply dialog', async () => {
      const page = await openX(browser);
      await openReply(page, 0);
      await expectSameNesting(page, 'x_reply-dialog-over-home.html', [
        '[role="dialog"] article [data-testid^="UserAvatar"]',
        '[role="dialog"] [data-testid="tweetTextarea_0"]',
        '[role="dialog"] [data-testid="tweetButton"]',
      ]);
    });
  });

  it('takes a reply under the post itself', async () => {
    const page = await openX(browser, `/samir_exemple/status/${FIRST_POST}`);
    await typePost(page, 'Bravo');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ kind: 'reply', text: 'Bravo', about: FIRST_POST }]);
  });

  it('likes and follows', async () => {
    const page = await openX(browser);
    await like(page, 0);
    await follow(page, '2177174974');
    await untilPublished(internet.x, 2);
    expect(internet.x.published.map(({ kind, about }) => [kind, about])).toEqual([
      ['like', FIRST_POST],
      ['follow', '2177174974'],
    ]);
  });

  it('has X’s shortcuts on the focused post', async () => {
    const page = await openX(browser);
    await article(page, 0);
    await page.keyboard.press('j');
    await page.keyboard.press('l');
    await untilPublished(internet.x, 1);
    await page.keyboard.press('t');
    await page.waitForSelector('[role="menu"]');
    await page.keyboard.press('Enter');
    await untilPublished(internet.x, 2);
    await page.keyboard.press('r');
    await page.waitForSelector(box('dialog'));
    expect(internet.x.published.map(({ kind, about }) => [kind, about])).toEqual([
      ['like', FIRST_POST],
      ['repost', FIRST_POST],
    ]);
    expect(await draftText(page, 'dialog')).toBe('');
  });

  it('uploads media before the post that shows it', async () => {
    const page = await openX(browser);
    await typePost(page, 'Avec image');
    await attach(page, join(FIXTURES, 'manifest.jsonl'));
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ text: 'Avec image', hasMedia: true }]);
    const operations = internet.x.calls.map(({ operation }) => operation);
    expect(operations.indexOf('media/upload2')).toBeLessThan(operations.indexOf('CreateTweet'));
  });

  it('posts, then promotes, from the sheet of Boost', async () => {
    internet.x.account('atelier_boreal').premium = true;
    const page = await openX(browser);
    await typePost(page, 'À voir');
    await pressBoost(page);
    expect(internet.x.published).toEqual([]);
    await confirmBottomSheet(page);
    await untilPublished(internet.x, 2);
    expect(internet.x.published.map(({ operation }) => operation)).toEqual([
      'CreateTweet',
      'CreateQuickPromotion',
    ]);
  });

  it('publishes an article by a button that has only a word', async () => {
    const page = await openX(browser, '/compose/articles');
    await publishArticle(page, 'Le pont couvert');
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([
      { operation: 'ArticleEntityPublish', text: 'Le pont couvert' },
    ]);
  });

  it.each([
    ['/intent/like?tweet_id=', 'like'],
    ['/intent/retweet?tweet_id=', 'repost'],
  ])('asks before it carries out %s', async (address, kind) => {
    const page = await openX(browser, address + FIRST_POST);
    await confirmSheet(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ kind, about: FIRST_POST }]);
  });

  it('fills the dialog from the address of an intent', async () => {
    const page = await openX(browser, '/intent/post?text=Bonjour%20de%20loin');
    await page.waitForSelector(box('dialog'));
    expect(await draftText(page, 'dialog')).toBe('Bonjour de loin');
    await pressPost(page, 'dialog');
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ text: 'Bonjour de loin' }]);
  });

  it('saves a draft that is left, and publishes nothing', async () => {
    const page = await openX(browser);
    await openCompose(page);
    await typePost(page, 'Pour plus tard', 'dialog');
    await page.keyboard.press('Escape');
    await confirmSheet(page);
    await page.waitForSelector('[role="dialog"]', { hidden: true });
    expect(internet.x.calls.map(({ operation }) => operation)).toContain('CreateDraftTweet');
    expect(internet.x.published).toEqual([]);
  });

  it('writes on a phone in a plain text area on a page of its own', async () => {
    const page = await openX(browser, '/home', 'mobile.x.com');
    await page.click(at('FloatingActionButtons_Tweet_Button'));
    await page.waitForSelector(`textarea${at('tweetTextarea_0')}`);
    await page.type(`textarea${at('tweetTextarea_0')}`, 'Du train');
    await page.click(`main ${at('tweetButton')}:not([disabled])`);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ text: 'Du train', handle: 'atelier_boreal' }]);
  });

  it.each(['twitter.com', 'pro.x.com'])('is the same client at %s', async (host) => {
    const page = await openX(browser, '/home', host);
    await typePost(page, 'Ailleurs');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ handle: 'atelier_boreal', text: 'Ailleurs' }]);
  });

  it('sends to api.x.com when told to', async () => {
    internet.x.settings.apiHost = 'api';
    const page = await openX(browser);
    const sent = page.waitForRequest(
      (request) => request.url().startsWith('https://api.x.com/graphql/') && request.method() === 'POST',
    );
    await typePost(page, 'Autre hôte');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect((await sent).url()).toContain('/CreateTweet');
  });

  it('shows no word in a narrow nav', async () => {
    internet.x.settings.layout = 'narrow';
    const page = await openX(browser);
    expect(await textOf(page, `header ${at('SideNav_AccountSwitcher_Button')}`)).toBe('');
    expect(await profileLink(page)).toBe('/atelier_boreal');
  });

  it('names the account before in the nav for a while after a switch, when told to', async () => {
    internet.x.settings.staleNav = 3000;
    const page = await openX(browser);
    await switchTo(page, 'camille_dube');
    expect(await profileLink(page)).toBe('/atelier_boreal');
    await page.waitForSelector('[data-testid="AppTabBar_Profile_Link"][href="/camille_dube"]');
    expect(await page.$(`main ${at('UserAvatar-Container-camille_dube')}`)).not.toBeNull();
  });

  it('lets the nav follow a delegate later than the composer, when told to', async () => {
    internet.x.settings.delegateLag = 3000;
    const page = await openX(browser);
    await actAs(page, 'maison_commune');
    expect(await profileLink(page)).toBe('/atelier_boreal');
    await page.waitForSelector('[data-testid="AppTabBar_Profile_Link"][href="/maison_commune"]');
    expect(await textOf(page, 'main')).toContain('@maison_commune');
  });

  it('renames what drifts, and still publishes', async () => {
    internet.x.settings.drift = ['tweetButtonInline', 'UserAvatar-Container', 'cookie', 'inline-state'];
    const page = await openX(browser);
    expect(
      await page.$('[data-testid="tweetButtonInline"], [data-testid^="UserAvatar-Container"]'),
    ).toBeNull();
    expect(await page.evaluate(() => document.cookie)).not.toMatch(/\btwid=/);
    await typePost(page, 'Quand même');
    await pressPost(page);
    await untilPublished(internet.x, 1);
    expect(internet.x.published).toMatchObject([{ text: 'Quand même' }]);
  });

  it('mounts late when told to: until then there is no page', async () => {
    internet.x.settings.hydrationDelay = 800;
    const page = await browser.newPage('https://x.com/home');
    expect(await page.$(postButton())).toBeNull();
    await page.waitForSelector(postButton());
    expect(await textOf(page, postButton())).toBe('Post');
  });

  it('keeps only what is near the window of 2,000 posts', async () => {
    internet.x.settings.posts = 2000;
    const page = await openX(browser);
    await article(page, 0);
    await page.evaluate(() => window.scrollTo(0, 100_000));
    await page.waitForFunction(() => {
      const shown = document.querySelector('article')?.getBoundingClientRect().top ?? -1e9;
      return Math.abs(shown) < 5000;
    });
    expect((await page.$$('article')).length).toBeLessThan(60);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(200_000);
  });

  it('keeps the draft of somebody who was signed out elsewhere: the server refuses', async () => {
    const page = await openX(browser);
    await typePost(page, 'Encore là');
    await signOut(browser);
    await pressPost(page);
    expect(await toast(page)).toContain('Something went wrong');
    expect(internet.x.calls.at(-1)).toMatchObject({ operation: 'CreateTweet', status: 401 });
    expect(internet.x.published).toEqual([]);
    expect(await draftText(page)).toBe('Encore là');
  });

  it('shows people signed out that they are', async () => {
    const separate = await browser.openSeparate();
    const page = await openX(separate, '/samir_exemple');
    expect(await page.$(at('login'))).not.toBeNull();
    expect(await page.$(at('SideNav_AccountSwitcher_Button'))).toBeNull();
    await separate.close();
  });
});

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

function profileLink(page: Page): Promise<string | null> {
  return page.$eval('[data-testid="AppTabBar_Profile_Link"]', (link) => link.getAttribute('href'));
}

/** Compares the ancestors of elements, by tag, role and test id, with those in a saved page. */
async function expectSameNesting(page: Page, fixture: string, selectors: string[]): Promise<void> {
  const html = readFileSync(join(FIXTURES, fixture), 'utf8');
  const [saved, live] = await page.evaluate(
    (source, wanted) => {
      const nesting = (element: Element | null): string => {
        if (element === null || element.localName === 'body') return '';
        const marks = ['role', 'data-testid'].map((mark) => element.getAttribute(mark) ?? '');
        // Whose picture it is differs; where it stands must not.
        const own = [element.localName, ...marks].join(' ').replace(/(UserAvatar-Container-)\w+/, '$1');
        return `${nesting(element.parentElement)} > ${own.trim()}`;
      };
      const read = (root: Document) => wanted.map((selector) => nesting(root.querySelector(selector)));
      return [read(new DOMParser().parseFromString(source, 'text/html')), read(document)];
    },
    html,
    selectors,
  );
  expect(saved).not.toContain('');
  expect(live).toEqual(saved);
}
