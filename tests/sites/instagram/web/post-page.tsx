import { useState } from 'react';
import type { FeedPost } from '../timeline.ts';
import { answering, CommentBox, EMPTY_COMMENT } from './comment-box.tsx';
import { Dialog } from './dialog.tsx';
import { Article, Caption, Comments, Likes, Media, PostBar, PostHeader } from './post.tsx';
import { closeOverlay } from './store.ts';

/** A post's own page. */
export function PostPage({ post }: { post: FeedPost }) {
  const [draft, setDraft] = useState(EMPTY_COMMENT);
  const ask = () => setDraft({ ...draft, asked: draft.asked + 1 });
  return (
    <div className="post-page">
      <div>
        <div>
          <Article className="post">
            <PostHeader post={post} />
            <Media post={post} />
            <div>
              <div className="post-body">
                <PostBar post={post} onComment={ask} />
                <Likes post={post} />
                <Caption post={post} />
              </div>
            </div>
          </Article>
        </div>
      </div>
      <Comments post={post} onReply={(comment) => setDraft(answering(draft, comment))} />
      <CommentBox post={post} draft={draft} inFeed={false} onDraft={setDraft} />
    </div>
  );
}

/** A post in a dialog over the page from which it was opened. */
export function PostDialog({ post }: { post: FeedPost }) {
  const [draft, setDraft] = useState(EMPTY_COMMENT);
  const ask = () => setDraft({ ...draft, asked: draft.asked + 1 });
  return (
    <Dialog label={post.author.username} className="dialog post-dialog" onClose={closeOverlay}>
      <Article className="post">
        <div className="post-dialog-row">
          <Media post={post} />
          <div>
            <PostHeader post={post} />
            <Caption post={post} />
            <Comments post={post} onReply={(comment) => setDraft(answering(draft, comment))} />
            <PostBar post={post} onComment={ask} />
            <Likes post={post} />
            <CommentBox post={post} draft={draft} inFeed onDraft={setDraft} />
          </div>
        </div>
      </Article>
    </Dialog>
  );
}
