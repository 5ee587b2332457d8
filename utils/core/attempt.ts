import type { Network } from './account.ts';

/** What would be published. */
export type AttemptKind =
  | 'post'
  | 'reply'
  | 'comment'
  | 'message'
  | 'story'
  | 'story-reply'
  | 'repost'
  | 'like'
  | 'follow';

/** One act of publishing, as it is shown, kept and asked about. */
export type Attempt = {
  network: Network;
  kind: AttemptKind;
  /** The draft's plain text; boxes of a thread are separated by an empty line. */
  text: string;
  /** Photos or videos in the draft: they can't be kept. */
  hasMedia: boolean;
  trigger: 'gesture' | 'request';
};

/** Which kinds are guarded. Posts, replies, comments, messages and stories always are. */
export type GuardedKinds = { repost: boolean; like: boolean; follow: boolean };

export function isGuarded(kind: AttemptKind, guarded: GuardedKinds): boolean {
  return kind === 'repost' || kind === 'like' || kind === 'follow' ? guarded[kind] : true;
}
