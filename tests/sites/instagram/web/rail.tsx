import type { ReactNode } from 'react';
import { type labels as allLabels, hasDrifted, labels, load } from './load.ts';
import { Icon, Nest, Picture, type Shape } from './parts.tsx';
import { type Layer, update, useStore } from './store.ts';

type Word = {
  [Key in keyof typeof allLabels]: (typeof allLabels)[Key] extends string ? Key : never;
}[keyof typeof allLabels];

type Entry = {
  /** Of the picture, and beside it. */
  label: Word;
  word: Word;
  shape: Shape;
  href: string;
  opens?: Layer;
};

const ENTRIES: readonly Entry[] = [
  { label: 'home', word: 'home', shape: 'home', href: '/' },
  { label: 'search', word: 'search', shape: 'search', href: '#' },
  { label: 'explore', word: 'explore', shape: 'compass', href: '/explore/' },
  { label: 'reels', word: 'reels', shape: 'reels', href: '/reels/' },
  { label: 'messages', word: 'messages', shape: 'message', href: '/direct/inbox/' },
  { label: 'notifications', word: 'notifications', shape: 'heart', href: '#' },
  {
    label: 'newPost',
    word: 'create',
    shape: 'plus',
    href: '#',
    opens: load.settings.createMenu ? 'create-menu' : 'create',
  },
];

/** Classes are the look-alike's own: tests press by them, whatever drift does to the rest. */
const OPENERS: Record<Layer, string> = {
  create: 'new-post',
  'create-menu': 'new-post',
  more: 'more',
  accounts: 'switch',
};

const MORE: Entry = { label: 'moreOptions', word: 'more', shape: 'menu', href: '#', opens: 'more' };

/** The left rail; the narrow one has no words. */
export function Rail({ narrow }: { narrow: boolean }) {
  return (
    <div className={narrow ? 'rail narrow' : 'rail'}>
      <Nest depth={5}>
        <div className="rail-logo">
          <div>
            <a href="/" role="link" tabIndex={0}>
              <div>
                <Icon shape="logo" label="Instagram" />
              </div>
            </a>
          </div>
        </div>
        <div className="rail-entries">
          {ENTRIES.map((entry) => (
            <RailEntry key={entry.label} entry={entry} narrow={narrow} />
          ))}
          <ProfileEntry narrow={narrow} />
        </div>
        <div>
          <RailEntry entry={MORE} narrow={narrow} />
        </div>
      </Nest>
    </div>
  );
}

function RailEntry({ entry, narrow }: { entry: Entry; narrow: boolean }) {
  const { opens } = entry;
  return (
    <RailLink
      className={opens === undefined ? '' : OPENERS[opens]}
      href={entry.href}
      word={narrow ? null : labels[entry.word]}
      {...(opens === undefined ? {} : { onPress: () => update({ layer: opens }) })}
    >
      <Icon shape={entry.shape} label={labels[entry.label]} />
    </RailLink>
  );
}

function ProfileEntry({ narrow }: { narrow: boolean }) {
  return (
    <RailLink className="own-page" href={profileAddress()} word={narrow ? null : labels.profile}>
      <ProfilePicture />
    </RailLink>
  );
}

/** The viewer's own page, unless Instagram dropped the name from the link. */
function profileAddress(): string {
  return hasDrifted('rail-link') ? '/accounts/edit/' : `/${load.session?.username ?? ''}/`;
}

function ProfilePicture() {
  const username = load.session?.username ?? '';
  return (
    <span role="link" tabIndex={-1} className="own-picture">
      {hasDrifted('rail-alt') ? (
        <img alt="" crossOrigin="anonymous" draggable={false} />
      ) : (
        <Picture username={username} isCors />
      )}
    </span>
  );
}

function RailLink({
  className,
  href,
  word,
  onPress,
  children,
}: {
  className: string;
  href: string;
  word: string | null;
  onPress?: () => void;
  children: ReactNode;
}) {
  const path = useStore((store) => store.path);
  return (
    <div>
      <span aria-describedby=":r:">
        <div>
          <a
            href={href}
            role="link"
            tabIndex={0}
            className={path === href ? `${className} current` : className}
            onClick={(event) => {
              if (href !== '#') return;
              event.preventDefault();
              onPress?.();
            }}
          >
            <div className="rail-row">
              <div>
                <div>{children}</div>
              </div>
              {word === null ? null : (
                <div>
                  <Nest depth={3}>
                    <span dir="auto">
                      <span>{word}</span>
                    </span>
                  </Nest>
                </div>
              )}
            </div>
          </a>
        </div>
      </span>
    </div>
  );
}

/** A phone's bars: the name on top, the tabs below. */
export function MobileBars({ onPhoto }: { onPhoto(): void }) {
  return (
    <>
      <div className="mobile-top">
        <a href="/" role="link">
          <Icon shape="logo" label="Instagram" />
        </a>
        <a
          href="#"
          role="link"
          className="switch"
          onClick={(event) => {
            event.preventDefault();
            update({ layer: 'accounts' });
          }}
        >
          <Icon shape="menu" label={labels.moreOptions} />
        </a>
      </div>
      <div className="mobile-bottom">
        {ENTRIES.filter(({ label }) => ['home', 'explore', 'newPost', 'messages'].includes(label)).map(
          (entry) =>
            entry.label === 'newPost' ? (
              <RailLink key={entry.label} className="new-post" href="#" word={null} onPress={onPhoto}>
                <Icon shape={entry.shape} label={labels.newPost} />
              </RailLink>
            ) : (
              <RailEntry key={entry.label} entry={entry} narrow />
            ),
        )}
        <ProfileEntry narrow />
      </div>
    </>
  );
}
