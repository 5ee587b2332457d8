import { type ReactNode, useState } from 'react';
import type { FeedComment, FeedPost } from '../timeline.ts';
import { CommentForm } from './comment-form.tsx';
import { firstVoice } from './first-voice.ts';
import { labels } from './load.ts';
import { Nest, Picture, Press, ProfileLink } from './parts.tsx';
import { toggleLike } from './publish.ts';
import { useStore } from './store.ts';

/** The comments of a post, those written in this document too, and the box for another. */
export function Comments({ post, focused }: { post: FeedPost; focused: boolean }): ReactNode {
  const written = useStore((store) => store.written.get(post.id)) ?? [];
  return (
    <div className="comments">
      <div />
      <Nest depth={5}>
        {[...post.comments, ...written].map((comment) => (
          <Comment key={comment.id} post={post} comment={comment} />
        ))}
        <CommentForm post={post} focused={focused} />
      </Nest>
    </div>
  );
}

function Comment({ post, comment }: { post: FeedPost; comment: FeedComment }) {
  const replies = useStore((store) => store.written.get(comment.id)) ?? [];
  const isLiked = useStore((store) => store.liked.has(comment.id));
  const [isReplying, setReplying] = useState(false);
  return (
    <div>
      <CommentArticle comment={comment}>
        <li>
          <Press
            label={isLiked ? labels.removeLike : labels.like}
            className="text-action"
            onPress={() => toggleLike(firstVoice(post), comment.id)}
          >
            {labels.like}
          </Press>
        </li>
        <li>
          <Press className="text-action" onPress={() => setReplying(true)}>
            {labels.reply}
          </Press>
        </li>
      </CommentArticle>
      <div className="replies">
        {replies.map((reply) => (
          <CommentArticle key={reply.id} comment={reply} />
        ))}
        {isReplying ? <CommentForm post={post} replyTo={comment} focused /> : null}
      </div>
    </div>
  );
}

function CommentArticle({ comment, children }: { comment: FeedComment; children?: ReactNode }) {
  const { author } = comment;
  return (
    <div aria-label={labels.commentBy(author.name)} role="article" tabIndex={-1} className="comment">
      <ProfileLink actor={author}>
        <Picture actor={author} size={32} />
      </ProfileLink>
      <div>
        <div className="bubble">
          <ProfileLink actor={author}>
            <span dir="auto">
              <strong>{author.name}</strong>
            </span>
          </ProfileLink>
          <span dir="auto" lang="">
            <div dir="auto" className="comment-text">
              {comment.text}
            </div>
          </span>
        </div>
        <ul className="comment-actions">{children}</ul>
      </div>
    </div>
  );
}
