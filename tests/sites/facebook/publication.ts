import type { Person } from './accounts.ts';
import type { Decision } from './session.ts';

type PublicationKind = 'post' | 'comment' | 'reply' | 'repost' | 'like' | 'story' | 'message';

/** One place that Business Suite publishes to. */
type Destination = { network: 'facebook' | 'instagram'; id: string; name: string };

/** Something that went out, as the server saw it: what every test asserts in the end. */
export type Publication = {
  /** Milliseconds since the epoch. */
  at: number;
  operation: string;
  kind: PublicationKind;
  /** Who published: the id the actor acts under, a Page's profile id even in Business Suite. */
  actorId: string;
  actorName: string;
  /** Whose session it was. */
  personId: string;
  text: string;
  /** The post or comment that was answered, shared or liked, the conversation, the group. */
  about: string | null;
  /** Names the load of the document that sent it. */
  load: string;
  hasMedia: boolean;
  /** Milliseconds since the epoch, for what is scheduled. */
  scheduledFor: number | null;
  /** Of Business Suite: Pages by their classic id, Instagram accounts by their own. */
  destinations: Destination[];
};

/** What one request publishes. */
export type Content = Pick<
  Publication,
  'kind' | 'text' | 'about' | 'hasMedia' | 'scheduledFor' | 'destinations'
>;

type Variables = Record<string, unknown>;

/** What is left open by what only has a text. */
export const NOTHING_ELSE = { text: '', about: null, hasMedia: false, scheduledFor: null, destinations: [] };

/** What an operation publishes, by its name, from its variables; null where it publishes nothing. */
export function contentOf(operation: string, variables: Variables, person: Person): Content | null {
  const input = asObject(variables.input);
  switch (operation) {
    case 'ComposerStoryCreateMutation':
      return storyContent(input);
    case 'useCometUFICreateCommentMutation':
      return {
        ...NOTHING_ELSE,
        kind: input.reply_comment_parent_fbid === undefined ? 'comment' : 'reply',
        text: asText(asObject(input.message).text),
        about: targetOf(input.reply_comment_parent_fbid ?? input.feedback_id),
        hasMedia: asList(input.attachments).length > 0,
      };
    case 'CometUFIFeedbackReactMutation':
      // Reaction 0 takes a reaction back.
      return input.feedback_reaction_id === '0'
        ? null
        : { ...NOTHING_ELSE, kind: 'like', about: targetOf(input.feedback_id) };
    case 'StoriesCreateMutation':
      return { ...NOTHING_ELSE, kind: 'story', text: asText(asObject(input.message).text) };
    case 'BusinessComposerStoryCreationMutation':
      return businessContent(input, person);
    default:
      return null;
  }
}

/** Facebook's ids of feedback are `feedback:ID` and `comment:ID` in base64. */
function targetOf(id: unknown): string {
  return atob(asText(id)).replace(/^\w+:/, '');
}

function storyContent(input: Variables): Content {
  const text = asText(asObject(input.message).text);
  const shared = asObject(asList(input.attachments)[0]).link;
  const about = shared === undefined ? null : asText(asObject(shared).share_params);
  const groupId = asObject(input.audience).to_id;
  return {
    ...NOTHING_ELSE,
    kind: about !== null && text === '' ? 'repost' : 'post',
    text,
    about: about ?? (groupId === undefined ? null : asText(groupId)),
    hasMedia: asList(input.attachments).some((attachment) => isMedia(asObject(attachment))),
  };
}

function isMedia(attachment: Variables): boolean {
  return 'photo' in attachment || 'video' in attachment;
}

function businessContent(input: Variables, person: Person): Content {
  const at = asObject(input.base).scheduled_publish_time;
  return {
    ...NOTHING_ELSE,
    kind: 'post',
    text: asText(asObject(asObject(input.base).message).text),
    scheduledFor: typeof at === 'number' ? at * 1000 : null,
    destinations: asList(input.identities).map((id) => destinationOf(asText(id), person)),
  };
}

function destinationOf(id: string, person: Person): Destination {
  for (const page of person.pages) {
    if (page.classicId === id) return { network: 'facebook', id, name: page.name };
    if (page.instagram.id === id) return { network: 'instagram', id, name: page.instagram.handle };
  }
  throw new Error(`${person.name} has nothing under the id ${id}`);
}

export function publicationOf(
  content: Content,
  operation: string,
  { actor, person }: Pick<Extract<Decision, { allowed: true }>, 'actor' | 'person'>,
  load: string,
  at: number,
): Publication {
  return {
    ...content,
    at,
    operation,
    load,
    actorId: actor.id,
    actorName: actor.name,
    personId: person.id,
  };
}

export function asObject(value: unknown): Variables {
  return typeof value === 'object' && value !== null ? (value as Variables) : {};
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
