import type { InstagramAccount } from './accounts.ts';

type PublicationKind =
  | 'post'
  | 'comment'
  | 'reply'
  | 'message'
  | 'story'
  | 'story-reply'
  | 'repost'
  | 'like'
  | 'follow';

/** Something that went out, as the server saw it: what every test asserts in the end. */
export type Publication = {
  /** Milliseconds since the epoch. */
  at: number;
  operation: string;
  kind: PublicationKind;
  /** Who published: the owner of the session. */
  accountId: string;
  username: string;
  text: string;
  /** The post, story, comment, thread or person it is about. */
  about: string | null;
  /** Names the load of the document that sent it; null where the request does not say. */
  load: string | null;
  hasMedia: boolean;
};

/** What one request publishes; null where it publishes nothing. */
type Content = Pick<Publication, 'kind' | 'text' | 'about' | 'hasMedia'>;

type Fields = Record<string, unknown>;

const NOTHING_ELSE = { text: '', about: null, hasMedia: false };

/** What an operation publishes, by its name, from its form. */
export function contentOf(operation: string, form: Readonly<Record<string, string>>): Content | null {
  return operation.includes('/') ? restContent(operation, form) : graphqlContent(operation, form);
}

function graphqlContent(operation: string, form: Readonly<Record<string, string>>): Content | null {
  const variables = asObject(parse(form.variables));
  const input = asObject(variables.input);
  switch (operation) {
    case 'PolarisPostCommentInputRevampedMutation':
    case 'usePolarisCommentSubmitMutation': {
      const data = asObject(variables.request_data);
      return {
        ...NOTHING_ELSE,
        kind: data.replied_to_comment_id === undefined ? 'comment' : 'reply',
        text: asText(data.comment_text),
        about: asText(variables.media_id),
      };
    }
    case 'IGDirectTextSendMutation': {
      const text = asText(asObject(variables.text).sensitive_string_value);
      return { ...NOTHING_ELSE, kind: 'message', text, about: asText(variables.ig_thread_igid) };
    }
    case 'usePolarisLikeMediaXIGLikeMutation':
    case 'PolarisAPILikePostMutation':
    case 'usePolarisStoriesV4LikeMutationLikeMutation':
      return { ...NOTHING_ELSE, kind: 'like', about: asText(input.media_id) };
    case 'PolarisCommentActionsLikeMutation':
      return { ...NOTHING_ELSE, kind: 'like', about: asText(input.comment_id) };
    case 'usePolarisCreateRepostMutation':
      return { ...NOTHING_ELSE, kind: 'repost', about: asText(input.media_id) };
    case 'usePolarisFollowMutation':
      return { ...NOTHING_ELSE, kind: 'follow', about: asText(variables.target_user_id) };
    default:
      return null;
  }
}

function restContent(operation: string, form: Readonly<Record<string, string>>): Content | null {
  switch (operation) {
    case 'web/comments/add':
      return {
        ...NOTHING_ELSE,
        kind: (form.replied_to_comment_id ?? '') === '' ? 'comment' : 'reply',
        text: form.comment_text ?? '',
        about: form.media_id ?? null,
      };
    case 'media/configure':
    case 'media/configure_sidecar':
      return { kind: 'post', text: form.caption ?? '', about: null, hasMedia: true };
    case 'media/configure_to_story':
      return { ...NOTHING_ELSE, kind: 'story', hasMedia: true };
    case 'direct_v2/threads/broadcast/reel_share':
      return { ...NOTHING_ELSE, kind: 'story-reply', text: form.text ?? '', about: form.media_id ?? null };
    default:
      return null;
  }
}

export function publicationOf(
  content: Content,
  operation: string,
  account: InstagramAccount,
  load: string | null,
  at: number,
): Publication {
  return { ...content, at, operation, load, accountId: account.id, username: account.username };
}

function parse(text: string | undefined): unknown {
  return text === undefined ? null : JSON.parse(text);
}

function asObject(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
