import { type ReactNode, useState } from 'react';
import type { TimelinePost } from '../timeline.ts';
import { ArticlePage } from './article-page.tsx';
import { ChatPage } from './chat-page.tsx';
import { Composer, type ComposerPlace, Edge, newComposer, textsOf } from './composer.tsx';
import { labels, load, testId } from './load.ts';
import { Avatar, Button, RoundIcon, Word } from './parts.tsx';
import { PostArticle } from './post.tsx';
import { switchSession } from './publish.ts';
import { FollowButton } from './sidebar.tsx';
import { actAs, type Compose, NEW_POST, navigate, openCompose, useStore } from './store.ts';
import { Timeline } from './timeline.tsx';

/** The page at an address. */
export function PageAt({ path, mobile }: { path: string; mobile: boolean }) {
  const posts = useStore((store) => store.posts);
  const status = /^\/\w+\/status\/(\d+)/.exec(path)?.[1];
  const chat = /^\/i\/chat\/(\d+-\d+)$/.exec(path)?.[1];
  const handle = /^\/(\w{1,15})$/.exec(path)?.[1];
  if (path === '/home') return <Home posts={posts} mobile={mobile} />;
  if (status !== undefined) {
    const post = posts.find((candidate) => candidate.id === status);
    return post === undefined ? (
      <Column title={labels.post} />
    ) : (
      <Status key={status} post={post} posts={posts} />
    );
  }
  if (chat !== undefined || path === '/i/chat') return <ChatPage key={chat} conversation={chat ?? null} />;
  if (path.startsWith('/compose/articles')) return <ArticlePage />;
  if (path === '/account/switch') return <SwitchPage />;
  if (handle !== undefined && !RESERVED.includes(handle)) return <Profile handle={handle} posts={posts} />;
  return <Column title={labels.explore}>{<p className="empty">{labels.nothingHere}</p>}</Column>;
}

const RESERVED = ['explore', 'notifications', 'messages', 'login', 'logout'];

function Column({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div aria-label={title} tabIndex={0}>
      <div className="column-head">
        <Button label={labels.back} id="app-bar-back" className="round" onPress={() => window.history.back()}>
          <RoundIcon shape="back" />
        </Button>
        <h2 dir="ltr" aria-level={2} role="heading">
          <span>{title}</span>
        </h2>
      </div>
      {children}
    </div>
  );
}

function Home({ posts, mobile }: { posts: readonly TimelinePost[]; mobile: boolean }) {
  return (
    <div aria-label={labels.homeTimeline} tabIndex={0}>
      <div className="tabs">
        <div>
          <div>
            <nav aria-live="polite" role="navigation">
              <div className="tools">
                <Edge side="prev" label={labels.previous} />
                <div data-testid={testId('ScrollSnap-SwipeableList')}>
                  <div role="tablist" data-testid={testId('ScrollSnap-List')}>
                    <Tab label={labels.forYou} selected={false} />
                    <Tab label={labels.following} selected />
                  </div>
                </div>
                <Edge side="next" label={labels.next} />
              </div>
            </nav>
          </div>
        </div>
      </div>
      <div />
      {mobile || load.session === null ? null : (
        <div>
          <div>
            <div role="progressbar" aria-valuemax={100} aria-valuenow={0} className="unseen">
              <div data-testid={testId('progressBar-bar')} />
            </div>
            <div>
              <div>
                <div>
                  <div>
                    <PageComposer place="inline" compose={NEW_POST} />
                  </div>
                </div>
              </div>
              <div />
            </div>
          </div>
        </div>
      )}
      <div />
      <div>
        <Timeline posts={posts} />
      </div>
    </div>
  );
}

function Tab({ label, selected }: { label: string; selected: boolean }) {
  return (
    <div role="presentation">
      <a href="/home" role="tab" aria-selected={selected} {...(selected ? {} : { tabIndex: -1 })}>
        <div>
          <div dir="ltr">
            <span>{label}</span>
            <div />
          </div>
        </div>
      </a>
    </div>
  );
}

