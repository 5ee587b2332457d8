import type { Author, FeedPost } from '../timeline.ts';
import { graphql, rest, restJson, upload } from './api.ts';
import { hasDrifted, labels, load, settings } from './load.ts';
import { getState, showComment, showMessage, showToast, threadWith, update } from './store.ts';

/** A story, as its address names it. */
export type Story = { id: string; author: Author };

/** Sends a comment, or an answer to one. Throws when the request fails, and then the box keeps the text. */
export async function sendComment(post: FeedPost, text: string, repliedTo: string | null): Promise<void> {
  const reply = repliedTo === null ? {} : { replied_to_comment_id: repliedTo };
  if (settings.comments === 'rest') {
    await rest(`web/comments/${post.id}/add`, { comment_text: text, ...reply });
  } else {
    const operation = hasDrifted('operation-names')
      ? 'usePolarisCommentSubmitMutation'
      : 'PolarisPostCommentInputRevampedMutation';
    await graphql(operation, {
      connections: [],
      request_data: { comment_text: text, ...reply },
      media_id: post.id,
    });
  }
  if (load.session !== null) showComment(post.id, { id: `${Date.now()}`, author: load.session, text });
}

/** Sends a message to a thread. */
export async function sendMessage(partner: Author, text: string): Promise<void> {
  const thread = threadWith(partner);
  await graphql('IGDirectTextSendMutation', {
    ig_thread_igid: thread,
    offline_threading_id: String(Date.now()),
    recipient_igids: null,
    replied_to_item_id: null,
    text: { sensitive_string_value: text },
    mentions: [],
    mentioned_user_ids: [],
    send_attribution: 'igd_web_chat_tab:in_thread',
  });
  showMessage(thread, text);
}

/** Answers a story: a message to its author, in a thread made first. A recording of 2026-02 shows both requests. */
export async function sendStoryReply({ id, author }: Story, text: string): Promise<void> {
  const answer = (await rest('direct_v2/create_group_thread', {
    recipient_users: JSON.stringify([author.id]),
  })) as { thread_id: string };
  await rest('direct_v2/threads/broadcast/reel_share', {
    action: 'send_item',
    client_context: String(Date.now()),
    media_id: `${id}_${author.id}`,
    reel_id: author.id,
    text,
    thread_id: answer.thread_id,
  });
  showToast(labels.sent);
}

/** Publishes photos with a caption: the uploads first, then the request that makes them a post. */
export async function sharePost(files: readonly File[], caption: string): Promise<void> {
  const uploads: string[] = [];
  for (const file of files) uploads.push(await upload(file));
  const [first] = uploads;
  if (first === undefined) throw new Error('A post without a photo');
  const about = { caption, disable_comments: '0', source_type: 'library' };
  if (uploads.length === 1) {
    await rest('media/configure', { ...about, upload_id: first }, settings.configureHost);
    return;
  }
  const children = uploads.map((id) => ({ upload_id: id }));
  const sidecar = { ...about, client_sidecar_id: first, children_metadata: children };
  await restJson('media/configure_sidecar', sidecar, settings.configureHost);
}

/** Publishes a photo as a story, as the phone's site does. */
export async function shareStory(file: File): Promise<void> {
  const id = await upload(file);
  await rest('media/configure_to_story', { caption: '', upload_id: id }, settings.configureHost);
  showToast(labels.storyAdded);
}

export function fail(): void {
  showToast(labels.failed);
}

type Marks = 'liked' | 'reposted' | 'followed';

/** Marks it at once, as Instagram does, and takes the mark back when the request fails. */
async function mark(set: Marks, id: string, request: Promise<unknown>): Promise<void> {
  update({ [set]: new Set([...getState()[set], id]) });
  try {
    await request;
  } catch {
    unmark(set, id);
    fail();
  }
}

function unmark(set: Marks, id: string): void {
  update({ [set]: new Set([...getState()[set]].filter((other) => other !== id)) });
}

function input(id: Record<string, string>): object {
  return { input: { ...id, actor_id: load.session?.fbid, client_mutation_id: '1' } };
}

export async function toggleLike(post: FeedPost): Promise<void> {
  const target = input({ media_id: post.id });
  if (!getState().liked.has(post.id)) {
    await like(post.id, likeOperation(), target);
    return;
  }
  unmark('liked', post.id);
  await graphql('usePolarisLikeMediaXIGUnlikeMutation', target);
}

/** A double click on the photo only ever likes. */
export async function likeByPhoto(post: FeedPost): Promise<void> {
  if (!getState().liked.has(post.id)) await toggleLike(post);
}

export async function toggleCommentLike(commentId: string): Promise<void> {
  const target = input({ comment_id: commentId });
  if (!getState().liked.has(commentId)) {
    await like(commentId, 'PolarisCommentActionsLikeMutation', target);
    return;
  }
  unmark('liked', commentId);
  await graphql('PolarisCommentActionsUnlikeMutation', target);
}

export async function toggleStoryLike({ id }: Story): Promise<void> {
  const target = input({ media_id: id });
  if (!getState().liked.has(id)) {
    await like(id, 'usePolarisStoriesV4LikeMutationLikeMutation', target);
    return;
  }
  unmark('liked', id);
  await graphql('usePolarisStoriesV4LikeMutationUnlikeMutation', target);
}

function like(id: string, operation: string, variables: object): Promise<void> {
  return mark('liked', id, graphql(operation, variables));
}

function likeOperation(): string {
  return hasDrifted('operation-names') ? 'PolarisAPILikePostMutation' : 'usePolarisLikeMediaXIGLikeMutation';
}

/** The name of this operation is a guess: no recording of a repost was found. */
export async function toggleRepost(post: FeedPost): Promise<void> {
  const target = input({ media_id: post.id });
  if (!getState().reposted.has(post.id)) {
    await mark('reposted', post.id, graphql('usePolarisCreateRepostMutation', target));
    return;
  }
  unmark('reposted', post.id);
  await graphql('usePolarisDeleteRepostMutation', target);
}

export async function toggleFollow(person: Author): Promise<void> {
  const target = { target_user_id: person.id, container_module: 'feed_timeline' };
  if (!getState().followed.has(person.id)) {
    await mark('followed', person.id, graphql('usePolarisFollowMutation', target));
    return;
  }
  unmark('followed', person.id);
  await graphql('usePolarisUnfollowMutation', target);
}

/** Switches the session: then the whole document is loaded anew. No source tells the request's name. */
export async function switchSession(userId: string): Promise<void> {
  await rest('web/accounts/switch', { user_id: userId });
  window.location.assign('/');
}

export async function loadPosts(): Promise<void> {
  const answer = (await graphql('PolarisFeedRootPaginationCachedQuery', {}).catch(() => null)) as {
    posts: FeedPost[];
  } | null;
  update({ posts: answer?.posts ?? [] });
}
