import type { Browser, Page } from 'puppeteer-core';
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
};

/** What differs from one browser to the other. */
export type Driver = {
  browser: Browser;
  /** `chrome-extension://ID` or `moz-extension://UUID`; null without an extension. */
  extensionOrigin: string | null;
  openExtensionPage(page: Page, url: string): Promise<void>;
  stopBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  removeExtension(): Promise<void>;
};

export type SiteCookie = { name: string; value: string; domain: string; httpOnly: boolean };

/** A real browser with the extension, its pages driven by trusted input. */
export type TestBrowser = {
  name: BrowserName;
  extensionOrigin: string | null;
  /** A new tab in front, at an address when one is given. */
  newPage(url?: string): Promise<Page>;
  pages(): Promise<Page[]>;
  /** Sets cookies as a login or a switch outside of any page does: no page is told. */
  setCookies(cookies: readonly SiteCookie[]): Promise<void>;
  /** Takes cookies away, by name and domain. */
  deleteCookies(cookies: readonly Pick<SiteCookie, 'name' | 'domain'>[]): Promise<void>;
  /** A page of the extension, in a tab: `popup.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Stops the background as the browser does when it is idle; the next event starts it again. */
  restartBackground(): Promise<void>;
  /** Loads the extension anew, as an update does: open pages keep what they have of the old one. */
  reloadExtension(): Promise<void>;
  /** Takes the extension away under open pages. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
};

const VIEWPORT = { width: 1280, height: 900 };

export async function openBrowser(options: BrowserOptions): Promise<TestBrowser> {
  const driver = await (options.browser === 'chromium' ? startChromium(options) : startFirefox(options));
  const { browser, extensionOrigin } = driver;
  const newPage = async (url?: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.setViewport(options.viewport ?? VIEWPORT);
    if (url !== undefined) await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    name: options.browser,
    extensionOrigin,
    newPage,
    pages: () => browser.pages(),
    setCookies: (cookies) =>
      browser.setCookie(
        ...cookies.map((cookie) => ({ ...cookie, path: '/', secure: true, sameSite: 'None' as const })),
      ),
    deleteCookies: async (cookies) => {
      const kept = await browser.cookies();
      const gone = kept.filter((cookie) =>
        cookies.some(({ name, domain }) => cookie.name === name && cookie.domain === domain),
      );
      await browser.deleteCookie(...gone);
    },
    extensionPage: async (path) => {
      if (extensionOrigin === null) throw new Error('This browser has no extension');
      const page = await newPage();
      await driver.openExtensionPage(page, `${extensionOrigin}/${path}`);
      return page;
    },
    restartBackground: driver.stopBackground,
    reloadExtension: driver.reloadExtension,
    removeExtension: driver.removeExtension,
    close: () => browser.close(),
  };
}
