import type { Page } from 'puppeteer-core';
import type { Account } from '../../utils/core/account.ts';
import type { Workspace } from '../../utils/storage/schema.ts';
import type { ModelClient } from './model.ts';
import type { Pen } from './pen.ts';
import type { Random, Weighted } from './random.ts';
import type { Situation } from './situation.ts';

/** A tab of the session. */
export type Tab = {
  /** `t1`. */
  name: string;
  /** The browser's id of it. */
  id: number;
  page: Page;
};

/** Who acts in a tab at one moment, as the network itself has it. */
export type Reading = {
  /** The account that would publish; null where page and browser disagree, or nobody is signed in. */
  acting: string | null;
  /** Stops that are right at this moment, besides the row of the acting account or instead of it. */
  doubts: readonly Situation[];
  /** Whom the page shows where its marks hide who acts: a question about that account comes first. */
  seems?: string;
  /** Changes with everything that changes who acts. */
  key: string;
  /** Whatever else it would be published to, by the same press. */
  besides?: readonly string[];
};

/** Something that reached the network's server. */
export type Publication = { account: string; text: string };

/** A draft that waits for the press that publishes it. */
export type Draft = {
  way: string;
  texts: readonly string[];
  /** How many publications it is. */
  size: number;
  /** False for what the settings leave alone. */
  isGuarded: boolean;
  /** Whether the press is itself the answer to a sheet of the site. */
  isPressedInSheet: boolean;
  /** Whether the site keeps it on its server while it is written: a load loses nothing. */
  isSavedBySite: boolean;
  /** The account of a composer with a voice or destinations of its own; null where the tab's publishes. */
  reading: (() => Reading) | null;
  press(): Promise<void>;
  /** The same press once more, after a stop; null where the page must be prepared anew. */
  again: (() => Promise<void>) | null;
};

/** What a page shows besides our interface. */
export type Sight = {
  /** A sheet of the site asks for a confirmation. */
  isAsking: boolean;
  /** What was pressed waits for its undo delay. */
  isWaiting: boolean;
  /** The site says that sending failed. */
  hasFailed: boolean;
};

/** Something that happens in a session besides publishing; resolves with what was done, for the list of steps. */
export type Move = (random: Random) => Promise<string>;

/**
 * One network for the campaign: its look-alike, how people sign in, move and
 * publish there, and what must be true of who acts. A new network is one more of these.
 */
export type NetworkDriver = {
  workspace: Workspace;
  clients: readonly ModelClient[];
  /** Signs the browser in and puts the site's options back; before the first tab. */
  begin(): Promise<void>;
  /** Loads a page of the network in a tab: where one starts, or the address that another tab opened. */
  arrive(tab: Tab, address?: string): Promise<void>;
  forget(tab: Tab): void;
  /** Opens an address of the network from a tab, in a new one, as a person does. */
  openFrom(tab: Tab, random: Random): Promise<Page>;
  /** The tab's page is loaded anew, by the browser's own command or by something pressed in the page. */
  reload(tab: Tab, press?: () => Promise<void>): Promise<void>;
  /** Waits until the page has put away what was published. */
  untilSettled(tab: Tab, draft: Draft): Promise<void>;
  /** Takes what is written out of the page's composers, without a load where that can be done. */
  clear(tab: Tab): Promise<void>;
  /** Switches the account behind the back of every tab: to another one, or to one of those `wanted` where it has them. */
  switchElsewhere(random: Random, wanted?: readonly string[]): Promise<string>;
  /** What can happen in a tab, or around it. */
  moves(tab: Tab): Weighted<Move>[];
  /** Whether one can publish in this tab at all. */
  canPublish(tab: Tab): boolean;
  /** Writes a draft in some way. */
  write(tab: Tab, random: Random, pen: Pen): Promise<Draft>;
  /** A press that the settings leave alone. */
  writePlain(tab: Tab, random: Random): Promise<Draft>;
  /** Who acts in a tab. */
  reading(tab: Tab): Reading;
  /** Accounts that words of ours name. */
  accountsIn(words: string): string[];
  /** The driver's name for an account that the extension stored; null for none of this network. */
  nameOf(account: Account): string | null;
  look(tab: Tab): Promise<Sight>;
  /** Texts of every box one can write in; those of a step that is out of sight too. */
  texts(tab: Tab): Promise<readonly string[]>;
  /** Answers the site's own sheet. */
  answerSheet(tab: Tab, confirms: boolean): Promise<void>;
  /** Milliseconds between a press and its request, and a way to take the press back in the meantime. */
  undoDelay(tab: Tab): number;
  undo(tab: Tab): Promise<void>;
  /** Makes every publishing request end as a network error, or no more. */
  failRequests(isFailing: boolean): void;
  /** What is guarded and reached the server, in order. */
  published(): readonly Publication[];
  /** How much of what is not guarded reached the server. */
  publishedPlainly(): number;
  /** How many publishing requests the server refused so far. */
  refused(): number;
  /** Whether drafts can be read by the guard at all: false while the boxes have lost their marks. */
  showsDrafts(tab: Tab): boolean;
};
