import type { Network } from '../../utils/core/account.ts';
import type { AttemptKind } from '../../utils/core/attempt.ts';
import type { Client } from '../../utils/core/client.ts';
import type {
  OfferedReply,
  ReplyAsk,
  ReplyHurdle,
  ReplyLength,
  TextSpan,
} from '../../utils/core/offered-reply.ts';
import type { Language } from '../../utils/core/question.ts';

/** Everything the palette shows. */
export type PaletteModel = {
  language: Language;
  /** The client that the tab is for. */
  client: Client | null;
  network: Network;
  kind: AttemptKind;
  /** Whether there is a box to insert into; else a reply is copied. */
  hasBox: boolean;
  step: ListStep | BlanksStep | OutcomeStep;
};

export type ListStep = {
  at: 'list';
  query: string;
  /** Null until the first list is there; `failed` where it can't be had. */
  replies: readonly OfferedReply[] | null | 'failed';
  /** No reply was ever saved for this client. */
  isEmpty: boolean;
  /** Place in `replies`. */
  chosen: number;
  /** Why the chosen reply did not go in at once. */
  warning: Warning | null;
};

export type Warning = ReplyHurdle | 'usedHere' | 'gone';

export type BlanksStep = {
  at: 'blanks';
  reply: OfferedReply;
  asks: readonly ReplyAsk[];
  answers: Readonly<Record<string, string>>;
  preview: string;
  /** What stands in it in the place of blanks. */
  blanks: readonly TextSpan[];
  length: ReplyLength;
  /** Every blank is filled. */
  isReady: boolean;
};

export type OutcomeStep = {
  at: 'outcome';
  outcome: 'refused' | 'unsure' | 'composing' | 'copied';
  /** Whether the text is on the clipboard. */
  isCopied: boolean;
  text: string;
};

export type PaletteActions = {
  onQuery: (query: string) => void;
  onChoose: (index: number) => void;
  /** Inserts the chosen reply, or asks for its blanks first. */
  onTake: (index: number, event: Event) => void;
  /** The next way to say the same. */
  onVariant: () => void;
  onLanguage: (language: string) => void;
  onAnswer: (key: string, value: string) => void;
  onInsert: (event: Event) => void;
  onBack: () => void;
  onClose: () => void;
  onWrite: () => void;
};
