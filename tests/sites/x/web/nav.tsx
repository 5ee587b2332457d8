import type { Labels } from './labels.ts';
import { labels, testId } from './load.ts';
import { Avatar, Icon, type Shape } from './parts.tsx';
import { NEW_POST, openCompose, update, useStore } from './store.ts';

type Entry = {
  label: keyof Labels &
    ('home' | 'explore' | 'notifications' | 'chat' | 'bookmarks' | 'communities' | 'profile');
  shape: Shape;
  href(handle: string): string;
  id: string | null;
};

const ENTRIES: readonly Entry[] = [
  { label: 'home', shape: 'home', href: () => '/home', id: 'AppTabBar_Home_Link' },
  { label: 'explore', shape: 'explore', href: () => '/explore', id: 'AppTabBar_Explore_Link' },
  {
    label: 'notifications',
    shape: 'bell',
    href: () => '/notifications',
    id: 'AppTabBar_Notifications_Link',
  },
  { label: 'chat', shape: 'mail', href: () => '/i/chat', id: 'AppTabBar_DirectMessage_Link' },
  { label: 'bookmarks', shape: 'bookmark', href: () => '/i/bookmarks', id: null },
  { label: 'communities', shape: 'people', href: (handle) => `/${handle}/communities`, id: null },
  { label: 'profile', shape: 'person', href: (handle) => `/${handle}`, id: 'AppTabBar_Profile_Link' },
];

/** The column on the left: links, Post, and who one is. A narrow one has no words. */
export function SideNav({ narrow }: { narrow: boolean }) {
  const account = useStore((store) => store.navAccount);
  return (
    <header role="banner" className={narrow ? 'narrow' : ''}>
      <div>
        <div>
          <div className="side-nav">
            <div>
              <div>
                <h1 role="heading">
                  <a href="/home" aria-label="X" role="link" className="logo">
                    <div dir="ltr">
                      <Icon shape="logo" />
                      <span />
                    </div>
                  </a>
                </h1>
              </div>
              <div>
                <nav aria-label={labels.primary} role="navigation">
                  {ENTRIES.map((entry) => (
                    <NavLink key={entry.label} entry={entry} handle={account?.handle ?? ''} narrow={narrow} />
                  ))}
                  <button
                    aria-expanded={false}
                    aria-haspopup="menu"
                    aria-label={labels.moreMenuItems}
                    role="button"
                    type="button"
                    data-testid={testId('AppTabBar_More_Menu')}
                  >
                    <div>
                      <div>
                        <Icon shape="more" />
                      </div>
                      {narrow ? null : <Text>{labels.more}</Text>}
                    </div>
                  </button>
                </nav>
              </div>
              {account === null ? null : <NewPostLink narrow={narrow} />}
            </div>
            {account === null ? null : <AccountSwitcher narrow={narrow} />}
          </div>
        </div>
      </div>
    </header>
  );
}

function NavLink({ entry, handle, narrow }: { entry: Entry; handle: string; narrow: boolean }) {
  const path = useStore((store) => store.path);
  const href = entry.href(handle);
  if (handle === '' && entry.label !== 'explore') return null;
  const word = labels[entry.label];
  return (
    <a
      href={href}
      aria-label={word}
      role="link"
      className={path === href ? 'current' : ''}
      {...(entry.id === null ? {} : { 'data-testid': testId(entry.id) })}
    >
      <div>
        <div>
          <Icon shape={entry.shape} />
        </div>
        {narrow ? null : <Text>{word}</Text>}
      </div>
    </a>
  );
}

function Text({ children }: { children: string }) {
  return (
    <div dir="ltr">
      <span>{children}</span>
    </div>
  );
}

function NewPostLink({ narrow }: { narrow: boolean }) {
  return (
    <div>
      <a
        href="/compose/post"
        aria-label={labels.post}
        role="link"
        className="new-post"
        data-testid={testId('SideNav_NewTweet_Button')}
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          openCompose(NEW_POST);
        }}
      >
        <div dir="ltr">
          {narrow ? <Icon shape="feather" /> : null}
          <span>
            <div>
              <div>
                <span>{narrow ? null : <span>{labels.post}</span>}</span>
              </div>
            </div>
          </span>
        </div>
      </a>
    </div>
  );
}

function AccountSwitcher({ narrow }: { narrow: boolean }) {
  const account = useStore((store) => store.navAccount);
  if (account === null) return null;
  return (
    <div>
      <div>
        <button
          aria-label={labels.accountMenu}
          role="button"
          type="button"
          data-testid={testId('SideNav_AccountSwitcher_Button')}
          className="account-switcher"
          onClick={(event) => {
            const { left, top } = event.currentTarget.getBoundingClientRect();
            update({ menu: { kind: 'accounts', left, bottom: window.innerHeight - top } });
          }}
        >
          <div>
            <Avatar handle={account.handle} name={account.name} link={false} />
          </div>
          {narrow ? null : (
            <>
              <div>
                <div>
                  <div>
                    <div>
                      <div dir="ltr">
                        <span>
                          <span className="name">{account.name}</span>
                          <span />
                        </span>
                      </div>
                      <div dir="ltr">
                        <span />
                      </div>
                    </div>
                  </div>
                  <div>
                    <div tabIndex={-1}>
                      <div>
                        <div dir="ltr">
                          <span>@{account.handle}</span>
                        </div>
                      </div>
                    </div>
                  </div>
                </div>
              </div>
              <div>
                <Icon shape="more" />
              </div>
            </>
          )}
        </button>
      </div>
    </div>
  );
}

/** A phone's bars: the picture on top, the tabs below, the round button to write. */
export function MobileBars() {
  const account = useStore((store) => store.navAccount);
  if (account === null) return null;
  return (
    <>
      <div className="mobile-top">
        <button
          aria-label={labels.accountMenu}
          role="button"
          type="button"
          data-testid={testId('DashButton_ProfileIcon_Link')}
          onClick={() => update({ menu: { kind: 'accounts', left: 8, bottom: 120 } })}
        >
          <Avatar handle={account.handle} name={account.name} link={false} size={32} />
        </button>
        <Icon shape="logo" />
      </div>
      <div className="mobile-bottom" data-testid={testId('BottomBar')}>
        <nav role="navigation">
          {ENTRIES.filter((entry) => ['home', 'explore', 'notifications', 'chat'].includes(entry.label)).map(
            (entry) => (
              <NavLink key={entry.label} entry={entry} handle={account.handle} narrow />
            ),
          )}
        </nav>
      </div>
      <a
        href="/compose/post"
        aria-label={labels.post}
        role="link"
        className="floating"
        data-testid={testId('FloatingActionButtons_Tweet_Button')}
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          openCompose(NEW_POST);
        }}
      >
        <div dir="ltr">
          <Icon shape="feather" />
        </div>
      </a>
    </>
  );
}
