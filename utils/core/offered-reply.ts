import type { Network } from './account.ts';
import type { Answering } from './answering.ts';
import type { AttemptKind } from './attempt.ts';
import type { Client } from './client.ts';
import type { Language } from './question.ts';

/** Where a reply would be put. */
export type ReplyPlace = {
  network: Network;
  kind: AttemptKind;
  answering: Answering | null;
  /** Language code that the person asks for; null: the reply's first. */
  language: string | null;
  /** Chooses among the variants of a phrase, so that preview and insertion agree. */
  seed: number;
};

/** A question that a reply puts to the person who uses it. */
export type ReplyAsk = {
  key: string;
  kind: 'text' | 'choice' | 'date' | 'yes-no' | 'value';
  /** The question; the value's own name (`person.first_name`) for a `value`. */
  label: string;
  choices: string[];
  initial: string;
};

/** A piece of a text, in UTF-16 units. */
export type TextSpan = { start: number; end: number };

/** Characters as the network counts them; null where it sets no limit. */
export type ReplyLength = { used: number; allowed: number | null };

/** A saved reply as the palette lists it. */
export type OfferedReply = {
  id: string;
  title: string;
  abbreviation: string | null;
  tags: string[];
  /** Where the title answers the query, in UTF-16 units. */
  matched: TextSpan[];
  /** Of the wording that would be inserted; null where it fits any. */
  language: string | null;
  /** Every language it is there in. */
  languages: string[];
  /** The text as it would be inserted, `[the question]` where an answer is missing. */
  preview: string;
  /** What stands there in the place of blanks. */
  blanks: TextSpan[];
  asks: ReplyAsk[];
  length: ReplyLength;
  /** Why it should not be used here as it is. */
  hurdles: ReplyHurdle[];
  /** How often it was used in this thread, and today; since the browser started. */
  usedHere: number;
  usedToday: number;
  /** It says the same thing in several ways, of which the next can be had. */
  hasVariants: boolean;
};

export type ReplyHurdle = 'expired' | 'not-yet' | 'not-approved' | 'faulty';

/** What calls replies up while one writes. */
export type ReplyTriggers = {
  /** Two slashes open the list. */
  slashes: boolean;
  /** In small letters: each followed by Tab becomes its reply. */
  abbreviations: string[];
};

/** What is offered in a tab. */
export type ReplyOffer = {
  /** The client that the tab is for; without one, only what is everybody's is offered. */
  client: Client | null;
  /** Language of the interface. */
  language: Language;
  replies: OfferedReply[];
  /** Nothing was ever saved for this client or for all. */
  isEmpty: boolean;
};

/** A reply with its blanks filled, or what is missing for that. */
export type FilledReply =
  | {
      ok: true;
      text: string;
      blanks: TextSpan[];
      caret: number | null;
      asks: ReplyAsk[];
      length: ReplyLength;
    }
  | { ok: false; asks: ReplyAsk[]; preview: string; blanks: TextSpan[]; length: ReplyLength }
  | { ok: false; fault: { problem: string; line: number; column: number; detail: string } }
  | { ok: false; gone: true };
