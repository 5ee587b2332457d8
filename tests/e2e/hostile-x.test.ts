import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answer, isAsked, pause, question, until, untilAnswered, untilHeard } from './harness/dialog.ts';
import { type Desk, type Guarded, openGuarded } from './harness/guarded.ts';
import { BROWSERS } from './harness/under-test.ts';
import { ACCOUNTS, CLIENTS, workspace } from './harness/workspace.ts';
import * as x from './harness/x.ts';

/** What pages, browsers and storage can do to the guard, on the look-alike of X. */
describe.each(BROWSERS)('against the odds in %s', (name) => {
  let guarded: Guarded;
  beforeAll(async () => {
    guarded = await openGuarded(name);
  });
  afterAll(() => guarded.close());
  beforeEach(async () => {
    await guarded.reset();
    await guarded.signIn('camille_dube', 'atelier_boreal');
  });

  async function writeWrong(text = 'Bonjour'): Promise<Page> {
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, text);
    return page;
  }

  async function expectStopped(page: Page): Promise<void> {
    expect((await question(page)).title).toBe('Not the right account');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    await pause(200);
    expect(guarded.x.published).toEqual([]);
  }

  test('forged events of every name we use change nothing', async () => {
    const page = await writeWrong();
    await page.evaluate(() => {
      const names = [
        'bon-compte:hello',
        'bon-compte::page',
        'bon-compte::guard',
        'wxt:content-script-started',
      ];
      for (let round = 0; round < 2000; round++) {
        for (const name of names) {
          for (const target of [window, document]) {
            target.dispatchEvent(new CustomEvent(name, { detail: '{"id":1,"say":"go"}', bubbles: true }));
          }
        }
      }
      window.postMessage({ type: 'wxt:content-script-started', contentScriptName: 'guard-x' }, '*');
    });
    await x.pressPost(page);
    await expectStopped(page);
  });

  test('a page that replaces built-ins after us is still stopped on both lines', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await page.evaluate(() => {
      const nothing = () => undefined;
      JSON.parse = () => ({ id: 1, say: 'go' });
      RegExp.prototype.test = () => false;
      String.prototype.indexOf = () => -1;
      Event.prototype.stopImmediatePropagation = nothing;
      Event.prototype.preventDefault = nothing;
      EventTarget.prototype.removeEventListener = nothing;
      Element.prototype.closest = () => null;
      Element.prototype.matches = (() => false) as never;
    });
    await x.pressPost(page);
    expect((await question(page)).title).toBe('Not the right account');
    await answer(page, 'Cancel');
    await page.evaluate(() => {
      // Only now: without it the site's own editor breaks.
      RegExp.prototype.exec = () => null;
      void fetch('https://x.com/i/api/graphql/abc/CreateTweet', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"variables":{"tweet_text":"par la page"}}',
      }).catch(() => undefined);
    });
    expect((await question(page)).text).toContain('@camille_dube');
    await answer(page, 'Cancel');
    await pause(200);
    expect(guarded.x.published).toEqual([]);
  });

  test('what the platform looks up on prototypes gives the page neither the site’s fetch, nor our words, nor our names', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector(x.box());
    await page.evaluate(() => {
      type Spied = { raw?: unknown; heard: string[] };
      const spied: Spied = { heard: [] };
      (globalThis as unknown as { spied: Spied }).spied = spied;
      const proto = Object.prototype as unknown as Record<string, unknown>;
      proto.get = (target: unknown) => {
        spied.raw ??= target;
      };
      Reflect.get(fetch, 'anything');
      delete proto.get;
      proto.toJSON = function toJson(this: {
        request?: { kind: string };
        ask?: { request: { kind: string } };
      }) {
        if (this.ask !== undefined) this.ask.request.kind = 'like';
        return this;
      };
      const upload = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'upload');
      Object.defineProperty(XMLHttpRequest.prototype, 'upload', {
        configurable: true,
        get(this: XMLHttpRequest) {
          spied.heard.push(`${window.event?.type}`);
          return upload?.get?.call(this);
        },
      });
      const xhr = new XMLHttpRequest();
      xhr.open('POST', 'https://x.com/i/api/graphql/abc/CreateTweet');
      Object.defineProperty(xhr, 'onerror', { value: () => undefined });
      xhr.send('{"variables":{"tweet_text":"par la page"}}');
    });
    expect((await question(page)).text).toContain('par la page');
    await answer(page, 'Cancel');
    await untilAnswered(page);
    await pause(300);
    const spied = await page.evaluate(
      () => (globalThis as unknown as { spied: { raw?: unknown; heard: string[] } }).spied,
    );
    expect(spied.raw).toBeUndefined();
    expect(spied.heard.join()).not.toContain('bon-compte');
    expect(guarded.x.published).toEqual([]);
  });

  test('a document that the page writes anew is still guarded on both lines', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('>>> .chip');
    await page.evaluate(() => {
      document.open();
      document.write(`<main><div><div data-testid="UserAvatar-Container-camille_dube"></div>
        <div role="textbox" contenteditable="true" data-testid="tweetTextarea_0">Réécrit</div>
        <button data-testid="tweetButton">Post</button></div></main>`);
      document.close();
    });
    await page.waitForSelector('button');
    await page.click('button');
    expect((await question(page)).text).toContain('Réécrit');
    await pressEscape(page);
    await page.evaluate(() => {
      const body = '{"variables":{"tweet_text":"par la page"}}';
      void fetch('https://x.com/i/api/graphql/abc/CreateTweet', { method: 'POST', body }).catch(
        () => undefined,
      );
    });
    expect((await question(page)).text).toContain('par la page');
    await pressEscape(page);
    await pause(200);
    expect(guarded.x.published).toEqual([]);
  });

  /** By the keyboard: Firefox's driver finds no place to click in a document that was written anew. */
  async function pressEscape(page: Page): Promise<void> {
    await untilHeard(page);
    await page.keyboard.press('Escape');
    await untilAnswered(page);
  }

  test('back to a page that the browser kept: it is for whom the tab is now', async () => {
    await guarded.signIn('atelier_boreal');
    const page = await guarded.openX('/home', 'boreal');
    const tabId = await guarded.newestTab();
    await page.goto('https://www.instagram.com/');
    await guarded.setIntent(tabId, 'epicerie');
    await page.goBack();
    await x.typePost(page, 'Retour');
    await x.pressPost(page);
    expect((await question(page)).text).toContain('Épicerie du Marché');
    await answer(page, 'Cancel');
    expect(guarded.x.published).toEqual([]);
  });

  test('hasty presses before our interface is there are one attempt', async () => {
    await guarded.reset(workspace({ showChip: false }));
    const page = await writeWrong();
    await page.$eval(x.postButton(), (button) => {
      for (let press = 0; press < 3; press++) (button as HTMLElement).click();
    });
    await expectStopped(page);
    await pause(600);
    expect(await isAsked(page)).toBe(false);
  });

  test('what is said elsewhere counts here, although this page has heard nothing of it', async () => {
    await guarded.signIn('atelier_boreal');
    await guarded.openX('/home');
    await guarded.setIntent(await guarded.newestTab(), 'boreal', true);
    const age = (milliseconds: number) =>
      guarded.desk.evaluate(async (by) => {
        const { storage } = (globalThis as unknown as Desk).api;
        const session = (await storage.session.get('session')).session as {
          everywhere: { lastUsed: number };
        };
        session.everywhere.lastUsed -= by;
        await storage.session.set({ session });
      }, milliseconds);
    await age(31 * 60_000);
    const page = await guarded.openX('/home');
    await page.waitForSelector('>>> .chip.no-intent');
    await age(-31 * 60_000);
    await x.typePost(page, 'Partout');
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(await isAsked(page)).toBe(false);
  });

  test('a press that no person made confirms nothing', async () => {
    const page = await writeWrong();
    await x.pressPost(page);
    await question(page);
    await untilHeard(page);
    await page.$eval('>>> .going-on', (button) => (button as HTMLElement).click());
    await pause(300);
    expect(await isAsked(page)).toBe(true);
    await expectStopped(page);
  });

  test('a dialog that the site removes comes back, still asking', async () => {
    const page = await writeWrong();
    await x.pressPost(page);
    await question(page);
    await page.evaluate(() => {
      const known = ['HEAD', 'BODY'];
      for (const child of [...document.documentElement.children])
        if (!known.includes(child.tagName)) child.remove();
    });
    await expectStopped(page);
  });

  test('our keys stay ours, and the focus goes back to the box', async () => {
    const page = await writeWrong();
    await x.pressPost(page, 'inline', 'mod-enter');
    await question(page);
    const before = await x.foreignKeys(page);
    await untilHeard(page);
    for (const key of ['n', 'l', 'j', 'Tab', 'Escape'] as const) await page.keyboard.press(key);
    await untilAnswered(page);
    expect(await x.foreignKeys(page)).toEqual(before);
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
    expect(focused).toBe('tweetTextarea_0');
    expect(guarded.x.published).toEqual([]);
  });

  test('a composer in a frame of the same origin is stopped by both lines', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await page.waitForSelector('main article');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'inner';
      frame.style.cssText =
        'position:fixed;top:0;left:0;width:400px;height:200px;z-index:9999;background:white';
      frame.srcdoc = `<div><div data-testid="UserAvatar-Container-camille_dube"></div>
        <div role="textbox" contenteditable="true" data-testid="tweetTextarea_0">Du cadre</div>
        <button data-testid="tweetButton">Post</button></div>`;
      document.body.append(frame);
    });
    await until('the frame is there', async () =>
      page.frames().some((frame) => frame.url() === 'about:srcdoc'),
    );
    const frame = page.frames().find((candidate) => candidate.url() === 'about:srcdoc');
    if (frame === undefined) throw new Error('no frame');
    await frame.waitForSelector('button');
    await pause(300);
    await frame.click('button');
    await until(
      'a question in the frame or over it',
      async () => (await frame.$('>>> dialog[open]')) !== null,
    );
    await page.evaluate(() => document.querySelector('#inner')?.remove());

    await page.evaluate(() => {
      const bare = document.createElement('iframe');
      document.body.append(bare);
      setTimeout(() => {
        void bare.contentWindow
          ?.fetch('https://x.com/i/api/graphql/abc/CreateTweet', { method: 'POST', body: '{}' })
          .catch(() => undefined);
      }, 300);
    });
    await pause(900);
    expect(guarded.x.calls.filter((call) => call.operation === 'CreateTweet')).toEqual([]);
  });

  test('the background stopped under an open question: the answer still counts', async () => {
    const page = await writeWrong();
    await guarded.browser.restartBackground();
    await x.pressPost(page);
    await question(page);
    await guarded.browser.restartBackground();
    await answer(page, 'This tab is now for Personnel');
    await untilAnswered(page);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published[0]?.handle).toBe('camille_dube');
  });

  test('a stopped text is kept for copying, and gone with its tab', async () => {
    const page = await writeWrong('Un texte à garder');
    await x.pressPost(page);
    await question(page);
    await answer(page, 'Cancel');
    await page.reload();
    const texts = Object.values((await guarded.session()).tabs).flatMap((tab) => tab.texts);
    expect(texts).toMatchObject([
      { text: 'Un texte à garder', network: 'x', kind: 'post', clientId: 'boreal' },
    ]);
    await page.close();
    await until('the text is forgotten', async () => {
      const { tabs } = await guarded.session();
      return Object.values(tabs).flatMap((tab) => tab.texts).length === 0;
    });
  });

  test('a damaged workspace is set aside, and every tab asks', async () => {
    await guarded.desk.evaluate(() =>
      (globalThis as unknown as Desk).api.storage.local.set({
        workspace: { version: 7, clients: 'all of them' },
      }),
    );
    const page = await guarded.openX('/home');
    await x.typePost(page, 'Bonjour');
    await x.pressPost(page);
    expect((await question(page)).title).toContain('camille_dube');
    const keys = await guarded.desk.evaluate(async () =>
      Object.keys(await (globalThis as unknown as Desk).api.storage.local.get(null as never)),
    );
    expect(keys.filter((key) => key.startsWith('quarantine:workspace:'))).toHaveLength(1);
    expect(guarded.x.published).toEqual([]);
  });

  test('a background that hangs: said, asked again, and a press meanwhile is heard', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Concert');
    await x.pressPost(page);
    expect((await question(page)).title).toBe('Not the right account');
    await guarded.desk.evaluate(holdSession);
    await answer(page, 'This tab is now for');
    await untilAnswered(page);
    // While the answer is being carried out, the same press is a new attempt: it waits for its turn.
    await x.pressPost(page);
    await page.waitForSelector('>>> dialog[open] ::-p-text(could not be saved)');
    await answer(page, 'Cancel');
    await page.waitForSelector('>>> dialog[open] h2');
    expect((await question(page)).text).not.toContain('could not be saved');
    await guarded.desk.evaluate(releaseSession);
    await answer(page, 'This tab is now for');
    await untilAnswered(page);
    expect(await x.draftText(page)).toBe('Concert');
    expect(guarded.x.published).toEqual([]);
    await x.pressPost(page);
    await x.untilPublished(guarded.x, 1);
  });

  // Firefox's local storage has no end of its own.
  if (name === 'chromium') {
    test('storage that is full: said where one is, asked again, and nothing has changed', async () => {
      await guarded.signIn('chorale_voisine');
      const page = await guarded.openX('/home', 'boreal');
      await x.typePost(page, 'Concert');
      await x.pressPost(page);
      await guarded.desk.evaluate(fillStorage);
      await answer(page, 'Add to Atelier Boréal');
      await page.waitForSelector('>>> dialog[open] ::-p-text(could not be saved)');
      expect((await question(page)).title).toBe('Whose account is this?');
      await expectNothingChanged();
      await guarded.desk.evaluate(() =>
        (globalThis as unknown as Desk).api.storage.local.set({ filler: '' }),
      );
      await answer(page, 'Add to Atelier Boréal');
      await untilAnswered(page);
      await x.pressPost(page);
      await x.untilPublished(guarded.x, 1);
    });
  }

  async function expectNothingChanged(): Promise<void> {
    const { clients } = await guarded.storedWorkspace();
    expect(clients).toEqual(workspace().clients);
    expect(guarded.x.published).toEqual([]);
  }

  type Holder = { release?: () => void };

  /** Runs in a page of ours: nobody can write the session until it is released. */
  function holdSession(): void {
    void navigator.locks.request(
      'bon-compte:session',
      () =>
        new Promise<void>((resolve) => {
          (globalThis as Holder).release = resolve;
        }),
    );
  }

  function releaseSession(): void {
    (globalThis as Holder).release?.();
  }

  /** Runs in a page of ours: leaves a few bytes. */
  async function fillStorage(): Promise<void> {
    type Limited = { QUOTA_BYTES: number; getBytesInUse(keys: null): Promise<number> };
    const { storage } = (globalThis as unknown as Desk).api;
    const local = storage.local as unknown as Limited;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    // The key and the quotes count too.
    await storage.local.set({ filler: 'x'.repeat(left - 'filler'.length - 10) });
  }

  test('a client’s hostile name stays text', async () => {
    const hostile = `<img src=x onerror="document.title='pwned'">‮🎉${'x'.repeat(400)}`;
    await guarded.reset(workspace({}, [{ ...CLIENTS.boreal, name: hostile }, CLIENTS.personal]));
    const page = await writeWrong();
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.text).toContain('<img src=x');
    expect(await page.title()).not.toBe('pwned');
    const width = await page.$eval('>>> dialog[open]', (dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
  });

  test('two windows with different accounts know nothing of each other', async () => {
    const apart = await guarded.browser.openSeparate();
    const cookies = guarded.x.cookiesFor(['atelier_boreal']);
    await apart.setCookies(cookies.map((cookie) => ({ ...cookie, domain: '.x.com' })));
    const page = await apart.newPage('https://x.com/home');
    const wrong = await writeWrong();
    await x.pressPost(wrong);
    await expectStopped(wrong);
    await page.bringToFront();
    await page.waitForSelector('main article');
    expect(await page.evaluate(() => document.cookie)).toContain(ACCOUNTS.boreal.id);
    await apart.close();
  });
});

