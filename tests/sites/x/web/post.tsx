import type { TimelinePost } from '../timeline.ts';
import { labels, testId } from './load.ts';
import { Avatar, Button, Icon, type Shape } from './parts.tsx';
import { toggleLike } from './publish.ts';
import { NEW_POST, openCompose, update, useStore } from './store.ts';

/** One post: author, text, what can be done with it. */
export function PostArticle({ post, actions = true }: { post: TimelinePost; actions?: boolean }) {
  const { author } = post;
  const id = `id__${post.id.slice(-6)}`;
  return (
    <article
      className="post"
      aria-labelledby={`${id}n ${id}t`}
      role="article"
      tabIndex={0}
      data-testid={testId('tweet')}
      data-post={post.id}
    >
      <div>
        <div>
          <div>
            <div>
              <div>{post.repostedBy === null ? null : <SocialContext post={post} />}</div>
            </div>
          </div>
          <div className="post-row">
            <div>
              <div data-testid={testId('Tweet-User-Avatar')}>
                <div>
                  <div>
                    <Avatar handle={author.handle} name={author.name} link hidden />
                  </div>
                </div>
              </div>
            </div>
            <div className="post-main">
              <div>
                <div className="post-head">
                  <div>
                    <div>
                      <div id={`${id}n`} data-testid={testId('User-Name')} className="user-name">
                        <AuthorName post={post} />
                        <PostDate post={post} />
                      </div>
                    </div>
                  </div>
                  <div>
                    <Button label={labels.more} id="caret" className="round" aria-haspopup="menu">
                      <div dir="ltr">
                        <div>
                          <div />
                          <Icon shape="more" />
                        </div>
                      </div>
                    </Button>
                  </div>
                </div>
              </div>
              <div>
                <div dir="auto" id={`${id}t`} data-testid={testId('tweetText')} className="post-text">
                  <span>{post.text}</span>
                </div>
              </div>
              {post.photo ? <Photo post={post} /> : null}
              {post.quoted === null ? null : <QuotedPost post={post.quoted} />}
              {actions ? <Actions post={post} /> : <div />}
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}

function SocialContext({ post }: { post: TimelinePost }) {
  if (post.repostedBy === null) return null;
  return (
    <div className="social-context">
      <div>
        <Icon shape="repost" />
      </div>
      <div>
        <a href={`/${post.repostedBy.handle}`} dir="ltr" role="link">
          <span data-testid={testId('socialContext')}>
            <span dir="ltr">
              <span>{post.repostedBy.name}</span>
            </span>
            {labels.reposted}
          </span>
        </a>
      </div>
    </div>
  );
}

function AuthorName({ post: { author } }: { post: TimelinePost }) {
  return (
    <div>
      <div>
        <a href={`/${author.handle}`} role="link">
          <div>
            <div dir="ltr">
              <span>
                <span className="name">{author.name}</span>
              </span>
            </div>
            <div dir="ltr">
              <span>
                {author.verified ? (
                  <svg
                    aria-label={labels.verified}
                    role="img"
                    viewBox="0 0 24 24"
                    data-testid={testId('icon-verified')}
                  >
                    <path d="M12 2l2.5 2.3 3.4-.3.8 3.3 2.8 1.9-1.3 3.1 1.3 3.1-2.8 1.9-.8 3.3-3.4-.3L12 22.6l-2.5-2.3-3.4.3-.8-3.3-2.8-1.9 1.3-3.1-1.3-3.1 2.8-1.9.8-3.3 3.4.3z" />
                  </svg>
                ) : null}
              </span>
            </div>
          </div>
        </a>
      </div>
    </div>
  );
}

function PostDate({ post }: { post: TimelinePost }) {
  const { author } = post;
  return (
    <div>
      <div>
        <div>
          <a href={`/${author.handle}`} role="link" tabIndex={-1}>
            <div dir="ltr">
              <span>@{author.handle}</span>
            </div>
          </a>
        </div>
        {post.promoted ? null : (
          <>
            <div dir="ltr" aria-hidden="true">
              <span>·</span>
            </div>
            <div>
              <a
                href={`/${author.handle}/status/${post.id}`}
                dir="ltr"
                aria-label={labels.minutes(post.age)}
                role="link"
              >
                <time>{shortAge(post.age)}</time>
              </a>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function shortAge(minutes: number): string {
  if (minutes < 60) return `${minutes}m`;
  return minutes < 60 * 24 ? `${Math.floor(minutes / 60)}h` : `${Math.floor(minutes / 60 / 24)}d`;
}

function Photo({ post }: { post: TimelinePost }) {
  return (
    <a href={`/${post.author.handle}/status/${post.id}/photo/1`} role="link" className="photo">
      <div aria-label="Image" data-testid={testId('tweetPhoto')}>
        <img alt="" draggable src={`https://pbs.twimg.com/media/${post.id}.svg`} />
      </div>
    </a>
  );
}

function QuotedPost({ post }: { post: TimelinePost }) {
  return (
    <div>
      <div>
        <div dir="ltr" className="unseen">
          <span>{labels.quote}</span>
        </div>
        <div tabIndex={0} role="link" className="quoted">
          <div data-testid={testId('Tweet-User-Avatar')}>
            <Avatar handle={post.author.handle} name={post.author.name} link={false} size={24} />
          </div>
          <div data-testid={testId('User-Name')} className="user-name">
            <span className="name">{post.author.name}</span>
            <div tabIndex={-1}>
              <div dir="ltr">
                <span>@{post.author.handle}</span>
              </div>
            </div>
          </div>
          <div dir="auto" data-testid={testId('tweetText')} className="post-text">
            <span>{post.text}</span>
          </div>
        </div>
      </div>
    </div>
  );
}

function Actions({ post }: { post: TimelinePost }) {
  const isLiked = useStore((store) => store.liked.has(post.id));
  const isReposted = useStore((store) => store.reposted.has(post.id));
  const likes = post.likes + (isLiked ? 1 : 0);
  const reposts = post.reposts + (isReposted ? 1 : 0);
  return (
    <div>
      <div>
        <div role="group" className="actions">
          <div>
            <Button
              label={labels.replies(post.replies)}
              id="reply"
              className="action"
              onPress={() => openCompose({ ...NEW_POST, replyTo: post })}
            >
              <Count shape="reply" count={post.replies} />
            </Button>
          </div>
          <div>
            <button
              aria-expanded={false}
              aria-haspopup="menu"
              aria-label={isReposted ? labels.repostedAlready(reposts) : labels.reposts(reposts)}
              role="button"
              type="button"
              data-testid={testId(isReposted ? 'unretweet' : 'retweet')}
              className={isReposted ? 'action on-repost' : 'action'}
              onClick={(event) => openRepostMenu(post, event.currentTarget)}
            >
              <Count shape="repost" count={reposts} />
            </button>
          </div>
          <div>
            <Button
              label={isLiked ? labels.liked(likes) : labels.likes(likes)}
              id={isLiked ? 'unlike' : 'like'}
              className={isLiked ? 'action on-like' : 'action'}
              onPress={() => toggleLike(post)}
            >
              <Count shape="like" count={likes} />
            </Button>
          </div>
          <div>
            <a
              href={`/${post.author.handle}/status/${post.id}/analytics`}
              aria-label={labels.views(post.views)}
              role="link"
              className="action"
            >
              <Count shape="views" count={post.views} />
            </a>
          </div>
          <div>
            <Button label={labels.bookmark} id="bookmark" className="action">
              <div dir="ltr">
                <div>
                  <div />
                  <Icon shape="bookmark" />
                </div>
              </div>
            </Button>
          </div>
          <div>
            <div>
              <Button label={labels.sharePost} aria-haspopup="menu" className="action">
                <div dir="ltr">
                  <div>
                    <div />
                    <Icon shape="share" />
                  </div>
                </div>
              </Button>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

/** The menu of a repost button, beside it; Escape gives the focus back to the button. */
export function openRepostMenu(post: TimelinePost, trigger: HTMLElement): void {
  const { left, top } = trigger.getBoundingClientRect();
  update({ menu: { kind: 'repost', post, left, top, trigger } });
}

function Count({ shape, count }: { shape: Shape; count: number }) {
  return (
    <div dir="ltr">
      <div>
        <div />
        <Icon shape={shape} />
      </div>
      <div>
        <span data-testid={testId('app-text-transition-container')}>
          <span>
            <span>{shortCount(count)}</span>
          </span>
        </span>
      </div>
    </div>
  );
}

function shortCount(count: number): string {
  if (count === 0) return '';
  return count < 1000 ? count.toString() : `${(count / 1000).toFixed(1)}K`;
}
