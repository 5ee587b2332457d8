import type { Account, Network } from '../core/account.ts';
import type { AttemptKind, GuardedKinds } from '../core/attempt.ts';
import type { CarriedDraft, CarryOutcome } from '../core/carried-draft.ts';
import type { Client } from '../core/client.ts';
import type { Intent } from '../core/intent.ts';
import type { ReplyPlace } from '../core/offered-reply.ts';
import type { DraftPlace } from '../core/proofreading.ts';
import type { ChipPlace, ChipState, Language, NewClient, Notice } from '../core/question.ts';
import type { ReplyChange } from '../replies/change.ts';
import type { WorkspaceChange } from '../storage/workspace-change.ts';

/** What a guard needs to decide by itself, synchronously; sent when it starts and after each change. */
export type GuardState = {
  clients: Client[];
  guarded: GuardedKinds;
  idleMinutes: number;
  language: Language;
  showChip: boolean;
  chipPlace: ChipPlace | null;
  /** This tab's own intent, and "everywhere for now". */
  intent: Intent | null;
  everywhere: Intent | null;
  /** What went out wrongly in this tab, and was not put away yet. */
  notices: Notice[];
  /** Texts that may be offered here, once their client's account acts. */
  carried: CarriedDraft[];
};

/** From a page's guard or an extension page to the background; checked there by `messages.ts`. */
export type Message =
  | { type: 'hello' }
  | { type: 'load-ui' }
  | { type: 'open-popup' }
  | { type: 'open-options'; at: 'new-reply' }
  | { type: 'used' }
  | { type: 'set-intent'; clientId: string; everywhere: boolean; tabId?: number | undefined }
  | { type: 'end-everywhere' }
  | { type: 'claim'; account: Account; clientId: string }
  | { type: 'claim-new'; id: string; account: Account; client: NewClient }
  | { type: 'learn'; account: Account }
  | { type: 'leave-account'; account: Account }
  | { type: 'change-workspace'; change: WorkspaceChange }
  | { type: 'keep-text'; text: NewText }
  | { type: 'drop-text'; tabId: number; id: string }
  | { type: 'keep-notice'; notice: Notice }
  | { type: 'drop-notice'; id: string }
  | { type: 'carry-draft'; draft: CarriedDraft }
  | { type: 'take-draft'; id: string; by: string }
  | { type: 'settle-draft'; id: string; outcome: CarryOutcome }
  | { type: 'published'; clientId: string; network: Network; text: string }
  | { type: 'unannounced'; network: Network; kind: AttemptKind; operation: string }
  | { type: 'hide-chip' }
  | { type: 'place-chip'; place: ChipPlace }
  | { type: 'change-replies'; change: ReplyChange }
  | { type: 'load-palette' }
  | { type: 'open-palette'; tabId: number }
  | { type: 'reply-triggers' }
  | { type: 'find-replies'; query: string; place: ReplyPlace }
  | { type: 'fill-reply'; id: string; place: ReplyPlace; answers: Record<string, string> }
  | { type: 'foreign-reply'; text: string }
  | { type: 'reply-used'; id: string; place: ReplyPlace }
  | { type: 'load-proofreader' }
  | { type: 'open-proofreader'; tabId: number }
  | { type: 'proofread'; text: string; place?: DraftPlace | undefined; tabId?: number | undefined }
  | { type: 'proofread-by-server'; text: string; tabId?: number | undefined }
  | { type: 'allow-word'; word: string; for: 'me' | 'client'; tabId?: number | undefined }
  | { type: 'silence-rule'; rule: string; tabId?: number | undefined }
  | { type: 'rule-names'; rules: readonly string[] }
  | { type: 'voice-card'; tabId?: number | undefined }
  | { type: 'badge'; mark: ChipState['mark']; clientId: string | null };

export type NewText = {
  network: Network;
  kind: AttemptKind;
  clientId: string | null;
  text: string;
  hasMedia: boolean;
};

/** From the background or the popup to a page's guard. */
export type GuardMessage =
  | { type: 'state'; state: GuardState }
  | { type: 'describe' }
  | { type: 'put-back'; text: string; kind: AttemptKind };

/** What a guard says of its tab. */
export type Description = {
  network: Network;
  chip: ChipState;
  /** Whether both lines stand; an old page or one whose page-world script is missing needs a reload. */
  needsReload: boolean;
  /** Empty composers that a kept text can be written into; one with the focus takes every kind. */
  empty: { kinds: AttemptKind[]; hasFocus: boolean };
};
