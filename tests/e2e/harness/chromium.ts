import { launch, TargetType } from 'puppeteer-core';
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
  const id = options.extension === undefined ? null : await browser.installExtension(options.extension);
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
      if (options.extension !== undefined) await browser.installExtension(options.extension);
    },
    removeExtension: async () => {
      if (id !== null) await browser.uninstallExtension(id);
    },
  };
}
