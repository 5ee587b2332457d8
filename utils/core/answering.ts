/**
 * Who a composer answers, and where. What a page doesn't tell for sure is
 * null: a saved reply then asks, and never greets somebody else.
 */
export type Answering = {
  /** Without the @. */
  handle: string | null;
  /** As the network shows it: emoji stay, invisible marks don't. */
  name: string | null;
  /** A stable id of what is answered: a post, a conversation, a story. Compared within one network only. */
  thread: string | null;
};
