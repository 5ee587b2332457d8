import type { Network } from '../../utils/core/account.ts';
import type { AttemptKind } from '../../utils/core/attempt.ts';
import type { Client, Freeze } from '../../utils/core/client.ts';
import type { Finding } from '../../utils/core/finding.ts';
import type { ChipState, Language } from '../../utils/core/question.ts';
import type { VoiceCard } from '../../utils/core/voice-card.ts';
import type { ProofModel } from '../proofreader/model.ts';
import type { Claim } from '../shared/claim.ts';

/** What Bon Compte can do in the tab the popup was opened on. */
export type PageState =
  /** No guarded network. */
  | { kind: 'elsewhere' }
  /** The browser does not let Bon Compte in. */
  | { kind: 'no-access'; network: Network }
  /** Open since before Bon Compte: no guard lives there. */
  | { kind: 'old' }
  /** A guard answers; `chip` is what it sees, `report` what a maintainer needs to know of
   * it, `unannounced` how many publications only the second line saw on this network. */
  | { kind: 'guarded'; chip: ChipState; report: string; unannounced: number };

/** The text of a stopped attempt. */
export type KeptText = {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  network: Network;
  kind: AttemptKind;
  clientId: string | null;
  text: string;
  /** Its photos or videos could not be kept. */
  hasMedia: boolean;
  /** The tab shows a place to write it on the same network. */
  canPutBack: boolean;
};

/** Everything the popup shows. */
export type PopupModel = {
  language: Language;
  page: PageState;
  clients: readonly Client[];
  /** How many other open tabs post for each client, by the client's id. */
  otherTabs: Readonly<Record<string, number>>;
  /** The client said "everywhere for now", by its id. */
  everywhere: string | null;
  texts: readonly KeptText[];
  /** Milliseconds since the epoch: what "2 min ago" is counted from. */
  now: number;
};

/** Everything a person can do in the popup. */
export type PopupActions = {
  /** This tab is now for a client. */
  onChooseClient: (clientId: string) => void;
  /** The tab's client for new tabs too, or no longer. */
  onEverywhere: (isOn: boolean) => void;
  /** A client is frozen, or no longer (null). */
  onFreeze: (clientId: string, freeze: Freeze | null) => void;
  /** The acting account goes to a client. */
  onClaim: (claim: Claim) => void;
  onReload: () => void;
  onAllowAccess: () => void;
  onCopy: (text: string) => void | Promise<void>;
  onPutBack: (textId: string) => void;
  onDelete: (textId: string) => void;
  /** Brings the voice card of the tab's client, or null where it can't be had. */
  onVoiceCard: (clientId: string) => Promise<VoiceCard | null>;
  /** Opens the saved replies over the tab. */
  onReplies: () => void;
  onOptions: () => void;
};

/** A text that is checked in the popup, and what is found in it. */
export type TextCheck = { text: string } & Pick<
  ProofModel,
  'client' | 'findings' | 'tone' | 'state' | 'fault' | 'serverFault' | 'stopped' | 'readOnly'
>;

/** Everything a person can do about a text that is checked; false where it was not saved. */
export type TextCheckActions = {
  /** Its box is about to be shown. */
  onOpen: () => void;
  /** The text has changed in its box. */
  onText: (box: HTMLTextAreaElement, event: Event) => void;
  onIgnore: (finding: Finding) => void;
  onAllow: (finding: Finding, whose: 'me' | 'client') => Promise<boolean>;
  onSilence: (finding: Finding) => Promise<boolean>;
};
