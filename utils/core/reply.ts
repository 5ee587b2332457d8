import type { Network } from './account.ts';

/** Characters of one wording; the longest post of the three networks has 63,206. */
export const LONGEST_TEXT = 100_000;

/** Tags of one reply. */
export const MOST_TAGS = 50;

/** A saved text with blanks, offered for a client. */
export type Reply = {
  id: string;
  title: string;
  /** What is typed to call it up, without spaces; one reply has it at most among those a client is offered. */
  abbreviation: string | null;
  /** The same answer in several languages or for several networks; one at least. */
  texts: ReplyText[];
  tags: string[];
  folder: string | null;
  /** The clients it belongs to, or all of them. */
  clientIds: string[] | 'all';
  /** First and last day on which it may be used, `YYYY-MM-DD` in local time; null for no bound. */
  validFrom: string | null;
  validUntil: string | null;
  /** Address of the page the answer was taken from. */
  source: string | null;
  note: string | null;
  /** Who allowed it, and when (`YYYY-MM-DD`); null where nobody has. */
  approval: { by: string; on: string } | null;
};

/** One wording of a reply: a Liquid template (docs/replies.en.md). */
export type ReplyText = {
  /** Language code, `fr` or `en` for example; null where it fits any. */
  language: string | null;
  /** The network it is meant for; null where it fits all. */
  network: Network | null;
  text: string;
};

/** Why replies can't be changed: an abbreviation of two replies of one client, or a reply with too many tags. */
export type ReplyHindrance = { kind: 'clash'; abbreviation: string } | { kind: 'crowded'; title: string };
