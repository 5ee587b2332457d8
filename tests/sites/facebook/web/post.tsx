import { useId, useState } from 'react';
import { photoUrl } from '../picture-url.ts';
import type { FeedPost } from '../timeline.ts';
import { Comments } from './comments.tsx';
import { labels, settings } from './load.ts';
import { Icon, Nest, Overlay, Picture, Press, ProfileLink } from './parts.tsx';
import { Actions } from './post-actions.tsx';
import { navigate, update } from './store.ts';

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

export function permalink(post: FeedPost): string {
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
