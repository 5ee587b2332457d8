import type { AttemptKind } from '../../core/attempt.ts';
import type { PublishRequest } from '../network.ts';
import { formField, has, match, parseJson } from '../safe.ts';

/**
 * GraphQL operations that publish. Names are stable while the ids before them
 * rotate weekly (X's client 2025-07; operation lists of 2025-09).
 * `SendMessage` covers X Chat, whose name is not known for sure.
 */
const OPERATION =
  /\/graphql\/[^/?]+\/(?:(CreateTweet|CreateNoteTweet|CreateScheduledTweet|EditScheduledTweet|ArticleEntityPublish|BirdwatchCreateNote)|(CreateRetweet)|(FavoriteTweet)|(\w*SendMessage\w*))(?![\w])/;

/** The older REST calls that the same client still makes. */
const REST =
  /\/1\.1\/(?:(statuses\/update)|(statuses\/retweet\/\d+)|(favorites\/create)|(dm\/new2?|dm\/conversation\/[^/]+\/send)|(friendships\/create))\.json/;

const ACTING_HEADER = 'x-act-as-user-id';

/** Kinds in the order of the patterns' groups. */
const KINDS: readonly AttemptKind[] = ['post', 'repost', 'like', 'message', 'follow'];

/** Reads a request of X's client: the operation's name, and whom it acts for where a delegate acts. */
export function readXRequest(
  url: string,
  header: (name: string) => string | null,
  body: () => string | null,
): PublishRequest | null {
  if (!has(url, '/graphql/') && !has(url, '/1.1/')) return null;
  const found = match(OPERATION, url) ?? match(REST, url);
  if (found === null) return null;
  // Indexes, not iterators: the page could have replaced those.
  for (let group = 1; group < found.length; group++) {
    const operation = found[group];
    const kind = KINDS[group - 1];
    if (operation === undefined || kind === undefined) continue;
    const actor = header(ACTING_HEADER);
    return { kind, operation, actors: actor === null ? [] : [actor], text: textOf(body()) };
  }
  return null;
}

type Body = {
  text?: unknown;
  variables?: { tweet_text?: unknown; post_tweet_request?: { status?: unknown } };
};

/** A post's, a scheduled post's or a message's text, where the body says it. */
function textOf(body: string | null): string | null {
  if (body === null) return null;
  const parsed = parseJson(body) as Body | null;
  const { variables } = parsed ?? {};
  const text = variables?.tweet_text ?? variables?.post_tweet_request?.status ?? parsed?.text;
  return typeof text === 'string' ? text : formField(body, 'status');
}