describe.each(BROWSERS)('updates and removals under an open page in %s', (name) => {
  let guarded: Guarded;
  beforeEach(async () => {
    guarded = await openGuarded(name);
    await guarded.signIn('atelier_boreal');
    return () => guarded.close();
  });

  test('updated: what lives of the old script stops, and says to reload', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await guarded.browser.reloadExtension();
    await pause(1000);
    await page.bringToFront();
    await x.pressPost(page);
    const asked = await question(page);
    expect(asked.text).toMatch(/Reload|reload|Is this tab for/);
    expect(guarded.x.published).toEqual([]);
    await answer(page, 'Cancel');
    await untilAnswered(page);
    expect(await x.draftText(page)).toBe('Bonjour');
    await x.pressPost(page);
    if (name === 'chromium') {
      await answer(page, 'Post this once, unprotected');
    } else {
      // Firefox puts the new scripts into the open page. The old page-world script finds its guard
      // gone, fails one request (the site keeps the draft), then stands aside.
      await answer(page, 'Yes, this tab is for');
      await x.toast(page);
      expect(await x.draftText(page)).toBe('Bonjour');
      expect(guarded.x.published).toEqual([]);
      await x.pressPost(page);
    }
    await x.untilPublished(guarded.x, 1);
    expect(guarded.x.published).toHaveLength(1);
  });

  test('removed: one more attempt is stopped, and the site keeps the draft', async () => {
    const page = await guarded.openX('/home', 'boreal');
    await x.typePost(page, 'Bonjour');
    await guarded.browser.removeExtension();
    await pause(500);
    await page.bringToFront();
    await x.pressPost(page);
    await pause(1200);
    expect(guarded.x.published).toEqual([]);
    if (await isAsked(page)) await answer(page, 'Cancel');
    expect(await x.draftText(page)).toBe('Bonjour');
  });
});
