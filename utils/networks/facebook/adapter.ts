import type { NetworkAdapter } from '../network.ts';
import { composers } from './composers.ts';
import { gesture } from './gestures.ts';
import { tabEvidence } from './identity.ts';

/** Facebook, with Business Suite. messenger.com is left out: it was retired in 2026-04. */
export const facebook: NetworkAdapter = {
  id: 'facebook',
  hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'],
  // The session stays the person's while a Page acts.
  needsActingSignal: true,
  switchesInPlace: false,
  composersSpeakForTab: false,
  silentRequestsActAsSession: false,
  tabEvidence,
  composers,
  gesture,
  accountPage: ({ network, id }) =>
    network === 'facebook' && id !== null ? `https://www.facebook.com/${id}` : null,
};
