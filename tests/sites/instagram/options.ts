import type { InstagramAccount, Language, Stranger } from './accounts.ts';
import type { InstagramSettings } from './settings.ts';

/** What one load of the document gets from the server, fixed for its life as Instagram's inline data is. */
export type LoadOptions = {
  /** Names this load in the requests it sends. */
  load: string;
  language: Language;
  layout: InstagramSettings['layout'];
  /** Owner of the session at load; null signed out. */
  session: InstagramAccount | null;
  signedIn: readonly InstagramAccount[];
  /** Suggested people, and others whose pages exist. */
  strangers: readonly Stranger[];
  /** `fb_dtsg`: belongs to the account that the document was loaded as. */
  token: string;
  settings: InstagramSettings;
};
