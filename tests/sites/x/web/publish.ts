import type { XAccount } from '../accounts.ts';
import type { TimelinePost } from '../timeline.ts';
import { graphql, rest, restJson, sendSealed, switchAccount, upload } from './api.ts';
import { labels, settings } from './load.ts';
import { ask, dismissToast, getState, openCompose, showToast, update } from './store.ts';

/** All that one press on Post sends. */
export type Draft = {
  texts: readonly string[];
  files: readonly File[];
  replyTo: TimelinePost | null;
  quoted: TimelinePost | null;
  /** Milliseconds since the epoch. */
  scheduledFor: number | null;
  boosted: boolean;
};

type Created = { data: { create_tweet?: { tweet_results: { result: { rest_id: string } } } } };

const LONGEST_POST = 280;

/**
 * Sends a draft as X does: perhaps after a sheet that asks, perhaps after the
 * undo delay. False when the person thought better of it; throws when the
 * request fails, and then the composer keeps the draft.
 */
export async function publish(draft: Draft): Promise<boolean> {
  const actor = getState().viewer;
  if (settings.nudge && !(await askTwice())) return false;
  if (settings.undoDelay > 0) {
    sendLater(draft, actor);
    return true;
  }
  await send(draft, actor);
  return true;
}

function askTwice(): Promise<boolean> {
  return ask({
    title: labels.nudgeTitle,
    text: labels.nudgeText,
    confirm: labels.post,
    cancel: labels.cancel,
    untagged: false,
  });
}

type Pending = { sendNow(): Promise<void> };

const pending = new Set<Pending>();

/** Sends at once whatever waits for its undo delay: X does so before it switches accounts. */
async function flushPending(): Promise<void> {
  await Promise.all([...pending].map((item) => item.sendNow()));
}

function sendLater(draft: Draft, actor: XAccount | null): void {
  const item: Pending = {
    sendNow: async () => {
      clearTimeout(timer);
      pending.delete(item);
      try {
        await send(draft, actor);
      } catch {
        fail();
        openCompose(draft);
      }
    },
  };
  const timer = setTimeout(item.sendNow, settings.undoDelay);
  pending.add(item);
  showToast(labels.pending, labels.undo, () => {
    clearTimeout(timer);
    pending.delete(item);
    dismissToast();
    openCompose(draft);
  });
}

async function send(draft: Draft, actor: XAccount | null): Promise<void> {
  const media: string[] = [];
  for (const _ of draft.files) {
    await new Promise((resolve) => setTimeout(resolve, settings.uploadDelay));
    media.push(await upload(actor));
  }
  if (draft.scheduledFor !== null) {
    await schedule(draft, media, draft.scheduledFor, actor);
    return;
  }
  const isEmptyQuote = draft.quoted !== null && draft.texts.join('') === '' && media.length === 0;
  if (isEmptyQuote && draft.quoted !== null) {
    await repost(draft.quoted);
    return;
  }
  const id = await sendThread(draft, media, actor);
  if (draft.boosted) await graphql('CreateQuickPromotion', { tweet_id: id }, actor);
  showToast(labels.sent, labels.view);
}

/** One request after the other, each part answering the one before. Returns the id of the first. */
async function sendThread(draft: Draft, media: string[], actor: XAccount | null): Promise<string> {
  let first = '';
  let parent = draft.replyTo?.id ?? null;
  for (const [index, text] of draft.texts.entries()) {
    const answer = (await graphql(
      text.length > LONGEST_POST ? 'CreateNoteTweet' : 'CreateTweet',
      {
        tweet_text: text,
        ...(parent === null ? {} : { reply: { in_reply_to_tweet_id: parent, exclude_reply_user_ids: [] } }),
        ...(draft.quoted === null || index > 0 ? {} : { attachment_url: addressOf(draft.quoted) }),
        dark_request: false,
        media: {
          media_entities: index === 0 ? media.map((id) => ({ media_id: id, tagged_users: [] })) : [],
          possibly_sensitive: false,
        },
        semantic_annotation_ids: [],
      },
      actor,
    )) as Created;
    parent = answer.data.create_tweet?.tweet_results.result.rest_id ?? null;
    if (index === 0) first = parent ?? '';
  }
  return first;
}

async function schedule(
  draft: Draft,
  media: string[],
  scheduledFor: number,
  actor: XAccount | null,
): Promise<void> {
  await graphql(
    'CreateScheduledTweet',
    {
      post_tweet_request: { auto_populate_reply_metadata: false, status: draft.texts[0], media_ids: media },
      execute_at: Math.round(scheduledFor / 1000),
    },
    actor,
  );
  showToast(labels.scheduled);
}

function addressOf(post: TimelinePost): string {
  return `https://x.com/${post.author.handle}/status/${post.id}`;
}

export function fail(): void {
  showToast(labels.failed);
}

/** Marks it at once, as X does, and takes the mark back when the request fails. */
async function mark(
  set: 'liked' | 'reposted' | 'followed',
  id: string,
  request: Promise<unknown>,
): Promise<void> {
  update({ [set]: new Set([...getState()[set], id]) });
  try {
    await request;
  } catch {
    unmark(set, id);
    fail();
  }
}

function unmark(set: 'liked' | 'reposted' | 'followed', id: string): void {
  update({ [set]: new Set([...getState()[set]].filter((other) => other !== id)) });
}

export function repost(post: TimelinePost): Promise<void> {
  return mark('reposted', post.id, graphql('CreateRetweet', { tweet_id: post.id }, getState().viewer));
}

export async function undoRepost(post: TimelinePost): Promise<void> {
  unmark('reposted', post.id);
  await graphql('DeleteRetweet', { source_tweet_id: post.id }, getState().viewer);
}

export async function toggleLike(post: Pick<TimelinePost, 'id'>): Promise<void> {
  const { viewer, liked } = getState();
  if (!liked.has(post.id)) {
    await mark('liked', post.id, graphql('FavoriteTweet', { tweet_id: post.id }, viewer));
    return;
  }
  unmark('liked', post.id);
  await graphql('UnfavoriteTweet', { tweet_id: post.id }, viewer);
}

export async function toggleFollow(userId: string): Promise<void> {
  const { viewer, followed } = getState();
  if (!followed.has(userId)) {
    await mark('followed', userId, rest('friendships/create', { user_id: userId }, viewer));
    return;
  }
  unmark('followed', userId);
  await rest('friendships/destroy', { user_id: userId }, viewer);
}

export function sendMessage(conversation: string, text: string): Promise<unknown> {
  const { viewer } = getState();
  const body = { conversation_id: conversation, text };
  return settings.chat === 'dm' ? restJson('dm/new2', body, viewer) : sendSealed(body, viewer);
}

export async function saveDraft(text: string): Promise<void> {
  await graphql('CreateDraftTweet', { post_tweet_request: { status: text } }, getState().viewer);
}

/** An article is written first and published by its id. */
export async function publishArticle(title: string): Promise<void> {
  const { viewer } = getState();
  const articleEntityId = '1985000000000000000';
  await graphql('ArticleEntityUpdateTitle', { articleEntityId, title }, viewer);
  await graphql('ArticleEntityPublish', { articleEntityId, visibilitySetting: 'Public' }, viewer);
  showToast(labels.articleSent);
}

/** Switches the session: whatever waits goes out first, then the whole document is loaded anew. */
export async function switchSession(account: XAccount): Promise<void> {
  await flushPending();
  await switchAccount(account.id);
  window.location.assign('/home');
}
