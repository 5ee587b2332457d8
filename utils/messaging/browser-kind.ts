import browser from 'webextension-polyfill';

/** Where browsers differ in what they let an extension open, and in the words for it. */
export const BROWSER_KIND: 'chromium' | 'firefox' =
  'getBrowserInfo' in browser.runtime ? 'firefox' : 'chromium';
