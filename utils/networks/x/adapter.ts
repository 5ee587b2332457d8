import type { NetworkAdapter } from '../network.ts';
import { composers } from './composers.ts';
import { gesture } from './gestures.ts';
import { tabEvidence } from './identity.ts';

export const x: NetworkAdapter = {
  id: 'x',
  hosts: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'pro.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
    'pro.twitter.com',
    'tweetdeck.twitter.com',
  ],
  needsActingSignal: true,
  switchesInPlace: true,
  composersSpeakForTab: true,
  silentRequestsActAsSession: true,
  tabEvidence,
  composers,
  gesture,
  accountPage: (account) => (account.handle === null ? null : `https://x.com/${account.handle}`),
};
