import type { Page } from 'puppeteer-core';
import { type Build, testBuild } from '../../../scripts/build.ts';
import type { Workspace } from '../../../utils/storage/schema.ts';
import type { SessionRecord } from '../../../utils/storage/tabs.ts';
import { createFacebook, type Facebook } from '../../sites/facebook/server.ts';
import { createInstagram, type Instagram } from '../../sites/instagram/server.ts';
import { type Internet, openInternet } from '../../sites/internet/internet.ts';
import type { Site } from '../../sites/internet/site.ts';
import { createX, type X } from '../../sites/x/server.ts';
import { type BrowserOptions, openBrowser, type TestBrowser } from './browser.ts';
import type { BrowserName } from './find-browser.ts';
import { workspace } from './workspace.ts';

/** A browser with the built extension, the look-alike networks, and a person's workspace. */
export type Guarded = {
  x: X;
  facebook: Facebook;
  instagram: Instagram;
  internet: Internet;
  browser: TestBrowser;
  /** A page of the extension: where tests read and write its storage. */
  desk: Page;
  /** Back to a fresh start: no tab but the desk, no intent, nothing published, this workspace. */
  reset(next?: Workspace): Promise<void>;
  /** Signs a browser in to X, the active account first; open tabs are told nothing. */
  signIn(...handles: [string, ...string[]]): Promise<void>;
  /** A tab on X, for a client where one is named. */
  openX(path: string, clientId?: string): Promise<Page>;
  /** A tab at any address, for a client where one is named. */
  open(address: string, clientId?: string): Promise<Page>;
  /** The id of the tab opened last. */
  newestTab(): Promise<number>;
  setIntent(tabId: number, clientId: string, everywhere?: boolean): Promise<void>;
  session(): Promise<SessionRecord>;
  storedWorkspace(): Promise<Workspace>;
  close(): Promise<void>;
};

const BUILT_FOR = { chromium: 'chrome', firefox: 'firefox' } as const;

export async function openGuarded(
  name: BrowserName,
  {
    lines = 'both',
    neighbours = {},
    takesTabAgain = false,
    ...options
  }: {
    lines?: Build['lines'];
    /** Other servers than the networks', for what the person runs. */
    neighbours?: Record<string, Site>;
    /**
     * The last tab stays, empty, for the next `open`: a third of a test's time goes into a new one.
     * For tests whose only tabs are those they `open`.
     */
    takesTabAgain?: boolean;
  } & Partial<BrowserOptions> = {},
): Promise<Guarded> {
  const sites = { x: createX(), facebook: createFacebook(), instagram: createInstagram() };
  const { x } = sites;
  const internet = await openInternet({ ...neighbours, ...sites });
  const extension = options.extension ?? testBuild({ browser: BUILT_FOR[name], lines });
  const browser = await openBrowser({ ...options, browser: name, extension, internet });
  const desk = await browser.extensionPage('popup.html?desk');
  await desk.evaluate(() => {
    const scope = globalThis as unknown as Desk & { browser?: ExtensionApi; chrome: ExtensionApi };
    scope.api = scope.browser ?? scope.chrome;
  });

  let latest: Page | null = null;
  let empty: Page | null = null;
  const guarded: Guarded = {
    ...sites,
    internet,
    browser,
    desk,
    async reset(next = workspace()) {
      const pages = (await browser.pages()).filter((page) => page !== desk && !page.isClosed());
      for (const page of pages) {
        if (takesTabAgain && page === latest) await page.goto('about:blank');
        else await page.close();
      }
      empty = (takesTabAgain && pages.find((page) => page === latest)) || null;
      await desk.evaluate(async (stored) => {
        const { api } = globalThis as unknown as Desk;
        await api.storage.session.clear();
        await api.storage.local.clear();
        await api.storage.local.set({ workspace: stored });
      }, next as never);
      const fresh = { x: createX(), facebook: createFacebook(), instagram: createInstagram() };
      x.settings = fresh.x.settings;
      sites.facebook.settings = fresh.facebook.settings;
      sites.instagram.settings = fresh.instagram.settings;
      for (const site of Object.values(sites)) {
        site.published.length = 0;
        site.calls.length = 0;
      }
    },
    async signIn(...handles) {
      const cookies = x.cookiesFor(handles);
      await desk.setCookie(
        ...cookies.map((cookie) => ({ ...cookie, domain: '.x.com', path: '/', secure: true })),
      );
    },
    openX: (path, clientId) => guarded.open(`https://x.com${path}`, clientId),
    async open(address, clientId) {
      const page = empty ?? (await browser.newPage());
      latest = page;
      empty = null;
      if (clientId !== undefined) await guarded.setIntent(await guarded.newestTab(), clientId);
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    newestTab: () =>
      desk.evaluate(async () => {
        const tabs = await (globalThis as unknown as Desk).api.tabs.query({});
        return Math.max(...tabs.map((tab) => tab.id ?? 0));
      }),
    async setIntent(tabId, clientId, everywhere = false) {
      await desk.evaluate((message) => (globalThis as unknown as Desk).api.runtime.sendMessage(message), {
        type: 'set-intent',
        clientId,
        everywhere,
        tabId,
      } as never);
    },
    session: () =>
      desk.evaluate(async () => {
        const stored = await (globalThis as unknown as Desk).api.storage.session.get('session');
        return (stored.session ?? { everywhere: null, tabs: {} }) as never;
      }),
    storedWorkspace: () =>
      desk.evaluate(async () => {
        const stored = await (globalThis as unknown as Desk).api.storage.local.get('workspace');
        return stored.workspace as never;
      }),
    async close() {
      await browser.close();
      await internet.close();
    },
  };
  await guarded.reset();
  return guarded;
}

type ExtensionApi = {
  storage: Record<
    'local' | 'session',
    {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    }
  >;
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** What the desk holds: the extension's API under one name in both browsers. */
export type Desk = { api: ExtensionApi };
