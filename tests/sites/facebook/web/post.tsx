import { type ReactNode, useId, useState } from 'react';
import { photoUrl } from '../picture-url.ts';
import type { FeedComment, FeedPost } from '../timeline.ts';
import { CommentForm } from './comment-form.tsx';
import { firstVoice } from './first-voice.ts';
import { labels, me, role, settings } from './load.ts';
import { Icon, Nest, Overlay, Picture, Press, ProfileLink } from './parts.tsx';
import { Popover } from './popover.tsx';
import { publishPost, toggleLike } from './publish.ts';
import { navigate, update, useStore } from './store.ts';

/** A post of the feed, of a profile or of a group, with its actions and its comments. */
export function Post({
  post,
  position,
  commenting,
}: {
  post: FeedPost;
  /** Counted from 1. */
  position: number;
  /** Whether the comment box is there from the start. */
  commenting: boolean;
}) {
  const [isOpen, setOpen] = useState(commenting);
  const [asked, setAsked] = useState(false);
  const id = useId();
  const comment = () => {
    if (settings.comments === 'dialog') update({ dialog: { kind: 'comments', post } });
    else {
      setOpen(true);
      setAsked(true);
    }
  };
  return (
    <div
      aria-posinset={position}
      aria-describedby={`${id}H1 ${id}H2`}
      aria-labelledby={id}
      tabIndex={-1}
      onFocus={() => update({ currentPost: post })}
      className={`card post post-${position}`}
    >
      <div data-virtualized="false">
        <Decoys />
        <Nest depth={7}>
          <PostHead post={post} id={id} />
          <div dir="auto" className="post-text">
            <div data-ad-rendering-role="story_message">
              <div data-ad-comet-preview="message" data-ad-preview="message" id={`${id}H2`}>
                <Nest depth={2}>
                  <span dir="auto">
                    <div>
                      <div dir="auto">{post.text}</div>
                    </div>
                  </span>
                </Nest>
              </div>
            </div>
          </div>
          <Photo post={post} />
          <div>
            <div data-visualcompletion="ignore-dynamic">
              <div>
                <Nest depth={2}>
                  <Counts post={post} />
                  <Actions post={post} onComment={comment} />
                </Nest>
                {isOpen ? <Comments post={post} focused={asked} /> : null}
              </div>
            </div>
          </div>
        </Nest>
      </div>
    </div>
  );
}

/** Blocks that a saved page has in every post, for readers that count words. */
function Decoys() {
  return (
    <Nest depth={2} className="unseen">
      {['a', 'b'].map((key) => (
        <div key={key}>
          <blockquote>
            <span dir="auto">
              <span>Facebook</span>
            </span>
          </blockquote>
          <div aria-hidden="true" role="button" tabIndex={-1} />
        </div>
      ))}
    </Nest>
  );
}

function PostHead({ post, id }: { post: FeedPost; id: string }) {
  const { author } = post;
  return (
    <Nest depth={3} inner="post-head">
      <div>
        <ProfileLink actor={author} label={author.name}>
          <div>
            <Picture actor={author} label={author.name} />
            <Overlay />
          </div>
        </ProfileLink>
      </div>
      <Nest depth={2} className="post-names">
        <span dir="ltr">
          <div data-ad-rendering-role="profile_name">
            <h4 id={id}>
              <span>
                <ProfileLink actor={author}>
                  <strong>
                    <span>{author.name}</span>
                  </strong>
                </ProfileLink>
                {post.groupName === null ? null : <span>{` ▸ ${post.groupName}`}</span>}
              </span>
            </h4>
          </div>
        </span>
        <span dir="ltr">
          <div id={`${id}H1`} className="soft">
            <a href={permalink(post)} role="link" tabIndex={0}>
              <span>{labels.hours(post.age)}</span>
            </a>
            <span aria-hidden="true"> · </span>
            <svg aria-hidden="true" className="globe">
              <title>{labels.sharedWithPublic}</title>
            </svg>
          </div>
        </span>
      </Nest>
      <Press label={labels.actions} className="round" aria-haspopup="menu" aria-expanded={false}>
        <Icon name="more" />
      </Press>
      <Press label={labels.hidePost} className="round">
        <Icon name="close" />
      </Press>
    </Nest>
  );
}

function permalink(post: FeedPost): string {
  return `${window.location.origin}/permalink.php?story_fbid=${post.id}&id=${post.author.id}`;
}

