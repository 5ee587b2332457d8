import type { TimelinePost } from '../timeline.ts';
import { labels, load } from './load.ts';
import { repost, toggleFollow, toggleLike } from './publish.ts';
import { ask, closeDialog, getState } from './store.ts';

/** Asks about the address of a link that other sites show, then carries it out: like, repost, follow. */
export async function followIntent(): Promise<void> {
  const { path, search, posts } = getState();
  const asked = new URLSearchParams(search);
  const post = posts.find((candidate) => candidate.id === asked.get('tweet_id'));
  switch (path) {
    case '/intent/like':
    case '/intent/favorite':
      await confirm(labels.likeTitle, labels.like, post, toggleLike);
      return;
    case '/intent/retweet':
      await confirm(labels.repostTitle, labels.repost, post, repost);
      return;
    case '/intent/follow':
    case '/intent/user':
      await confirmFollow(asked.get('screen_name') ?? '');
  }
}

async function confirm(
  title: string,
  button: string,
  post: TimelinePost | undefined,
  act: (post: TimelinePost) => Promise<void>,
): Promise<void> {
  if (post === undefined) return;
  const isConfirmed = await askSheet(title, post.text, button);
  closeDialog();
  if (isConfirmed) await act(post);
}

async function confirmFollow(handle: string): Promise<void> {
  const person = load.strangers.find((candidate) => candidate.handle === handle);
  if (person === undefined) return;
  const isConfirmed = await askSheet(labels.followTitle(handle), person.name, labels.follow);
  closeDialog();
  if (isConfirmed) await toggleFollow(person.id);
}

function askSheet(title: string, text: string, button: string): Promise<boolean> {
  return ask({ title, text, confirm: button, cancel: labels.cancel, untagged: false });
}
