import type { Network } from '../../../utils/core/account.ts';
import type { Reply, ReplyHindrance, ReplyText } from '../../../utils/core/reply.ts';
import type { fr } from '../../../utils/i18n/replies/fr.ts';
import type { ReplyImport, ReplyImportActions } from './import-model.ts';

/** What the list is narrowed down to. */
export type ReplyFilter = {
  query: string;
  /** What this client is offered; null for every reply. */
  clientId: string | null;
  shelf: Shelf | null;
};

/** Where a reply was put away. */
export type Shelf = { kind: 'folder' | 'tag'; name: string };

export type FoundReply = {
  reply: Reply;
  /** Where the title answers the query, in UTF-16 units. */
  matched: readonly { start: number; end: number }[];
  /** Null where it was never used; `lastUsed` is in milliseconds since the epoch. */
  usage: { count: number; lastUsed: number } | null;
};

/** Where a template is wrong: line and column from 1. */
export type TemplateFault = {
  problem: Named<keyof typeof fr, 'template'>;
  line: number;
  column: number;
  /** The name in question, or the faulty passage. */
  detail: string;
};

/** Why a field of a reply is refused. */
export type FieldProblem = Named<keyof typeof fr, 'refused'>;
export type FieldFaults = Partial<Record<keyof Reply, FieldProblem>>;

/** Of keys such as `blank.ask`, what stands after the group. */
export type Named<Key, Group extends string> = Key extends `${Group}.${infer Name}` ? Name : never;

/** A blank that can be put into a text. */
export type Blank = {
  name: Named<keyof typeof fr, 'blank'>;
  group: Named<keyof typeof fr, 'blanks'>;
  snippet: string;
  /** What is selected in it afterwards, in UTF-16 units; null for none. */
  selection: [start: number, end: number] | null;
};

/** One wording, filled with sample values. */
export type WordingPreview = {
  text: string;
  /** The questions without an answer yet; they stand in the text as `[question]`. */
  questions: readonly string[];
  /** Characters as the network counts them; null where it sets no limit. */
  length: { used: number; allowed: number | null };
  /** Another seed gives another text. */
  hasVariants: boolean;
};

/** What is known of a reply while it is being written. */
export type ReplyReview = {
  /** What would keep the reply from being saved, its templates aside. */
  fieldFaults: (reply: Reply) => FieldFaults;
  templateFaults: (reply: Reply, text: string) => TemplateFault[];
  /** Null where the template can't be filled. The seed chooses among the variants of a phrase. */
  preview: (reply: Reply, wording: ReplyText, network: Network, seed: number) => WordingPreview | null;
};

/** Everything that the options show of the saved replies. */
export type RepliesModel = {
  all: readonly Reply[];
  filter: ReplyFilter;
  /** What the filter lets through, the best first. */
  found: readonly FoundReply[];
  folders: readonly string[];
  tags: readonly string[];
  /** The day it is, `YYYY-MM-DD` in local time. */
  today: string;
  /** The examples that are still there. */
  sampleIds: readonly string[];
  /** The title of the reply that was saved last, until one goes elsewhere. */
  saved: string | null;
  /** Why nothing was changed, the last time. */
  hindrance: ReplyHindrance | null;
  /** What a new reply begins with: a selection from a page; empty for none. */
  newText: string;
  blanks: readonly Blank[];
  review: ReplyReview;
  newId: () => string;
  /** Somebody wants to go elsewhere while something is not saved. */
  isLeaving: boolean;
  importing: ReplyImport;
};

/** One change of many replies; what is left out stays. */
export type ManyRepliesEdit = { addTags?: string[]; folder?: string | null; clientIds?: Reply['clientIds'] };

export type RepliesActions = ReplyImportActions & {
  onFilterReplies: (filter: ReplyFilter) => void;
  onSaveReply: (reply: Reply) => void;
  onDeleteReplies: (ids: readonly string[]) => void;
  onEditReplies: (ids: readonly string[], edit: ManyRepliesEdit) => void;
  onAddSamples: () => void;
  /** Whether something was written that is not saved. */
  onDraft: (isUnsaved: boolean) => void;
  onStay: () => void;
  onLeaveDraft: () => void;
};
