import type { Situation } from './situation.ts';

/** What the person answered to a question. */
export type AnswerName =
  | 'cancel'
  | 'escape'
  | 'once'
  | 'this-tab'
  | 'yes'
  | 'yes-by-enter'
  | 'everywhere'
  | 'another'
  | 'claim'
  | 'claim-new'
  | 'carry'
  | 'reload';

/** One decision of the guard within an attempt: what it had to be, and what was seen of it. */
export type Decision = {
  /** Rows of the table that fit at this moment; several where signals are about to change. */
  expected: readonly Situation[];
  /** Accounts of the tab's client at this moment. */
  own: readonly string[];
  /** The question that came; null where it went without one. */
  shown: Situation | null;
  answer: AnswerName | null;
  /** Accounts that a "this once" named; empty where it said that nobody can be seen. */
  named: readonly string[];
};

/** How an attempt ended. */
export type Outcome =
  /** Everything reached the server. */
  | 'published'
  /** A question was answered with no. */
  | 'kept'
  /** The site's own sheet was answered with no, or its Undo was pressed. */
  | 'withdrawn'
  /** The server refused it: signed out, or not allowed to act for that account. */
  | 'refused'
  /** The network failed, by the campaign's own doing. */
  | 'failed'
  /** Neither a question nor a publication, for a long time. */
  | 'nothing';

/** Something that reached the server; `decision` is the place of the last decision before it, -1 for none. */
export type Sent = { account: string; text: string; decision: number };

/** One act of publishing, from the press to its end. */
export type AttemptRecord = {
  /** Where in the session, for the person who reads it: `step 4, t1`. */
  where: string;
  /** `thread by mod-enter`. */
  way: string;
  texts: readonly string[];
  /** How many publications it is, when all of it leaves. */
  size: number;
  decisions: readonly Decision[];
  outcome: Outcome;
  sent: readonly Sent[];
  /** Where the text was found after a stop; `none` where there was none to find. */
  draft: 'composer' | 'kept' | 'lost' | 'none';
  /** Whether what went out wrongly was said at once; null where nothing had to be said. */
  isNoticed: boolean | null;
  /** The client to whose account the text is on its way; null where it was not taken along. */
  carriedFor: string | null;
};

/** One opening of the palette of saved replies, or the want of its button. */
export type OfferRecord = {
  where: string;
  /** Titles on the list as it opened. */
  listed: readonly string[];
  /** Titles that the search for one of them found. */
  found: readonly string[];
  /** Titles of what is everybody's and of the tab's client. */
  expected: readonly string[];
  /** What went wrong with the reply that was wanted. */
  trouble: string | null;
  isInserted: boolean;
};

/** One look for the offer to put a carried draft in, at a box that has the caret. */
export type CarryRecord = {
  where: string;
  /** Name of the client it was for; null where nothing was offered. */
  offered: string | null;
  /** Whether it had to be offered, or must not be; `perhaps` where nobody can say who acts, or which box it is. */
  expected: 'yes' | 'perhaps' | 'no';
  trouble: string | null;
  isPutIn: boolean;
};

/** Something the settings leave alone, a like or a follow: it must go without a word. */
export type PlainAct = { where: string; way: string; shown: Situation | null; isSent: boolean };
