import { photoUrl } from '../picture-url.ts';
import type { FeedPost } from '../timeline.ts';
import { Comments } from './comments.tsx';
import { Dialog } from './dialog.tsx';
import { labels, role } from './load.ts';
import { Icon, Nest, Picture, Press, ProfileLink } from './parts.tsx';
import { permalink } from './post.tsx';
import { Actions } from './post-actions.tsx';
import { navigate } from './store.ts';

/** A photo over the page, its post and the post's comments beside it. */
export function PhotoViewer({ post, photoId }: { post: FeedPost; photoId: string }) {
  const close = () => navigate('/');
  return (
    <Dialog label={labels.photoViewer} className="photo-viewer" onClose={close}>
      <div>
        <Press label={labels.close} className="round" onPress={close}>
          <Icon name="close" />
        </Press>
      </div>
      <Nest depth={2} inner="photo-split">
        <div {...role('main')} className="photo-stage">
          <div data-name="media-viewer-nav-container">
            <Press label={labels.previousPhoto} className="unseen" />
            <Press label={labels.nextPhoto} className="unseen" />
          </div>
          <img data-visualcompletion="media-vc-image" alt="" src={photoUrl(photoId)} />
        </div>
        <div {...role('complementary')} className="photo-side">
          <Nest depth={4}>
            <div className="post-head">
              <ProfileLink actor={post.author} label={post.author.name}>
                <Picture actor={post.author} />
              </ProfileLink>
              <h2>
                <ProfileLink actor={post.author}>{post.author.name}</ProfileLink>
              </h2>
            </div>
            <div dir="auto">{post.text}</div>
            <Actions post={post} onComment={() => undefined} />
            <h2 dir="auto" className="unseen">
              {labels.comments}
            </h2>
            <Comments post={post} focused={false} />
          </Nest>
        </div>
      </Nest>
    </Dialog>
  );
}

/** A post and its comments over the feed. */
export function CommentsDialog({ post, onClose }: { post: FeedPost; onClose(): void }) {
  return (
    <Dialog label={labels.postBy(post.author.name)} className="dialog comments-dialog" onClose={onClose}>
      <div className="dialog-head">
        <h2 dir="auto">
          <span dir="auto">{labels.postBy(post.author.name)}</span>
        </h2>
        <Press label={labels.close} className="round" onPress={onClose}>
          <Icon name="close" />
        </Press>
      </div>
      <div {...role('article')} className="card">
        <div className="post-head">
          <h3>
            <ProfileLink actor={post.author}>{post.author.name}</ProfileLink>
          </h3>
          <a href={permalink(post)} role="link" tabIndex={0} className="soft">
            <span>{labels.hours(post.age)}</span>
          </a>
        </div>
        <div dir="auto">{post.text}</div>
        <Actions post={post} onComment={() => undefined} />
      </div>
      <Comments post={post} focused />
    </Dialog>
  );
}
