import type { Stranger, XAccount } from './accounts.ts';
import type { XSettings } from './settings.ts';

/** What one load of the document gets from the server, fixed for its life as X's inline state is. */
export type LoadOptions = {
  /** Names this load in the requests it sends. */
  load: string;
  language: 'en' | 'fr';
  layout: XSettings['layout'];
  /** Owner of the session at load; null signed out. */
  session: XAccount | null;
  signedIn: readonly XAccount[];
  /** Accounts the session may act for. */
  delegates: readonly XAccount[];
  /** Suggested people, and others whose pages exist. */
  strangers: readonly Stranger[];
  /** Whom the nav names at first, when it lags behind a switch. */
  staleAccount: XAccount | null;
  settings: XSettings;
};
