import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { BrowserOptions, Driver } from './browser.ts';
import { findBrowser } from './find-browser.ts';

/** The extension's address in every test profile: fixed beforehand, since nothing tells it afterwards. */
const UUID = 'b0c0b0c0-0000-4000-8000-b0c0b0c0b0c0';

/** Starts Firefox over WebDriver BiDi, on the local internet, with an empty profile. */
export async function startFirefox(options: BrowserOptions): Promise<Driver> {
  const geckoId = options.extension === undefined ? null : readGeckoId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Lets the tests stop the extension's background as Firefox itself does when it is idle.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options, geckoId),
  });
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  return {
    browser,
    extensionOrigin: geckoId === null ? null : `moz-extension://${UUID}`,
    openExtensionPage: (page, url) => openExtensionPage(browser, page, url),
    stopBackground: () =>
      runPrivileged(
        browser,
        `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground()`,
      ),
    setSiteAccess: (isGranted) => runPrivileged(browser, siteAccessExpression(options, geckoId, isGranted)),
    reloadExtension: async () => {
      if (options.extension !== undefined) await browser.installExtension(options.extension);
    },
    removeExtension: async () => {
      if (geckoId !== null) await browser.uninstallExtension(geckoId);
    },
  };
}

type Manifest = {
  host_permissions?: string[];
  browser_specific_settings?: { gecko?: { id?: string } };
};

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

function siteAccessExpression(options: BrowserOptions, geckoId: string | null, isGranted: boolean): string {
  if (options.extension === undefined || geckoId === null) throw new Error('This browser has no extension');
  const origins = readManifest(options.extension).host_permissions ?? [];
  const id = JSON.stringify(geckoId);
  const verb = isGranted ? 'add' : 'remove';
  return `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.${verb}(${id}, ${JSON.stringify({ permissions: [], origins })},
      WebExtensionPolicy.getByID(${id}).extension)`;
}

function readGeckoId(folder: string): string {
  const manifest = readManifest(folder);
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${folder}/manifest.json has no gecko id`);
  return id;
}

type Preference = boolean | number | string;

function preferences(options: BrowserOptions, geckoId: string | null): Record<string, Preference> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': options.internet.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': options.internet.port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // x.com is on the preload list of strict transport security and pins its keys.
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.OCSP.enabled': 0,
    ...(geckoId === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }) }),
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    'intl.accept_languages': options.language === 'fr' ? 'fr,en' : 'en-US,en',
    // Nothing of Firefox's own goes out: updates, telemetry, remote settings, portals.
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.region.network.url': '',
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.server': '',
  };
}

type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/**
 * Shows a page of the extension in a tab. Firefox 153 tells no navigation
 * events of such pages, so `page.goto` would wait for ever.
 */
async function openExtensionPage(browser: Browser, page: Page, url: string): Promise<void> {
  const frame = page.mainFrame() as unknown as { _id: string };
  await connectionOf(browser).send('browsingContext.navigate', { context: frame._id, url, wait: 'none' });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    {},
    url,
  );
}

/** Runs an expression in Firefox's own window, with the browser's rights. */
export async function runPrivileged(browser: Browser, expression: string): Promise<void> {
  const connection = connectionOf(browser);
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const [window] = tree.contexts;
  if (window === undefined) throw new Error('Firefox has no window');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const outcome = result as { type: string; exceptionDetails?: { text: string } };
  if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text ?? 'Firefox refused');
}
