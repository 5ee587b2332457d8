import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Internet } from '../../sites/internet/internet.ts';
import { startChromium } from './chromium.ts';
import type { BrowserName } from './find-browser.ts';
import { startFirefox } from './firefox.ts';

export type BrowserOptions = {
  browser: BrowserName;
  /** Folder of a built extension. */
  extension?: string;
  internet: Pick<Internet, 'port'>;
  /** Default true. */
  headless?: boolean;
  /** Size of the pages, in CSS pixels. */
  viewport?: { width: number; height: number };
  language?: 'fr' | 'en';
  dark?: boolean;
  /** Whether the extension may run in private windows; only Chromium has them here. */
  inPrivate?: boolean;
  /** Leaves open the page that the extension shows once it is installed; closed otherwise. */
  keepFirstRun?: boolean;
};

/** What differs from one browser to the other. */
export type Driver = {
  browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`; null without an extension. */
  extensionOrigin: string | null;
  openExtensionPage(page: Page, url: string): Promise<void>;
  stopBackground(): Promise<void>;
  setSiteAccess(isGranted: boolean): Promise<void>;
  reloadExtension(): Promise<void>;
  removeExtension(): Promise<void>;
};

type SiteCookie = { name: string; value: string; domain: string; httpOnly: boolean };

/** Tabs that share their cookies with each other and with no others. */
export type TestProfile = {
  /** A new tab in front, at an address when one is given. */
  newPage(url?: string): Promise<Page>;
  pages(): Promise<Page[]>;
  /** Sets cookies as a login or a switch outside of any page does: no page is told. */
  setCookies(cookies: readonly SiteCookie[]): Promise<void>;
  /** Takes cookies away, by name and domain. */
  deleteCookies(cookies: readonly Pick<SiteCookie, 'name' | 'domain'>[]): Promise<void>;
  close(): Promise<void>;
};

/** A real browser with the extension, its pages driven by trusted input. */
export type TestBrowser = TestProfile & {
  name: BrowserName;
  extensionOrigin: string | null;
  /** Tabs with cookies of their own: a private window in Chromium, a container in Firefox. */
  openSeparate(): Promise<TestProfile>;
  /** The tab that a gesture in a page opens: a link pressed with Ctrl, a window.open. */
  tabOpenedBy(act: () => Promise<unknown>): Promise<Page>;
  /** A page of the extension, in a tab: `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Stops the background as the browser does when it is idle; the next event starts it again. */
  restartBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: open pages keep what they have of the old one. */
  reloadExtension(): Promise<void>;
  /** Takes the extension away under open pages. */
  removeExtension(): Promise<void>;
  /** Takes the sites' access back, or gives it again, as a person does in the browser's settings. */
  setSiteAccess(isGranted: boolean): Promise<void>;
};

const VIEWPORT = { width: 1280, height: 900 };

export async function openBrowser(options: BrowserOptions): Promise<TestBrowser> {
  const driver = await (options.browser === 'chromium' ? startChromium(options) : startFirefox(options));
  const { browser, extensionOrigin } = driver;
  const viewport = options.viewport ?? VIEWPORT;
  const profile = profileOf(browser.defaultBrowserContext(), viewport);
  if (options.extension !== undefined && existsSync(join(options.extension, 'first-run.html'))) {
    const firstRun = await firstRunPage(browser);
    if (!options.keepFirstRun) await firstRun.close();
  }
  return {
    ...profile,
    name: options.browser,
    extensionOrigin,
    openSeparate: async () => profileOf(await browser.createBrowserContext(), viewport),
    tabOpenedBy: async (act) => {
      const before = await browser.pages();
      await act();
      const page = await newcomer(browser, before);
      await page.setViewport(viewport);
      return page;
    },
    extensionPage: async (path) => {
      if (extensionOrigin === null) throw new Error('This browser has no extension');
      const page = await profile.newPage();
      await driver.openExtensionPage(page, `${extensionOrigin}/${path}`);
      return page;
    },
    restartBackground: driver.stopBackground,
    reloadExtension: driver.reloadExtension,
    removeExtension: driver.removeExtension,
    setSiteAccess: driver.setSiteAccess,
    close: () => browser.close(),
  };
}

function profileOf(context: BrowserContext, viewport: { width: number; height: number }): TestProfile {
  return {
    newPage: async (url) => {
      const page = await context.newPage();
      await page.setViewport(viewport);
      if (url !== undefined) await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    pages: () => context.pages(),
    setCookies: (cookies) =>
      context.setCookie(
        ...cookies.map((cookie) => ({ ...cookie, path: '/', secure: true, sameSite: 'None' as const })),
      ),
    deleteCookies: async (cookies) => {
      const kept = await context.cookies();
      const gone = kept.filter((cookie) =>
        cookies.some(({ name, domain }) => cookie.name === name && cookie.domain === domain),
      );
      await context.deleteCookie(...gone);
    },
    close: () => context.close(),
  };
}

/** The page that the extension opens by itself. Firefox tells its address to the page alone. */
async function firstRunPage(browser: Browser): Promise<Page> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/first-run.html')) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension opened no first-run page');
}

async function newcomer(browser: Browser, before: readonly Page[]): Promise<Page> {
  const end = Date.now() + 5000;
  while (Date.now() < end) {
    const page = (await browser.pages()).find((candidate) => !before.includes(candidate));
    if (page !== undefined) return page;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('No tab was opened');
}
