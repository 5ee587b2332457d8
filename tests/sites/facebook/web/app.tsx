import { type MouseEvent, useEffect } from 'react';
import { Banner } from './banner.tsx';
import { BusinessSuite } from './business.tsx';
import { ChatTab } from './chat.tsx';
import { ComposeDialog } from './compose-dialog.tsx';
import { CreateReelPage, CreateStoryPage } from './create-pages.tsx';
import { labels, load } from './load.ts';
import { openMessenger } from './messenger.ts';
import { GroupPage, HomePage, MessagesPage, PermalinkPage, ProfilePage, SignedOutPage } from './pages.tsx';
import { Nest } from './parts.tsx';
import { CommentsDialog, PhotoViewer } from './photo-viewer.tsx';
import { LAYER_ID } from './popover.tsx';
import { LeftRail, RightRail } from './rails.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { listenToShortcuts, SHORTCUT_KEYS } from './shortcuts.ts';
import { closeDialog, listenToHistory, navigate, useStore } from './store.ts';

export function App() {
  useEffect(() => {
    listenToHistory();
    listenToShortcuts();
    if (load.actor !== null) openMessenger();
  }, []);
  if (load.actor === null) return <SignedOutPage />;
  if (load.isBusiness) {
    return (
      <div onClick={followLink}>
        <Nest depth={3}>{load.page === null ? null : <BusinessSuite page={load.page} />}</Nest>
        <div id={LAYER_ID} />
        <Toast />
      </div>
    );
  }
  return (
    <div onClick={followLink}>
      <Nest depth={2}>
        <form
          action="https://www.facebook.com/logout.php?button_location=settings&button_name=logout"
          method="POST"
          data-visualcompletion="ignore"
        >
          <input type="hidden" defaultValue="" name="h" />
          <input type="hidden" defaultValue="" name="ref" />
        </form>
        <Banner />
        <Page />
        <ChatTab />
      </Nest>
      <div>
        <div tabIndex={-1}>
          <div data-at-shortcutkeys={SHORTCUT_KEYS} />
        </div>
      </div>
      <Layers />
      <div id={LAYER_ID} />
      <Toast />
    </div>
  );
}

function Page() {
  const path = useStore((store) => store.path);
  const search = useStore((store) => store.search);
  const parameters = new URLSearchParams(search);
  if (/^\/stories\/create/.test(path)) return <CreateStoryPage />;
  if (/^\/reels\/create/.test(path)) return <CreateReelPage />;
  return (
    <Nest depth={6} inner="columns">
      <LeftRail />
      <MainPage path={path} parameters={parameters} />
      <RightRail />
    </Nest>
  );
}

function MainPage({ path, parameters }: { path: string; parameters: URLSearchParams }) {
  const threadId = /^\/messages\/t\/(\d+)/.exec(path)?.[1];
  if (threadId !== undefined) return <MessagesPage threadId={threadId} />;
  if (path.startsWith('/groups/')) return <GroupPage />;
  if (path === '/permalink.php') return <PermalinkPage postId={parameters.get('story_fbid') ?? ''} />;
  if (path === '/profile.php') return <ProfilePage id={parameters.get('id') ?? ''} />;
  if (/^\/me\/?$/.test(path)) return <ProfilePage id={load.actor?.id ?? ''} />;
  return <HomePage />;
}

/** What lies over the page: a dialog, or the photo of the address. */
function Layers() {
  const dialog = useStore((store) => store.dialog);
  const path = useStore((store) => store.path);
  const search = useStore((store) => store.search);
  const posts = useStore((store) => store.posts);
  const photoId = path.startsWith('/photo') ? new URLSearchParams(search).get('fbid') : null;
  const shown = photoId === null ? undefined : posts.find((post) => post.photoId === photoId);
  return (
    <>
      {shown === undefined || photoId === null ? null : <PhotoViewer post={shown} photoId={photoId} />}
      {dialog?.kind === 'compose' ? <ComposeDialog compose={dialog.compose} /> : null}
      {dialog?.kind === 'share' ? <ShareDialog post={dialog.post} /> : null}
      {dialog?.kind === 'comments' ? <CommentsDialog post={dialog.post} onClose={closeDialog} /> : null}
    </>
  );
}

function Toast() {
  const toast = useStore((store) => store.toast);
  return (
    <div role="status" aria-label={labels.notifications} className="toast-place">
      {toast === null ? null : (
        <div role="alert" className="toast">
          <span>{toast}</span>
        </div>
      )}
    </div>
  );
}

/** Links to the client's own pages move within the document, as far as they aren't another host's. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link === null || link.origin !== window.location.origin) return;
  event.preventDefault();
  const address = `${link.pathname}${link.search}`;
  if (address !== `${window.location.pathname}${window.location.search}`) navigate(address);
}
