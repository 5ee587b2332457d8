/** Match patterns of every page that is guarded: the hosts of the adapters, exactly (pinned by a test). */
export const GUARDED_PAGES = [
  'https://x.com/*',
  'https://www.x.com/*',
  'https://mobile.x.com/*',
  'https://pro.x.com/*',
  'https://twitter.com/*',
  'https://www.twitter.com/*',
  'https://mobile.twitter.com/*',
  'https://pro.twitter.com/*',
  'https://tweetdeck.twitter.com/*',
];
