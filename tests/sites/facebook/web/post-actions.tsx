import { useState } from 'react';
import type { FeedPost } from '../timeline.ts';
import { firstVoice } from './first-voice.ts';
import { labels, me, role, settings } from './load.ts';
import { Icon, Nest, Overlay, Press } from './parts.tsx';
import { Popover } from './popover.tsx';
import { publishPost, toggleLike } from './publish.ts';
import { update, useStore } from './store.ts';

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
