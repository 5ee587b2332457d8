import type { Network } from '../core/account.ts';

/** Match patterns of every page that is guarded: the hosts of the adapters, exactly (pinned by a test). */
export const GUARDED_PAGES: Record<Network, string[]> = {
  x: [
    'https://x.com/*',
    'https://www.x.com/*',
    'https://mobile.x.com/*',
    'https://pro.x.com/*',
    'https://twitter.com/*',
    'https://www.twitter.com/*',
    'https://mobile.twitter.com/*',
    'https://pro.twitter.com/*',
    'https://tweetdeck.twitter.com/*',
  ],
  facebook: [
    'https://www.facebook.com/*',
    'https://facebook.com/*',
    'https://web.facebook.com/*',
    'https://m.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  instagram: ['https://www.instagram.com/*', 'https://instagram.com/*'],
};
