import type { Actor, Page, Person, Stranger } from './accounts.ts';
import type { FacebookSettings } from './settings.ts';
import type { FeedPost } from './timeline.ts';

/** What one load of the document gets from the server, fixed for its life as Facebook's inline data is. */
export type LoadOptions = {
  /** Names this load; its token carries it. */
  load: string;
  /** `fb_dtsg`. */
  token: string;
  language: 'en' | 'fr';
  /** Owner of the session at load; null signed out. */
  person: Person | null;
  /** As whom the document acts; null signed out. */
  actor: Actor | null;
  /** Business Suite: the Page it was opened for. */
  page: Page | null;
  isBusiness: boolean;
  strangers: readonly Stranger[];
  posts: readonly FeedPost[];
  settings: FacebookSettings;
};