function Photo({ post }: { post: FeedPost }) {
  const { photoId } = post;
  if (photoId === null) return null;
  return (
    <a
      className="photo"
      href={`${window.location.origin}/photo/?fbid=${photoId}`}
      role="link"
      tabIndex={0}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        navigate(`/photo/?fbid=${photoId}`);
      }}
    >
      <Nest depth={3}>
        <img alt="" src={photoUrl(photoId)} />
        <Overlay />
      </Nest>
    </a>
  );
}

function Counts({ post }: { post: FeedPost }) {
  return (
    <div className="counts soft">
      <span aria-label={labels.whoReacted} role="toolbar">
        <span>
          <Press label={`${labels.like}: ${post.reactions}`}>
            <Icon name="liked" />
          </Press>
        </span>
      </span>
      <Press>
        <span className="unseen">{labels.allReactions}</span>
        <span aria-hidden="true">{post.reactions}</span>
      </Press>
      <span className="counts-end">
        <Press>
          <span dir="auto">{labels.commentCount(post.comments.length)}</span>
        </Press>
        <Press>
          <span dir="auto">{labels.shareCount(post.shares)}</span>
        </Press>
      </span>
    </div>
  );
}

/** Like, Comment, Share. */
export function Actions({ post, onComment }: { post: FeedPost; onComment(): void }) {
  const isLiked = useStore((store) => store.liked.has(post.id));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const like = () => {
    close();
    toggleLike(firstVoice(post), post.id);
  };
  return (
    <Nest depth={2} inner="actions">
      <div>
        <Press
          label={isLiked ? labels.removeLike : labels.like}
          className={isLiked ? 'action like liked' : 'action like'}
          onPress={like}
        >
          <Icon name={isLiked ? 'liked' : 'like'} />
          <span dir="auto">
            <span data-ad-rendering-role="like_button">{labels.like}</span>
          </span>
        </Press>
        <Press
          label={labels.react}
          className="react"
          onPress={(pressed) => setAnchor(anchor === null ? pressed : null)}
        >
          <Icon name="caret" />
        </Press>
        {anchor === null ? null : (
          <Popover
            anchor={anchor}
            onClose={close}
            role="toolbar"
            aria-label={labels.react}
            className="menu reactions"
          >
            {labels.reactions.map((reaction) => (
              <Press key={reaction} label={reaction} className="reaction" onPress={like}>
                <span aria-hidden="true">{reaction}</span>
              </Press>
            ))}
          </Popover>
        )}
      </div>
      <div>
        <Press label={labels.leaveComment} className="action comment-action" onPress={onComment}>
          <Icon name="comment" />
          <span dir="auto">
            <span data-ad-rendering-role="comment_button">{labels.commentWord}</span>
          </span>
        </Press>
      </div>
      <ShareAction post={post} />
    </Nest>
  );
}

/** Opens a dialog, or a menu whose first item shares in one press. */
function ShareAction({ post }: { post: FeedPost }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const share = (pressed: HTMLElement) => {
    if (settings.share === 'menu') setAnchor(anchor === null ? pressed : null);
    else update({ dialog: { kind: 'share', post } });
  };
  const compose = { actor: me(), groupId: null, shared: post };
  return (
    <div>
      <Press label={labels.share} className="action share-action" onPress={share}>
        <Icon name="share" />
        <span dir="auto">
          <span data-ad-rendering-role="share_button">{labels.shareWord}</span>
        </span>
      </Press>
      {anchor === null ? null : (
        <Popover anchor={anchor} onClose={close} {...role('menu')} className="menu share-menu">
          <MenuItem
            icon="share"
            onPress={() => {
              close();
              publishPost(compose, { text: '', media: null }).catch(() => undefined);
            }}
          >
            {labels.shareNowPublic}
          </MenuItem>
          <MenuItem
            icon="edit"
            onPress={() => {
              close();
              update({ dialog: { kind: 'compose', compose } });
            }}
          >
            {labels.shareToFeed}
          </MenuItem>
        </Popover>
      )}
    </div>
  );
}

function MenuItem({ icon, onPress, children }: { icon: string; onPress(): void; children: string }) {
  return (
    <div
      {...role('menuitem')}
      tabIndex={0}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      <Icon name={icon} />
      <span dir="auto">
        <span>{children}</span>
      </span>
      <Overlay />
    </div>
  );
}

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
