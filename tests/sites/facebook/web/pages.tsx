import { useEffect, useState } from 'react';
import { type Actor, GROUP } from '../accounts.ts';
import type { FeedPost } from '../timeline.ts';
import { ChatHead, Conversation } from './chat.tsx';
import { ComposerRow, HomeComposer } from './composer.tsx';
import { labels, load, me, role, settings, voiceById, voices } from './load.ts';
import { Icon, Nest, Overlay, Picture } from './parts.tsx';
import { Post } from './post.tsx';
import { useStore } from './store.ts';

/** Posts that are drawn before one scrolls. */
const FIRST_POSTS = 10;

export function HomePage() {
  const posts = useStore((store) => store.posts);
  return (
    <div {...role('main')} className="column">
      <Nest depth={5}>
        <HomeComposer />
        <Stories />
        <div>
          <h3 dir="auto" className="unseen">
            {labels.feedPosts}
          </h3>
          <Feed posts={posts} commenting={false} depth={11} />
        </div>
      </Nest>
    </div>
  );
}

function Stories() {
  return (
    <Nest depth={5}>
      <div
        aria-label={labels.stories}
        data-visualcompletion="ignore-dynamic"
        {...role('region')}
        className="stories"
      >
        <a
          aria-label={labels.createStory}
          href={`${window.location.origin}/stories/create/`}
          role="link"
          tabIndex={0}
          className="card story"
        >
          <Picture actor={me()} size={56} />
          <span dir="auto">
            <span>{labels.createStory}</span>
          </span>
          <Overlay />
        </a>
        {load.strangers.slice(0, 4).map((stranger) => (
          <div key={stranger.id} className="card story">
            <Picture actor={stranger} size={56} />
            <span dir="auto">{stranger.name}</span>
          </div>
        ))}
      </div>
    </Nest>
  );
}

/** Draws more posts as one scrolls towards the end of those that are there. */
function Feed({
  posts,
  commenting,
  depth,
}: {
  posts: readonly FeedPost[];
  commenting: boolean;
  depth: number;
}) {
  const [shown, setShown] = useState(FIRST_POSTS);
  const [end, setEnd] = useState<HTMLDivElement | null>(null);
  const isAll = shown >= posts.length;
  useEffect(() => {
    if (end === null || isAll) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setShown((count) => count + FIRST_POSTS);
      },
      { rootMargin: '1200px' },
    );
    watcher.observe(end);
    return () => watcher.disconnect();
  }, [end, isAll]);
  return (
    <Nest depth={depth}>
      {posts.slice(0, shown).map((post, index) => (
        <Post key={post.id} post={post} position={index + 1} commenting={commenting} />
      ))}
      {isAll ? null : (
        <div ref={setEnd} key={shown}>
          <div {...role('article')}>
            <div
              aria-label={labels.loading}
              role="status"
              data-visualcompletion="loading-state"
              tabIndex={-1}
            />
          </div>
        </div>
      )}
    </Nest>
  );
}

/** Somebody's page: one's own has the composer, without a name in its prompt. */
export function ProfilePage({ id }: { id: string }) {
  const posts = useStore((store) => store.posts);
  const owner = ownerOf(id);
  const own = posts.filter((post) => post.author.id === id);
  return (
    <div {...role('main')} className="column">
      <Nest depth={2} className="card profile">
        <Picture actor={owner} size={96} label={owner.name} />
        <span dir="auto">
          <h1>{owner.name}</h1>
        </span>
      </Nest>
      {id === me().id ? (
        <Nest depth={5} className="card">
          <ComposerRow
            prompt={labels.whatsOnYourMindBare}
            compose={{ actor: me(), groupId: null, shared: null }}
          />
        </Nest>
      ) : null}
      <Feed posts={own.length > 0 ? own : posts.slice(0, 3)} commenting depth={10} />
    </div>
  );
}

function ownerOf(id: string): Actor {
  return [...voices, ...load.strangers].find((actor) => actor.id === id) ?? me();
}

export function GroupPage() {
  const posts = useStore((store) => store.posts);
  const actor = voiceById(settings.groupVoice);
  return (
    <div {...role('main')} className="column">
      <div className="card profile">
        <h1>
          <a href={`${window.location.origin}/groups/${GROUP.id}/`} role="link" tabIndex={0}>
            {GROUP.name}
          </a>
        </h1>
      </div>
      <Nest depth={4} className="card">
        <ComposerRow prompt={labels.writeSomething} compose={{ actor, groupId: GROUP.id, shared: null }} />
      </Nest>
      <Feed posts={posts.filter((post) => post.groupName !== null)} commenting={false} depth={10} />
    </div>
  );
}

/** A post on a page of its own. */
export function PermalinkPage({ postId }: { postId: string }) {
  const posts = useStore((store) => store.posts);
  const post = posts.find((candidate) => candidate.id === postId);
  return (
    <div {...role('main')} className="column">
      {post === undefined ? null : <Post post={post} position={1} commenting />}
    </div>
  );
}

export function MessagesPage({ threadId }: { threadId: string }) {
  const other = load.strangers.find((stranger) => stranger.id === threadId) ?? load.strangers[0];
  if (other === undefined) return null;
  return (
    <div {...role('main')} className="column messages-page card">
      <ChatHead other={other} />
      <Conversation key={other.id} other={other} threadId={other.id} sender={me().id} />
    </div>
  );
}

/** Nobody is signed in: a page of strangers, a form to log in. */
export function SignedOutPage() {
  return (
    <>
      <div {...role('banner')} className="banner">
        <a aria-label="Facebook" href={`${window.location.origin}/`} role="link" tabIndex={0}>
          <Icon name="logo" />
        </a>
        <form id="login_popup_cta_form" method="POST" action="https://www.facebook.com/login/">
          <label>
            <input aria-label={labels.email} placeholder={labels.email} name="email" type="text" />
          </label>
          <label>
            <input aria-label={labels.password} placeholder={labels.password} name="pass" type="password" />
          </label>
          <div aria-label="Accessible login button" role="button" tabIndex={0} className="primary">
            <span>{labels.logIn}</span>
          </div>
        </form>
      </div>
      <div {...role('main')} className="column">
        {load.posts.slice(0, 1).map((post) => (
          <div key={post.id} className="card">
            <h1>{post.author.name}</h1>
            <div aria-posinset={1}>{post.text}</div>
          </div>
        ))}
      </div>
    </>
  );
}