/** A composer that belongs to a page: it is emptied by being made anew. */
function PageComposer({ place, compose }: { place: ComposerPlace; compose: Compose }) {
  const [round, setRound] = useState(0);
  return (
    <EmptyComposer
      key={round}
      place={place}
      compose={compose}
      onEmptied={() => setRound((count) => count + 1)}
    />
  );
}

function EmptyComposer({
  place,
  compose,
  onEmptied,
}: {
  place: ComposerPlace;
  compose: Compose;
  onEmptied(): void;
}) {
  const [state, setState] = useState(() => newComposer(['']));
  return (
    <Composer
      place={place}
      compose={compose}
      state={state}
      onState={setState}
      onSent={onEmptied}
      onSchedule={() => {
        const moved = { ...compose, texts: textsOf(state) };
        openCompose(moved);
        navigate('/compose/post/schedule', moved);
        onEmptied();
      }}
    />
  );
}

function Status({ post, posts }: { post: TimelinePost; posts: readonly TimelinePost[] }) {
  const at = posts.indexOf(post);
  return (
    <Column title={labels.post}>
      <div>
        <PostArticle post={post} />
        {load.session === null ? null : (
          <div data-testid={testId('inline_reply_offscreen')} className="inline-reply">
            <PageComposer place="reply" compose={{ ...NEW_POST, replyTo: post }} />
          </div>
        )}
        {posts.slice(at + 1, at + 4).map((answer) => (
          <div key={answer.id} data-testid={testId('cellInnerDiv')}>
            <PostArticle post={answer} />
          </div>
        ))}
      </div>
    </Column>
  );
}

function Profile({ handle, posts }: { handle: string; posts: readonly TimelinePost[] }) {
  const viewer = useStore((store) => store.viewer);
  const everybody = [...load.signedIn, ...load.delegates, ...load.strangers];
  const person = everybody.find((candidate) => candidate.handle === handle);
  const name = person?.name ?? handle;
  return (
    <Column title={name}>
      <div className="profile">
        <div className="profile-banner" />
        <div className="profile-head">
          <Avatar handle={handle} name={name} link size={112} />
          {person === undefined || viewer === null ? null : viewer.handle === handle ? (
            <a href="/settings/profile" role="link" data-testid={testId('editProfileButton')}>
              <Word>{labels.editProfile}</Word>
            </a>
          ) : (
            <div data-testid={testId('placementTracking')}>
              <FollowButton id={person.id} handle={handle} />
            </div>
          )}
        </div>
        <div data-testid={testId('UserName')} className="account-names">
          <span className="name">{name}</span>
          <span>@{handle}</span>
        </div>
      </div>
      <Timeline posts={posts.filter((post) => post.author.handle === handle)} />
    </Column>
  );
}

/** Every account one may act as, on a page. */
function SwitchPage() {
  const viewer = useStore((store) => store.viewer);
  const { session, signedIn, delegates } = load;
  if (session === null || viewer === null) return null;
  return (
    <Column title={labels.switchAccounts}>
      <ul role="list">
        {[...signedIn, ...delegates].map((account) => (
          <li key={account.id} role="listitem" data-testid={testId('UserCell')}>
            <div className="user-cell">
              <Avatar handle={account.handle} name={account.name} link={false} />
              <div className="account-names">
                <span className="name">{account.name}</span>
                <span>@{account.handle}</span>
              </div>
              {account.id === viewer.id ? null : (
                <Button
                  label={labels.switchTo(account.handle)}
                  id="AccountSwitcher_Switch_Button"
                  className="secondary small"
                  onPress={() => {
                    if (delegates.includes(account) || account.id === session.id) actAs(account);
                    else switchSession(account);
                  }}
                >
                  <Word>{labels.switchButton}</Word>
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Column>
  );
}
