import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { DirectPage, FloatingMessages } from './direct.tsx';
import { Home } from './home.tsx';
import { Layers } from './layers.tsx';
import { hasDrifted, labels, load, settings } from './load.ts';
import { LoginPage } from './login-page.tsx';
import { MobileCreatePage, PhotoInput } from './mobile-create.tsx';
import { Nest } from './parts.tsx';
import { PostDialog, PostPage } from './post-page.tsx';
import { ProfilePage } from './profile.tsx';
import { loadPosts } from './publish.ts';
import { MobileBars, Rail } from './rail.tsx';
import { followHistory, getState, navigate, personCalled, useStore } from './store.ts';
import { StoryPage } from './stories.tsx';

const IS_MOBILE = load.layout === 'mobile';

export function App() {
  const path = useStore((store) => store.path);
  const overlay = useStore((store) => store.overlay);
  const posts = useStore((store) => store.posts);
  const shown = posts.find((post) => post.code === overlay);
  useEffect(() => {
    followHistory();
    if (load.session !== null) loadPosts();
  }, []);
  useTitle(path);

  if (load.session === null) {
    return (
      <Nest depth={4}>
        <LoginPage />
      </Nest>
    );
  }
  return (
    <div onClick={followLink}>
      <Screen />
      {shown === undefined ? null : <PostDialog key={shown.id} post={shown} />}
      <Layers />
    </div>
  );
}

/** The page, with the rail and what else stands around it. */
function Screen() {
  const pageBelow = useStore((store) => store.pageBelow);
  const isNarrow = useNarrow();
  const isDirect = pageBelow.startsWith('/direct/');
  const photo = useRef<HTMLInputElement>(null);
  const story = /^\/stories\/([\w.]+)\/(\d+)\/?$/.exec(pageBelow);
  const author = story?.[1] === undefined ? null : personCalled(story[1]);
  const storyId = story?.[2];
  if (author !== null && storyId !== undefined)
    return <StoryPage key={storyId} author={author} id={storyId} />;
  return (
    <Nest depth={3}>
      <div className={IS_MOBILE ? 'app mobile' : 'app'}>
        {IS_MOBILE ? (
          <>
            <MobileBars onPhoto={() => photo.current?.click()} />
            <PhotoInput input={photo} />
          </>
        ) : (
          <Rail narrow={isNarrow || isDirect} />
        )}
        <div className="content">
          <section>
            <Main>
              <Nest depth={2}>
                <PageAt path={pageBelow} />
              </Nest>
            </Main>
          </section>
        </div>
      </div>
      {IS_MOBILE || isDirect ? null : <FloatingMessages />}
    </Nest>
  );
}

function Main({ children }: { children: ReactNode }) {
  return hasDrifted('main') ? <div className="main">{children}</div> : <main role="main">{children}</main>;
}

/** The page at an address. */
function PageAt({ path }: { path: string }) {
  const posts = useStore((store) => store.posts);
  const code = /^\/p\/([\w-]+)\/?$/.exec(path)?.[1];
  const thread = /^\/direct\/t\/(\d+)\/?$/.exec(path)?.[1];
  const username = /^\/([\w.]+)\/?$/.exec(path)?.[1];
  if (path === '/') return <Home mobile={IS_MOBILE} />;
  if (code !== undefined) {
    const post = posts.find((candidate) => candidate.code === code);
    return post === undefined ? (
      <p className="empty">{labels.nothingHere}</p>
    ) : (
      <PostPage key={code} post={post} />
    );
  }
  if (path.startsWith('/direct/')) return <DirectPage thread={thread ?? null} />;
  if (path.startsWith('/create/')) return <MobileCreatePage isStory={path.startsWith('/create/story')} />;
  if (username !== undefined && !RESERVED.includes(username)) return <ProfilePage username={username} />;
  return <p className="empty">{labels.nothingHere}</p>;
}

const RESERVED = ['explore', 'reels'];

/** Links to the client's own pages move within the document. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = (event.target as Element).closest('a[href^="/"]:not([data-reload])');
  const address = link?.getAttribute('href');
  if (address === null || address === undefined) return;
  event.preventDefault();
  if (address !== getState().path) navigate(address);
}

function useTitle(path: string): void {
  const posts = useStore((store) => store.posts);
  const code = /^\/p\/([\w-]+)\/?$/.exec(path)?.[1];
  const post = posts.find((candidate) => candidate.code === code);
  useEffect(() => {
    if (post !== undefined) document.title = labels.onInstagram(post.author.name, post.caption);
    else if (path.startsWith('/direct/')) document.title = `Instagram • ${labels.messages}`;
    else document.title = path.startsWith('/stories/') ? 'Stories • Instagram' : 'Instagram';
  }, [path, post]);
}

/** The rail loses its words in windows narrower than 1,264 pixels. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.innerWidth < 1264);
  useEffect(() => {
    const look = () => setNarrow(window.innerWidth < 1264);
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return settings.layout === 'auto' ? narrow : settings.layout === 'narrow';
}
