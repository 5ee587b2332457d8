import type { Actor } from '../accounts.ts';
import type { FeedPost } from '../timeline.ts';
import { settings, voiceById } from './load.ts';

/** As whom one begins to comment on a post, and likes it. */
export function firstVoice(post: FeedPost): Actor {
  return voiceById(post.groupName === null ? settings.commentVoice : settings.groupVoice);
}
