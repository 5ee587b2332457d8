import type { XAccount } from './accounts.ts';
import type { Decision } from './session.ts';

type PublicationKind = 'post' | 'reply' | 'repost' | 'like' | 'follow' | 'message' | 'promotion';

/** Something that went out, as the server saw it: what every test asserts in the end. */
export type Publication = {
  /** Milliseconds since the epoch. */
  at: number;
  operation: string;
  kind: PublicationKind;
  /** Who published. */
  accountId: string;
  handle: string;
  /** Whose session it was: another account's for a delegate. */
  sessionHandle: string;
  text: string;
  /** The post that was answered, quoted, reposted, liked or promoted. */
  about: string | null;
  /** Names the load of the document that sent it; null where the request does not say. */
  load: string | null;
  hasMedia: boolean;
  /** Milliseconds since the epoch, for what is scheduled. */
  scheduledFor: number | null;
};

/** What one request publishes; null where it publishes nothing. */
type Content = Pick<Publication, 'kind' | 'text' | 'about' | 'hasMedia' | 'scheduledFor'>;

type Variables = Record<string, unknown>;

const NOTHING_ELSE = { text: '', about: null, hasMedia: false, scheduledFor: null };

/** What an operation publishes, by its name, from its parsed body. */
export function contentOf(
  operation: string,
  body: Variables,
  titles: ReadonlyMap<string, string>,
): Content | null {
  const variables = asObject(body.variables);
  switch (operation) {
    case 'CreateTweet':
    case 'CreateNoteTweet':
      return postContent(variables);
    case 'CreateScheduledTweet': {
      const request = asObject(variables.post_tweet_request);
      return {
        ...NOTHING_ELSE,
        kind: 'post',
        text: asText(request.status),
        hasMedia: asList(request.media_ids).length > 0,
        scheduledFor: Number(variables.execute_at) * 1000,
      };
    }
    case 'CreateRetweet':
      return { ...NOTHING_ELSE, kind: 'repost', about: asText(variables.tweet_id) };
    case 'FavoriteTweet':
      return { ...NOTHING_ELSE, kind: 'like', about: asText(variables.tweet_id) };
    case 'CreateQuickPromotion':
      return { ...NOTHING_ELSE, kind: 'promotion', about: asText(variables.tweet_id) };
    case 'ArticleEntityPublish':
      return { ...NOTHING_ELSE, kind: 'post', text: titles.get(asText(variables.articleEntityId)) ?? '' };
    case 'friendships/create':
      return { ...NOTHING_ELSE, kind: 'follow', about: asText(body.user_id) };
    case 'dm/new2':
    case 'sealed-message':
      return {
        ...NOTHING_ELSE,
        kind: 'message',
        text: asText(body.text),
        about: asText(body.conversation_id),
      };
    default:
      return null;
  }
}

function postContent(variables: Variables): Content {
  const parent = asObject(variables.reply).in_reply_to_tweet_id;
  const quoted = /\/status\/(\d+)$/.exec(asText(variables.attachment_url))?.[1];
  return {
    kind: parent === undefined ? 'post' : 'reply',
    text: asText(variables.tweet_text),
    about: parent === undefined ? (quoted ?? null) : asText(parent),
    hasMedia: asList(asObject(variables.media).media_entities).length > 0,
    scheduledFor: null,
  };
}

export function publicationOf(
  content: Content,
  operation: string,
  decision: Extract<Decision, { allowed: true }>,
  load: string | null,
  at: number,
): Publication {
  const { acting, session }: { acting: XAccount; session: XAccount } = decision;
  return {
    ...content,
    at,
    operation,
    load,
    accountId: acting.id,
    handle: acting.handle,
    sessionHandle: session.handle,
  };
}

function asObject(value: unknown): Variables {
  return typeof value === 'object' && value !== null ? (value as Variables) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
