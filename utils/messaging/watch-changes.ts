import browser from 'webextension-polyfill';

/** Tabs change in bursts; so much later (milliseconds) one look takes them all in. */
const CALM = 150;

type Watchers = {
  /** Something of ours was stored. */
  onStored: () => void;
  /** The tabs, or what the browser lets us do, may have changed. */
  onAround: () => void;
};

/** Tells a page of ours what it may have to show anew. */
export function watchChanges({ onStored, onAround }: Watchers): void {
  let planned: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(planned);
    planned = setTimeout(onAround, CALM);
  };
  browser.storage.onChanged.addListener(() => {
    onStored();
    later();
  });
  browser.permissions.onAdded.addListener(later);
  browser.permissions.onRemoved.addListener(later);
  browser.tabs.onRemoved.addListener(later);
  browser.tabs.onUpdated.addListener((_tabId, { status }) => {
    if (status === 'complete') later();
  });
  // What is allowed in private windows, and the keys, are set in pages of the browser, which tells nobody.
  window.addEventListener('focus', later);
}
