import type { Account, Network } from '../core/account.ts';
import type { AttemptKind } from '../core/attempt.ts';
import type { Evidence } from '../core/evidence.ts';

/**
 * What an adapter reads: a live tab, or a saved page. Adapters use structure
 * and attributes only (no layout, no class names that rotate, no visible
 * text where it can be helped), so that both read alike.
 */
export type Page = {
  /** The top document of the network (same origin); its inline data and its DOM. */
  document: Document;
  url: URL;
  /** As `document.cookie` gives it. */
  cookie: string;
};

/** One publishing form. A thread's boxes are one composer; a closed prompt is one with `open: false`. */
export type Composer = {
  kind: AttemptKind;
  open: boolean;
  /** The element that holds the boxes and the publish control. */
  root: Element;
  /** The editors, in order: contenteditable elements or textareas. None where they can't be seen. */
  boxes: Element[];
  /** Plain text of the boxes, as the person sees it; boxes are joined by a blank line. */
  text: string;
  /** Photos or videos are attached. */
  hasMedia: boolean;
  /** What the composer itself says of who publishes (`composer.*` sources). */
  evidence: Evidence[];
  /**
   * Where the composer publishes to several accounts at once (Business Suite):
   * all of them. `unreadable` when a destination can't be read; null where the
   * composer has no destinations of its own.
   */
  destinations: Account[] | 'unreadable' | null;
};

/** A gesture that publishes: a press on a publish control, a publishing key. */
export type PublishGesture = {
  kind: AttemptKind;
  /** The form it publishes; null for a repost, a like, a follow. */
  composer: Composer | null;
  /** The element the gesture is about: the control pressed, or the box typed in. */
  control: Element;
};

/** One network, read-only: who acts here, where one publishes, which gesture publishes. */
export type NetworkAdapter = {
  id: Network;
  /** Host names, without scheme; subdomains are listed one by one. */
  hosts: readonly string[];
  /** The session alone never tells who acts (X delegates, Facebook Pages). */
  needsActingSignal: boolean;
  /** The acting account can change without a new document (X delegates). */
  switchesInPlace: boolean;
  /** The composers' own evidence counts for the whole tab, not only for the composer. */
  composersSpeakForTab: boolean;
  /** Signals of the tab: cookies, inline data, navigation. Never another tab's, never cached across documents. */
  tabEvidence(page: Page): Evidence[];
  /** Every publishing form of the page, open or closed. */
  composers(page: Page): Composer[];
  /**
   * Whether a DOM event publishes, and what. `path` is the event's composed
   * path, elements only, innermost first. Never called while an IME composes.
   */
  gesture(event: GestureEvent, path: readonly Element[], page: Page): PublishGesture | null;
  /** A request that names no actor publishes as the session's owner (X), whoever acts in the page. */
  silentRequestsActAsSession: boolean;
  /** Public page of an account, for a look at what went out; null where it can't be known. */
  accountPage(account: Account): string | null;
};

/** The part of a DOM event that adapters look at; a real Event fits. */
export type GestureEvent = {
  type: string;
  key?: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  shiftKey?: boolean;
  altKey?: boolean;
};

/** A request of the site that publishes, read in the page's own world. */
export type PublishRequest = {
  kind: AttemptKind;
  /** The operation's stable name; never a rotating id. */
  operation: string;
  /** Ids of the accounts the request says it acts as; empty where it does not say. */
  actors: string[];
  /** The text it would publish, where the body says it; for showing and keeping only. */
  text: string | null;
};

/**
 * Reads one outgoing request. It runs in the page's world, before every request of the
 * site: cheap tests on the address first, and captured built-ins only (safe.ts).
 * `body` is the body as text where the site gave text, else null.
 */
export type RequestReader = (
  url: string,
  header: (name: string) => string | null,
  body: () => string | null,
) => PublishRequest | null;
