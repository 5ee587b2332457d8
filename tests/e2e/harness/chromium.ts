import { type Browser, launch, TargetType } from 'puppeteer-core';
import type { BrowserOptions, Driver } from './browser.ts';
import { findBrowser } from './find-browser.ts';

/** Starts Chromium over the DevTools protocol, on the local internet, with an empty profile. */
export async function startChromium(options: BrowserOptions): Promise<Driver> {
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Extensions are loaded over the pipe: the command line's switch is gone from branded builds.
    pipe: true,
    enableExtensions: true,
    env: { ...process.env, LANGUAGE: options.language === 'fr' ? 'fr' : 'en_US' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${options.internet.port}`,
      // Localhost goes through the proxy too: it would be seen if anything called it.
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      '--disable-component-update',
      '--disable-quic',
      '--disable-gpu',
      '--no-default-browser-check',
      `--accept-lang=${options.language === 'fr' ? 'fr,en' : 'en-US,en'}`,
      `--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`,
    ],
  });
  const install = (folder: string) =>
    browser.installExtension(folder, { enabledInIncognito: options.inPrivate ?? false });
  const id = options.extension === undefined ? null : await install(options.extension);
  const origin = id === null ? null : `chrome-extension://${id}`;
  return {
    browser,
    extensionOrigin: origin,
    openExtensionPage: async (page, url) => {
      await page.goto(url);
    },
    stopBackground: async () => {
      const target = browser
        .targets()
        .find((other) => other.type() === TargetType.SERVICE_WORKER && other.url().startsWith(`${origin}/`));
      const worker = await target?.worker();
      await worker?.close();
    },
    reloadExtension: async () => {
      if (options.extension !== undefined) await install(options.extension);
    },
    setSiteAccess: (isGranted) => setSiteAccess(browser, id, isGranted),
    removeExtension: async () => {
      if (id !== null) await browser.uninstallExtension(id);
    },
  };
}

type DeveloperPrivate = {
  updateExtensionConfiguration(change: {
    extensionId: string;
    hostAccess: 'ON_ALL_SITES' | 'ON_CLICK';
  }): Promise<void>;
};

/** Chromium's own page of extensions is the only place that can say this. */
async function setSiteAccess(browser: Browser, id: string | null, isGranted: boolean): Promise<void> {
  if (id === null) throw new Error('This browser has no extension');
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, hostAccess) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    },
    id,
    isGranted ? ('ON_ALL_SITES' as const) : ('ON_CLICK' as const),
  );
  await page.close();
}
