import type { NetworkAdapter } from '../network.ts';
import { composers } from './composers.ts';
import { gesture } from './gestures.ts';
import { tabEvidence } from './identity.ts';

export const instagram: NetworkAdapter = {
  id: 'instagram',
  hosts: ['www.instagram.com', 'instagram.com'],
  needsActingSignal: false,
  switchesInPlace: false,
  composersSpeakForTab: false,
  tabEvidence,
  composers,
  gesture,
  silentRequestsActAsSession: true,
  accountPage: (account) =>
    account.handle === null ? null : `https://www.instagram.com/${encodeURIComponent(account.handle)}/`,
};
