import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Comment, FeedPost } from '../timeline.ts';
import { CommentBox, EMPTY_COMMENT } from './comment-box.tsx';
import { hasDrifted, labels } from './load.ts';
import { Icon, Nest, Picture, Press, photoUrl } from './parts.tsx';
import { likeByPhoto, toggleCommentLike, toggleLike, toggleRepost } from './publish.ts';
import { openOver, useStore } from './store.ts';

/** A post of the feed, with its comment box. */
export function FeedArticle({ post, index }: { post: FeedPost; index: number }) {
  const [draft, setDraft] = useState(EMPTY_COMMENT);
  return (
    <Article className={`post post-${index}`}>
      <PostHeader post={post} />
      <Media post={post} />
      <div>
        <div className="post-body">
          <PostBar post={post} onComment={() => openOver(post.code)} />
          <Likes post={post} />
          <Caption post={post} />
          {post.comments.length === 0 ? null : (
            <div>
              <a
                href={`/p/${post.code}/`}
                role="link"
                className="soft"
                onClick={(event) => {
                  event.preventDefault();
                  openOver(post.code);
                }}
              >
                <span>{labels.allComments(post.comments.length)}</span>
              </a>
            </div>
          )}
          <CommentBox post={post} draft={draft} inFeed onDraft={setDraft} />
        </div>
      </div>
    </Article>
  );
}

/** A post alone, as its page and its dialog show it. */
export function Article({ className, children }: { className: string; children: ReactNode }) {
  const Box = hasDrifted('article') ? 'div' : 'article';
  return <Box className={className}>{children}</Box>;
}

export function PostHeader({ post: { author, code, age } }: { post: FeedPost }) {
  return (
    <div>
      <div>
        <div>
          <div className="post-header">
            <div>
              <div role="button" aria-disabled="false" className="ring" tabIndex={0}>
                <canvas />
                <span role="link" tabIndex={-1}>
                  <Picture username={author.username} />
                </span>
              </div>
            </div>
            <div>
              <div>
                <span>
                  <Nest depth={2}>
                    <a href={`/${author.username}/`} role="link" tabIndex={0}>
                      <div>
                        <div>
                          <span dir="auto" className="name">
                            {author.username}
                          </span>
                        </div>
                      </div>
                    </a>
                  </Nest>
                </span>
              </div>
            </div>
            <div className="soft">
              <a href={`/p/${code}/`} role="link">
                <time>{shortAge(age)}</time>
              </a>
            </div>
            <Press className="end">
              <Icon shape="more" label={labels.moreOptions} />
            </Press>
          </div>
        </div>
      </div>
    </div>
  );
}

function shortAge(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  return minutes < 60 * 24 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60 / 24)} d`;
}

/** The photo: a double click on it likes. */
export function Media({ post }: { post: FeedPost }) {
  return (
    <div>
      <div className="media" onDoubleClick={() => likeByPhoto(post)}>
        <Press>
          <div>
            <img alt="" draggable={false} src={photoUrl(post.id)} />
          </div>
        </Press>
      </div>
    </div>
  );
}

/** The bar under a photo: like, comment, repost, share, save. */
export function PostBar({ post, onComment }: { post: FeedPost; onComment(): void }) {
  const isLiked = useStore((store) => store.liked.has(post.id));
  const isReposted = useStore((store) => store.reposted.has(post.id));
  return (
    <section className="post-bar">
      <div>
        <span className={isLiked ? 'on' : ''}>
          <Press className="like" onPress={() => toggleLike(post)}>
            <div>
              <span>
                <Icon
                  shape="heart"
                  label={isLiked ? labels.unlike : labels.like}
                  size={24}
                  filled={isLiked}
                />
              </span>
            </div>
          </Press>
        </span>
        <span>
          <Press className="answer" onPress={onComment}>
            <Icon shape="comment" label={labels.comment} size={24} />
          </Press>
        </span>
        <span className={isReposted ? 'on' : ''}>
          <Press className="repost" onPress={() => toggleRepost(post)}>
            <Icon shape="repost" label={isReposted ? labels.undoRepost : labels.repost} size={24} />
          </Press>
        </span>
        <Press>
          <Icon shape="message" label={labels.share} size={24} />
        </Press>
      </div>
      <div>
        <Press>
          <Icon shape="save" label={labels.save} size={24} />
        </Press>
      </div>
    </section>
  );
}

export function Likes({ post }: { post: FeedPost }) {
  const isLiked = useStore((store) => store.liked.has(post.id));
  return (
    <section className="likes">
      <span dir="auto">{labels.likes(post.likes + (isLiked ? 1 : 0))}</span>
    </section>
  );
}

export function Caption({ post: { author, caption } }: { post: FeedPost }) {
  return (
    <div>
      <span dir="auto" className="caption">
        <a href={`/${author.username}/`} role="link" tabIndex={0}>
          <span className="name">{author.username}</span>
        </a>{' '}
        <span>{caption}</span>
      </span>
    </div>
  );
}

/** The comments of a post, each with its own small heart and its Reply. */
export function Comments({ post, onReply }: { post: FeedPost; onReply(comment: Comment): void }) {
  return (
    <div className="comments">
      <ul>
        {post.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} onReply={onReply} />
        ))}
      </ul>
    </div>
  );
}

function CommentItem({ comment, onReply }: { comment: Comment; onReply(comment: Comment): void }) {
  const { author, id, text } = comment;
  const isLiked = useStore((store) => store.liked.has(id));
  return (
    <li>
      <div className="comment">
        <a href={`/${author.username}/`} role="link">
          <Picture username={author.username} />
        </a>
        <div>
          <h3>
            <a href={`/${author.username}/`} role="link">
              {author.username}
            </a>
          </h3>
          <span dir="auto">{text}</span>
          <div>
            <button type="button" className="soft" onClick={() => onReply(comment)}>
              <span>{labels.reply}</span>
            </button>
          </div>
        </div>
        <Press className="like end" onPress={() => toggleCommentLike(id)}>
          <Icon shape="heart" label={isLiked ? labels.unlike : labels.like} size={12} filled={isLiked} />
        </Press>
      </div>
    </li>
  );
}
