import { useState } from 'react';
import { labels, load, me, role, voices } from './load.ts';
import { Icon, Nest, Overlay, Picture, Press, profileAddress } from './parts.tsx';
import { Popover } from './popover.tsx';
import { switchProfile } from './publish.ts';
import { useStore } from './store.ts';

/** The bar at the top: search, the main pages, the account's controls. */
export function Banner() {
  const path = useStore((store) => store.path);
  return (
    <div {...role('banner')} className="banner">
      <div>
        <div>
          <div aria-disabled="true" aria-hidden="true" aria-label={labels.back} role="button" tabIndex={-1} />
        </div>
        <a
          aria-hidden="false"
          aria-label="Facebook"
          href={`${window.location.origin}/`}
          role="link"
          tabIndex={0}
        >
          <Icon name="logo" />
        </a>
      </div>
      <div data-visualcompletion="ignore" />
      <div aria-hidden="false">
        <Nest depth={5}>
          <label className="search">
            <Icon name="search" />
            <input
              dir="ltr"
              aria-autocomplete="list"
              aria-expanded="false"
              role="combobox"
              autoComplete="off"
              placeholder={labels.search}
              spellCheck="false"
              aria-invalid="false"
              aria-label={labels.search}
              type="search"
            />
          </label>
        </Nest>
      </div>
      <div aria-hidden="false" className="banner-tabs">
        <Nest depth={2}>
          <div aria-label="Facebook" {...role('navigation')}>
            <ul className="tabs">
              <Tab label={labels.home} icon="home" address="/" current={path === '/'} />
              <Tab label={labels.video} icon="video" address="/watch/?ref=tab" current={false} />
              <Tab
                label={labels.groups}
                icon="friends"
                address="/groups/"
                current={path.startsWith('/groups')}
              />
            </ul>
          </div>
        </Nest>
      </div>
      <div>
        <div aria-label={labels.controls} {...role('navigation')} className="controls">
          <Press label={labels.menu} className="round">
            <Icon name="menu" />
          </Press>
          <MessagesControl />
          <Press label={labels.notifications} className="round" aria-expanded={false}>
            <Icon name="bell" />
          </Press>
          <AccountControl />
        </div>
      </div>
    </div>
  );
}

function Tab({
  label,
  icon,
  address,
  current,
}: {
  label: string;
  icon: string;
  address: string;
  current: boolean;
}) {
  return (
    <li>
      <span>
        <div>
          <a
            {...(current ? { 'aria-current': 'page' } : {})}
            aria-label={label}
            href={`${window.location.origin}${address}`}
            role="link"
            tabIndex={0}
          >
            <span>
              <Icon name={icon} />
            </span>
            <Overlay />
          </a>
        </div>
      </span>
    </li>
  );
}

/** A Page's messages are in Business Suite: the link carries its classic id. */
function MessagesControl() {
  const page = load.person?.pages.find((candidate) => candidate.id === me().id);
  if (page === undefined) {
    return (
      <Press label={labels.messenger} className="round" aria-expanded={false}>
        <Icon name="messenger" />
      </Press>
    );
  }
  const query = `nav_ref=manage_page_ap_plus_inbox_message_button&asset_id=${page.classicId}`;
  return (
    <a
      aria-label={labels.messenger}
      className="round"
      href={`https://business.facebook.com/latest/inbox/all/?${query}`}
      role="link"
      tabIndex={0}
    >
      <Icon name="messenger" />
      <Overlay />
    </a>
  );
}

function AccountControl() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (pressed: HTMLElement) => setAnchor(anchor === null ? pressed : null);
  return (
    <span className="account">
      <div>
        <Press label={labels.yourProfile} aria-expanded={anchor !== null} onPress={toggle}>
          <div>
            <Picture actor={me()} label={labels.yourProfile} />
          </div>
        </Press>
        {anchor === null ? null : <AccountMenu anchor={anchor} onClose={() => setAnchor(null)} />}
      </div>
    </span>
  );
}

/** Who acts, and everybody else as whom the person may: choosing one loads the document anew. */
function AccountMenu({ anchor, onClose }: { anchor: HTMLElement; onClose(): void }) {
  const actor = me();
  return (
    <Popover
      anchor={anchor}
      onClose={onClose}
      aria-label={labels.yourProfile}
      {...role('dialog')}
      className="menu account-menu"
    >
      <Nest depth={3}>
        <a href={`${window.location.origin}${profileAddress(actor)}`} role="link" tabIndex={0}>
          <Picture actor={actor} size={36} />
          <span dir="auto">{actor.name}</span>
        </a>
        <div role="list">
          {voices
            .filter((voice) => voice.id !== actor.id)
            .map((voice) => (
              <div key={voice.id} role="listitem" data-visualcompletion="ignore-dynamic">
                <Press label={labels.switchTo(voice.name)} onPress={() => switchProfile(voice)}>
                  <Picture actor={voice} size={36} />
                  <span dir="auto">
                    <span>{voice.name}</span>
                  </span>
                </Press>
              </div>
            ))}
        </div>
        <Press label={labels.seeAllProfiles} className="secondary">
          <span dir="auto">{labels.seeAllProfiles}</span>
        </Press>
        <Press className="menu-row">
          <Icon name="door" />
          <span dir="auto">{labels.logOut}</span>
        </Press>
      </Nest>
    </Popover>
  );
}
