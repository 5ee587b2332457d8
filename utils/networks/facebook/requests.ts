import type { AttemptKind } from '../../core/attempt.ts';
import type { PublishRequest } from '../network.ts';
import { formField, has, match, parseJson } from '../safe.ts';

/**
 * GraphQL operations that publish, by the group of their kind. Names are
 * stable while doc_ids rotate within days (captures of 2022 to 2026-10).
 */
const OPERATION =
  /^(?:(ComposerStoryCreateMutation|ComposerStoryEditMutation|BusinessComposerStoryCreationMutation|BusinessComposerVideoSetPublishedMutation)|((?:use)?CometUFICreateCommentMutation)|(StoriesCreateMutation)|(useStoriesSendReplyMutation)|(CometUFIFeedbackReactMutation))$/;

/** Kinds in the order of the pattern's groups. */
const KINDS: readonly AttemptKind[] = ['post', 'comment', 'story', 'story-reply', 'like'];

/** Reads a request of Facebook's client: the operation's name, and everybody whom it acts as. */
export function readFacebookRequest(
  url: string,
  header: (name: string) => string | null,
  body: () => string | null,
): PublishRequest | null {
  if (!has(url, '/api/graphql')) return null;
  const named = header('x-fb-friendly-name');
  const text = named === null ? body() : null;
  const operation = named ?? (text === null ? null : formField(text, 'fb_api_req_friendly_name'));
  const found = operation === null ? null : match(OPERATION, operation);
  if (operation === null || found === null) return null;
  // Indexes, not iterators: the page could have replaced those.
  for (let group = 1; group < found.length; group++) {
    const kind = KINDS[group - 1];
    if (found[group] === undefined || kind === undefined) continue;
    return { kind, operation, ...readBody(text ?? body() ?? '') };
  }
  return null;
}

const { isArray } = Array;

type Actor = { actor_id?: unknown; identities?: unknown; message?: { text?: unknown } | null };
type Variables = { input?: (Actor & { base?: Actor | null }) | null };

/** `av` and the ids in `variables.input`; Business Suite's are in `base`, with every destination in `identities`. */
function readBody(body: string): Pick<PublishRequest, 'actors' | 'text'> {
  const input = (parseJson(formField(body, 'variables') ?? '') as Variables | null)?.input;
  const base = input?.base;
  const actors: string[] = [];
  add(actors, formField(body, 'av'));
  add(actors, input?.actor_id);
  add(actors, base?.actor_id);
  addAll(actors, input?.identities);
  addAll(actors, base?.identities);
  const text = input?.message?.text ?? base?.message?.text;
  return { actors, text: typeof text === 'string' ? text : null };
}

function addAll(actors: string[], ids: unknown): void {
  if (!isArray(ids)) return;
  for (let at = 0; at < ids.length; at++) add(actors, ids[at]);
}

/** Ids only, each once; "0" is nobody. */
function add(actors: string[], id: unknown): void {
  if (typeof id !== 'string' || match(/^[1-9]\d*$/, id) === null) return;
  for (let at = 0; at < actors.length; at++) if (actors[at] === id) return;
  actors[actors.length] = id;
}
