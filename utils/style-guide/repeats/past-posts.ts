import type { Network } from '../../core/account.ts';
import { FEWEST_NEARLY, likenessOf } from './likeness.ts';
import { type PostPrint, printOf, readPost } from './post-print.ts';

/** A post that went out for a client, as it is remembered. */
export type PastPost = {
  /** Milliseconds since the epoch. */
  at: number;
  network: Network;
  print: PostPrint;
};

/** What went out for a client, to hold a draft against. */
export type PastPosts = {
  /** What the prints were made with. */
  salt: string;
  /** The oldest first. */
  posts: readonly PastPost[];
  /** Milliseconds since the epoch. */
  now: number;
  /** What the draft's box held when it was opened: a post that is being edited. */
  openedWith: string;
};

export const DAY = 86_400_000;

/**
 * What went out less than this before is left aside: it may be the same draft still, tried a second time, or
 * edited, for which X gives an hour.
 */
export const SETTLING = 3_600_000;

/** Posts that are remembered of a client; older ones make room. */
const MOST_POSTS = 200;
/** Boxes of a thread that are each remembered. */
const MOST_BOXES = 25;
/** Days after which a post is forgotten; no rule looks further back. */
export const LONGEST_BACK = 365;

/**
 * Posts with one more. A second try, or what was put right within the hour, takes the place of the first. On X,
 * the boxes of a thread come with a blank line in between: each is a post.
 */
export function withPost(
  posts: readonly PastPost[],
  { text, network, at }: { text: string; network: Network; at: number },
  salt: string,
): PastPost[] {
  const boxes = network === 'x' ? text.split(/\n\s*\n/).slice(0, MOST_BOXES) : [];
  const parts = boxes.length < 2 ? [] : boxes.map((box) => readPost(box, salt));
  const news = [
    readPost(text, salt),
    // A line by itself is a paragraph rather than a post.
    ...parts.filter(({ words }) => words >= FEWEST_NEARLY),
  ].filter(({ words }) => words > 0);
  const isReplaced = (post: PastPost) =>
    at - post.at < SETTLING &&
    post.network === network &&
    news.some((one) => one.whole === post.print.whole || likenessOf(one, post.print) !== null);
  const others = posts.filter((post) => at - post.at <= LONGEST_BACK * DAY && !isReplaced(post));
  return [...others, ...news.map((one): PastPost => ({ at, network, print: printOf(one) }))].slice(
    -MOST_POSTS,
  );
}
