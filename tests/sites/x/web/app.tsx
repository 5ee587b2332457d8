import { type MouseEvent, useEffect, useState } from 'react';
import type { TimelinePost } from '../timeline.ts';
import { query } from './api.ts';
import { ComposeDialog } from './compose-dialog.tsx';
import { followIntent } from './intent.ts';
import { FixedLayers, MenuLayer, SheetLayer } from './layers.tsx';
import { labels, load, settings, testId } from './load.ts';
import { MobileComposer } from './mobile-composer.tsx';
import { MobileBars, SideNav } from './nav.tsx';
import { PageAt } from './pages.tsx';
import { Button, Nest } from './parts.tsx';
import { Sidebar } from './sidebar.tsx';
import { type Compose, followHistory, getState, navigate, settleNav, update, useStore } from './store.ts';

const SHORTCUTS = JSON.stringify({
  n: 'New post',
  'CTRL Enter': 'Send post',
  l: 'Like',
  r: 'Reply',
  t: 'Repost',
  j: 'Next post',
  k: 'Previous post',
});

const IS_PRO = window.location.host.startsWith('pro.');

export function App() {
  const pageBelow = useStore((store) => store.pageBelow);
  const compose = useStore((store) => store.compose);
  const narrow = useNarrow();
  const mobile = load.layout === 'mobile';
  const isComposing = compose !== null && load.session !== null;

  useEffect(() => {
    followHistory();
    settleNav();
    loadPosts().then(followIntent);
  }, []);
  useEffect(() => {
    document.title = `${pageBelow === '/home' ? labels.home : pageBelow.slice(1)} / X`;
  }, [pageBelow]);

  const page = <PageAt path={pageBelow} mobile={mobile} />;
  return (
    <div onClick={followLink}>
      <div className={mobile ? 'app mobile' : 'app'}>
        <h2 aria-level={2} role="heading" className="unseen">
          <div dir="ltr">
            <span>{labels.shortcutsHint}</span>
          </div>
          <a href="/i/keyboard_shortcuts" dir="ltr" role="link" tabIndex={-1}>
            <span>{labels.viewShortcuts}</span>
          </a>
        </h2>
        <div id="layers">
          <FixedLayers />
          {isComposing && !mobile ? <ComposeDialog key={composeKey(compose)} compose={compose} /> : null}
          <MenuLayer />
          <SheetLayer />
        </div>
        <div dir="ltr" data-at-shortcutkeys={SHORTCUTS} aria-hidden="false" className="frame">
          <Button label={labels.skipToTimeline} className="unseen">
            <div dir="ltr">
              <span />
            </div>
          </Button>
          <Button label={labels.skipToTrending} className="unseen">
            <div dir="ltr">
              <span />
            </div>
          </Button>
          {mobile && isComposing ? (
            <MobileComposer compose={compose} />
          ) : (
            <>
              {mobile ? <MobileBars /> : <SideNav narrow={narrow} />}
              <main role="main">
                {IS_PRO ? (
                  <div data-testid={testId('gryphonLayout')} className="decks">
                    <div data-testid={testId('multi-column-layout-column-content')}>{page}</div>
                    <div data-testid={testId('multi-column-layout-column-content')}>
                      <PageAt path="/notifications" mobile={false} />
                    </div>
                  </div>
                ) : (
                  <Nest depth={2} className="plain">
                    <div className="columns">
                      <div data-testid={testId('primaryColumn')} className="primary-column">
                        {page}
                      </div>
                      {mobile || pageBelow.startsWith('/i/chat') ? null : <Sidebar />}
                    </div>
                  </Nest>
                )}
              </main>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** A dialog opened for something else is another dialog. */
function composeKey(compose: Compose): string {
  return [compose.replyTo?.id, compose.quoted?.id, ...compose.texts].join('|');
}

async function loadPosts(): Promise<void> {
  const answer = (await query('HomeTimeline', getState().viewer).catch(() => null)) as {
    posts: TimelinePost[];
  } | null;
  update({ posts: answer?.posts ?? [] });
}

/** Links to the client's own pages move within the document. */
function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = (event.target as Element).closest('a[href^="/"]');
  if (link === null) return;
  event.preventDefault();
  const address = link.getAttribute('href') ?? '/home';
  if (address !== getState().path) navigate(address);
}

/** The nav loses its words in windows narrower than 1,280 pixels. */
function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => window.innerWidth < 1280);
  useEffect(() => {
    const look = () => setNarrow(window.innerWidth < 1280);
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return settings.layout === 'auto' ? narrow : settings.layout === 'narrow';
}
