import type { Actor, Page } from '../accounts.ts';
import { type FeedPost, newPost } from '../timeline.ts';
import { graphql } from './api.ts';
import { labels, load, me, settings } from './load.ts';
import { addComment, type Compose, getState, showToast, update } from './store.ts';

/** What a post's dialog sends. */
export type Draft = { text: string; media: 'photo' | 'video' | null };

let sent = 0;

/** Ids that this document gives to what it has just published, until it is loaded anew. */
function nextId(): string {
  sent += 1;
  return `local${sent}`;
}

function say(error: unknown): never {
  showToast(labels.failed);
  throw error;
}

/** Publishes a post, in a group or not, sharing another or not. Throws when the request fails. */
export async function publishPost(compose: Compose, draft: Draft): Promise<void> {
  const { actor, groupId, shared } = compose;
  await graphql('ComposerStoryCreateMutation', storyVariables(compose, draft), actor.id).catch(say);
  showToast(labels.posted);
  if (shared === null && groupId === null) {
    update({ posts: [newPost(nextId(), actor, draft.text), ...getState().posts] });
  }
}

function storyVariables({ actor, groupId, shared }: Compose, { text, media }: Draft): object {
  const link = shared === null ? [] : [{ link: { share_scrape_type: 22, share_params: shared.id } }];
  return {
    input: {
      composer_entry_point: shared === null ? 'inline_composer' : 'share_modal',
      composer_source_surface: groupId === null ? 'newsfeed' : 'group',
      idempotence_token: `${crypto.randomUUID()}_FEED`,
      source: 'WWW',
      attachments: media === null ? link : [{ [media]: { id: '122210000000000001' } }],
      audience:
        groupId === null ? { privacy: { base_state: 'EVERYONE', allow: [], deny: [] } } : { to_id: groupId },
      message: { ranges: [], text },
      inline_activities: [],
      actor_id: actor.id,
      client_mutation_id: '1',
    },
    feedLocation: groupId === null ? 'NEWSFEED' : 'GROUP',
    scale: 1,
  };
}

/** Publishes a comment, or a reply to one. Throws when the request fails, and then the box keeps its text. */
export async function publishComment(
  voice: Actor,
  post: FeedPost,
  replyTo: string | null,
  text: string,
): Promise<void> {
  const feedbackId = btoa(`feedback:${post.id}`);
  const variables = {
    input: {
      feedback_id: feedbackId,
      formatting_style: null,
      message: { ranges: [], text },
      attachments: null,
      is_tracking_encrypted: true,
      ...(replyTo === null ? {} : { reply_comment_parent_fbid: btoa(`comment:${replyTo}`) }),
      ...(settings.commentNamesActor ? { actor_id: voice.id } : {}),
      session_id: crypto.randomUUID(),
      client_mutation_id: '2',
    },
    feedLocation: 'NEWSFEED',
  };
  await graphql('useCometUFICreateCommentMutation', variables, voice.id).catch(say);
  addComment(replyTo ?? post.id, { id: nextId(), author: voice, text });
}

/** Tells the others that somebody types: goes out with the first character of a comment. */
export function broadcastTyping(voice: Actor, post: FeedPost): void {
  const input = { feedback_id: btoa(`feedback:${post.id}`), actor_id: voice.id, client_mutation_id: '3' };
  // Nobody waits for it, and nothing is lost with it.
  graphql('CometUFILiveTypingBroadcastMutation_StartMutation', { input }, voice.id).catch(() => undefined);
}

const LIKE_REACTION = '1635855486666999';

/** Likes, or takes the like back: shown at once, as Facebook does. */
export async function toggleLike(voice: Actor, about: string): Promise<void> {
  const before = getState().liked;
  const isLiked = before.has(about);
  const after = isLiked ? [...before].filter((id) => id !== about) : [...before, about];
  update({ liked: new Set(after) });
  const input = {
    feedback_id: btoa(`feedback:${about}`),
    feedback_reaction_id: isLiked ? '0' : LIKE_REACTION,
    feedback_source: 'NEWS_FEED',
    actor_id: voice.id,
    client_mutation_id: '4',
  };
  try {
    await graphql('CometUFIFeedbackReactMutation', { input }, voice.id);
  } catch {
    update({ liked: before });
    showToast(labels.failed);
  }
}

/** Publishes a text story. Throws when the request fails. */
export async function publishStory(text: string): Promise<void> {
  const actor = me();
  const input = {
    audiences: [{ stories: { self: { target_id: actor.id } } }],
    message: { text },
    text_format_metadata: { inspirations_custom_font_id: '0' },
    source: 'WWW',
    actor_id: actor.id,
    client_mutation_id: '5',
  };
  await graphql('StoriesCreateMutation', { input }, actor.id).catch(say);
  showToast(labels.posted);
}

/** What Business Suite sends: one request for every destination. Throws when it fails. */
export async function publishBusiness(
  page: Page,
  identities: readonly string[],
  text: string,
  scheduledFor: number | null,
): Promise<void> {
  const variables = {
    input: {
      base: {
        actor_id: page.classicId,
        message: { text },
        ...(scheduledFor === null ? {} : { scheduled_publish_time: Math.round(scheduledFor / 1000) }),
      },
      identities,
      channels: identities.map((id) => (id === page.instagram.id ? 'INSTAGRAM_FEED' : 'FACEBOOK_NEWS_FEED')),
      idempotence_token: crypto.randomUUID(),
      client_mutation_id: '6',
    },
  };
  await graphql('BusinessComposerStoryCreationMutation', variables, page.classicId).catch(say);
}

/** Acts as somebody else from now on: the whole document is loaded anew. */
export async function switchProfile(actor: Actor): Promise<void> {
  await graphql('CometProfileSwitchMutation', { profile_id: actor.id }, load.actor?.id ?? '0').catch(say);
  window.location.assign('/');
}
