import browser from 'webextension-polyfill';

/**
 * Tells which tabs a page of a network opened: by a link, a middle click, a script.
 *
 * Firefox names an opener for those alone. Chromium names one for every new
 * tab, empty ones included (seen in 156); there a tab counts whose very first
 * address is one we may read, which an empty tab's is not.
 */
export function watchOpenedTabs(onOpened: (tabId: number, openerTabId: number) => void): void {
  const isFirefox = 'getBrowserInfo' in browser.runtime;
  const openers = new Map<number, number>();

  browser.tabs.onCreated.addListener(({ id, openerTabId, pendingUrl }) => {
    if (id === undefined || openerTabId === undefined) return;
    if (isFirefox || pendingUrl !== undefined) onOpened(id, openerTabId);
    else openers.set(id, openerTabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    const opener = openers.get(tabId);
    openers.delete(tabId);
    if (opener !== undefined && url !== undefined) onOpened(tabId, opener);
  });
  browser.tabs.onRemoved.addListener((tabId) => void openers.delete(tabId));
}
