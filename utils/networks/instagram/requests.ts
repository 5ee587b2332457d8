import type { AttemptKind } from '../../core/attempt.ts';
import type { PublishRequest } from '../network.ts';
import { formField, has, match, parseJson } from '../safe.ts';

type Operations = readonly (readonly [RegExp, AttemptKind])[];

/**
 * REST calls that publish, on www and i.instagram.com; group 1 is the stable
 * name. Seen 2026 but for `direct_v2` (until 2025), `create/` (2019-2021) and
 * the routes of a repost (the phone's). Uploads publish nothing, `configure*` does.
 */
const REST: Operations = [
  [/\/web\/(comments)\/\d+\/add\//, 'comment'],
  [/\/(?:media|create)\/(configure_to_story)\//, 'story'],
  [/\/(?:media|create)\/(configure\w*)\//, 'post'],
  [/\/media\/[\d_]+\/(edit_media)\//, 'post'],
  [/\/notes\/(create_note)\//, 'post'],
  [/\/direct_v2\/threads\/broadcast\/(reel_share|reel_react)\//, 'story-reply'],
  [/\/direct_v2\/threads\/(broadcast\/\w+)\//, 'message'],
  [/\/web\/(likes)\/[\d_]+\/like\//, 'like'],
  [/\/web\/(comments\/like)\/\d+\//, 'like'],
  [/\/media\/[\d_]+\/((?:comment_)?like)\//, 'like'],
  [/\/(friendships)\/(?:create\/\d+|\d+\/follow)\//, 'follow'],
  [/\/media\/(?:[\d_]+\/)?(create_note|repost)\//, 'repost'],
];

/**
 * GraphQL mutations that publish, by name: names live for years while
 * `doc_id`s rotate weekly (lists and captures of 2026-07 to 2026-10). Names of
 * a repost and of an edited caption were never seen: guesses.
 */
const MUTATIONS: Operations = [
  [/Comment(?:Input|Submit|Create)\w*Mutation$/, 'comment'],
  [/^IGDirect(?:Reel|StoryShareReply)\w*Mutation$/, 'story-reply'],
  [/^IGDirect(?:\w*(?:Send|Share)|EditMessage)\w*Mutation$/, 'message'],
  [/(?:CreateInboxTrayItem|NoteCreate|CreateNote|EditCaption|EditMedia)\w*Mutation$/, 'post'],
  [/^(?:use)?Polaris\w*Like(?!Count)\w*Mutation$/, 'like'],
  [/^(?:use)?PolarisFollow\w*Mutation$/, 'follow'],
  [/Repost\w*Mutation$/, 'repost'],
];

/** Taking back, reading and typing are named after what they undo or accompany. */
const NOT_PUBLISHING = /Un(?:like|repost|send|follow)|Delete|Remove|Seen|Typing/;

/** Reads a request of Instagram's client: what it publishes, and as whom where it says so (`av`, `actor_id`: fbids). */
export function readInstagramRequest(
  url: string,
  header: (name: string) => string | null,
  body: () => string | null,
): PublishRequest | null {
  if (has(url, '/graphql')) return readMutation(header('x-fb-friendly-name'), body);
  if (!has(url, '/api/v1/') && !has(url, '/web/') && !has(url, '/create/configure')) return null;
  const found = find(REST, url);
  if (found === null) return null;
  const sent = body() ?? '';
  const text = formField(sent, 'comment_text') ?? formField(sent, 'caption') ?? formField(sent, 'text');
  return { ...found, actors: [], text };
}

function readMutation(named: string | null, body: () => string | null): PublishRequest | null {
  const name = named ?? formField(body() ?? '', 'fb_api_req_friendly_name');
  if (name === null || match(NOT_PUBLISHING, name) !== null) return null;
  const found = find(MUTATIONS, name);
  if (found === null) return null;
  const sent = body() ?? '';
  const variables = formField(sent, 'variables') ?? '';
  const actor = match(/"actor_id"\s*:\s*"?([1-9]\d*)/, variables)?.[1] ?? null;
  return {
    kind: found.kind,
    operation: name,
    actors: actorsOf(formField(sent, 'av'), actor),
    text: textOf(variables),
  };
}

/** Indexes, not iterators: the page could have replaced those. */
function find(operations: Operations, text: string): Pick<PublishRequest, 'kind' | 'operation'> | null {
  for (let at = 0; at < operations.length; at++) {
    const operation = operations[at] as Operations[number];
    const found = match(operation[0], text);
    if (found !== null) return { kind: operation[1], operation: found[1] ?? found[0] };
  }
  return null;
}

/** Everybody the request names; "0" is nobody. */
function actorsOf(av: string | null, actor: string | null): string[] {
  const viewer = av !== null && match(/^[1-9]\d*$/, av) !== null ? av : null;
  if (viewer === null) return actor === null ? [] : [actor];
  return actor === null || actor === viewer ? [viewer] : [viewer, actor];
}

type Variables = {
  request_data?: { comment_text?: unknown };
  text?: { sensitive_string_value?: unknown };
} | null;

/** A comment's text, or a message's. */
function textOf(variables: string): string | null {
  const parsed = parseJson(variables) as Variables;
  const text = parsed?.request_data?.comment_text ?? parsed?.text?.sensitive_string_value;
  return typeof text === 'string' ? text : null;
}
