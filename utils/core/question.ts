import type { Account } from './account.ts';
import type { Attempt } from './attempt.ts';
import type { Client } from './client.ts';
import type { Sighting } from './sighting.ts';
import type { Verdict } from './verdict.ts';

/** Languages of the interface. */
export type Language = 'fr' | 'en';

/** Everything the stop dialog or the light question needs to know of a held attempt. */
export type Question = {
  attempt: Attempt;
  verdict: Exclude<Verdict, { kind: 'right' }>;
  sighting: Sighting;
  clients: readonly Client[];
  language: Language;
  /** Seconds since the browser's session was seen to change in this document, when it was. */
  sessionChangedAgo: number | null;
  /** The answer before could not be stored, and changed nothing. */
  isUnsaved: boolean;
};

/** A new client set up on the spot. */
export type NewClient = { name: string; colour: string; personal: boolean };

/**
 * What the person answered, in one trusted event. Only `once`, `this-tab` for
 * the owner of the acting account and `everywhere` let this attempt go on.
 */
export type Answer =
  | { do: 'cancel' }
  | { do: 'once' }
  | { do: 'this-tab'; clientId: string }
  | { do: 'everywhere'; clientId: string }
  | { do: 'claim'; clientId: string }
  | { do: 'claim-new'; client: NewClient }
  /** The text goes along to this client's account; nothing is published. */
  | { do: 'carry'; clientId: string }
  | { do: 'reload' };

/** What the chip shows: the tab's client, who acts, and what is off. */
export type ChipState = {
  client: Client | null;
  /** Who acts here; null while it can't be read. */
  sighting: Sighting;
  mark: 'right' | 'wrong' | 'blind' | 'conflict' | 'reload' | 'no-intent' | 'unlisted' | 'signed-out';
  clients: readonly Client[];
  language: Language;
};

/** What went out from another account than the client's: kept in view until dismissed, over loads of the page too. */
export type Notice = Pick<Attempt, 'network' | 'kind' | 'text'> & {
  id: string;
  /** Who published; null where nobody could be seen. */
  account: Account | null;
  /** The client that the tab was for. */
  clientId: string | null;
  /** Page of the account that published, for a look or a deletion by hand. */
  link: string | null;
};

/** Where the person put the chip: its distances in pixels to the nearer side of the window and to its lower edge. */
export type ChipPlace = { side: 'left' | 'right'; aside: number; below: number };
