/** How the site sends what it publishes: X's own way first, then ways that test the guard's blanks. */
export type Transport = 'xhr' | 'fetch' | 'request' | 'worker' | 'beacon' | 'frame';

/** Options of the next page loads. Tests write them on the server; addresses stay the real ones. */
export type XSettings = {
  /** Posts in the timeline, up to 2,000. */
  posts: number;
  /** Milliseconds between the document and React's first render. */
  hydrationDelay: number;
  /** After a full load, the nav names the account before the last switch for so many milliseconds. */
  staleNav: number;
  /** After a switch in place, the nav follows the composer so many milliseconds later. */
  delegateLag: number;
  /** `auto`: as wide as the window, but for mobile hosts and phones. */
  layout: 'auto' | 'wide' | 'narrow' | 'mobile';
  /** Overrides the language of the account; `?lang=` overrides both. */
  language: 'en' | 'fr' | null;
  transport: Transport;
  /** `same`: https://x.com/i/api/…; `api`: https://api.x.com/…, with CORS. */
  apiHost: 'same' | 'api';
  /** How chat leaves: `sealed`, an unreadable body on a channel of its own; `dm`, the older dm/new2.json. */
  chat: 'sealed' | 'dm';
  /** Milliseconds between the press and the request, as Premium's undo has it. */
  undoDelay: number;
  /** Asks in a sheet before a post goes out; its Confirm sends without a second press on Post. */
  nudge: boolean;
  /** Milliseconds a media upload takes. */
  uploadDelay: number;
  /** Milliseconds the server takes to answer what is published. */
  responseDelay: number;
  /** Names of operations whose requests end as network errors. */
  failing: readonly string[];
  /**
   * What X renamed or dropped: data-testids (or their first part, as `UserAvatar-Container`),
   * `inline-state`, `cookie` (twid), `delegate-banner`.
   */
  drift: readonly string[];
};

export const DEFAULT_SETTINGS: XSettings = {
  posts: 12,
  hydrationDelay: 0,
  staleNav: 0,
  delegateLag: 0,
  layout: 'auto',
  language: null,
  transport: 'xhr',
  apiHost: 'same',
  chat: 'sealed',
  undoDelay: 0,
  nudge: false,
  uploadDelay: 150,
  responseDelay: 0,
  failing: [],
  drift: [],
};
