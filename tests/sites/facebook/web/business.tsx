import { useState } from 'react';
import type { Page } from '../accounts.ts';
import { Conversation } from './chat.tsx';
import { invisiblyEdged, labels, load, role } from './load.ts';
import { Icon, Nest, Overlay, Press } from './parts.tsx';
import { publishBusiness } from './publish.ts';
import { navigate, showToast, useStore } from './store.ts';
import { TextBox } from './text-box.tsx';

/** Meta Business Suite: a composer with several destinations, and a Page's messages. */
export function BusinessSuite({ page }: { page: Page }) {
  const path = useStore((store) => store.path);
  const isInbox = path.startsWith('/latest/inbox');
  return (
    <>
      <div {...role('banner')} className="banner">
        <Nest depth={3}>
          <Press aria-haspopup="menu" className="business-page">
            <div>
              <img alt="" src="data:," />
              <div>
                <span>{page.name}</span>
              </div>
            </div>
          </Press>
        </Nest>
        <BusinessLink page={page} path="/latest/composer/" text={labels.createPost} />
        <BusinessLink page={page} path="/latest/inbox/all/" text={labels.inbox} />
      </div>
      <div {...role('main')}>
        <Nest depth={2} inner="business">
          {isInbox ? <Inbox page={page} /> : <BusinessComposer page={page} />}
        </Nest>
      </div>
    </>
  );
}

/** With the Page in the address, where this load keeps it there. */
function BusinessLink({ page, path, text }: { page: Page; path: string; text: string }) {
  const { businessAddress } = load.settings;
  return (
    <a
      href={businessAddress === 'asset' ? `${path}?asset_id=${page.classicId}` : path}
      role="link"
      tabIndex={0}
      className="business-link"
    >
      <span>{text}</span>
      <Overlay />
    </a>
  );
}

function Inbox({ page }: { page: Page }) {
  const [other] = load.strangers;
  if (other === undefined) return null;
  return (
    <div className="card messages-page">
      <div {...role('heading')} aria-level={2}>
        <span>{labels.inbox}</span>
      </div>
      <Conversation other={other} threadId={other.id} sender={page.classicId} />
    </div>
  );
}

type Sent = 'published' | 'scheduled';

function BusinessComposer({ page }: { page: Page }) {
  const all = [page.classicId, page.instagram.id];
  const [identities, setIdentities] = useState<readonly string[]>(all);
  const [text, setText] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const [sending, setSending] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const publish = async () => {
    setSending(true);
    try {
      await publishBusiness(page, identities, text.trim(), at);
      setSent(at === null ? 'published' : 'scheduled');
    } catch {
      setSending(false);
      showToast(labels.failed);
    }
  };
  if (sent !== null) {
    return (
      <div className="card">
        <div {...role('heading')} aria-level={2}>
          <span>{sent === 'published' ? labels.businessPublished : labels.businessScheduled}</span>
        </div>
      </div>
    );
  }
  const word = at === null ? labels.publish : labels.schedule;
  return (
    <>
      <Nest depth={3} className="card business-writing">
        <Nest depth={2}>
          <div {...role('heading')} aria-level={2}>
            <span>{labels.createPost}</span>
          </div>
        </Nest>
        <Destinations page={page} identities={identities} onIdentities={setIdentities} />
        <Nest depth={5} className="writing">
          <TextBox
            label={labels.businessText}
            {...role('combobox')}
            aria-autocomplete="list"
            aria-expanded={false}
            rich
            text=""
            onText={setText}
          />
        </Nest>
        <Schedule at={at} onAt={setAt} />
      </Nest>
      <Nest depth={5} className="card business-preview">
        {text === '' ? null : (
          <>
            <div {...role('heading')} aria-level={4}>
              <span>{invisiblyEdged(page.name)}</span>
            </div>
            <div>
              <span>{labels.justNow}</span>
            </div>
            <div>{text}</div>
          </>
        )}
      </Nest>
      <Nest depth={2} className="business-foot" inner="business-buttons">
        <Press className="secondary" onPress={() => navigate('/latest/home/')}>
          <div>
            <span>{labels.cancel}</span>
          </div>
        </Press>
        <Press className="secondary">
          <div>
            <span>{labels.finishLater}</span>
          </div>
        </Press>
        <Press
          label={invisiblyEdged(word)}
          className="primary"
          disabled={text.trim() === '' || identities.length === 0 || sending}
          onPress={publish}
        >
          <Nest depth={2}>
            <span>{invisiblyEdged(word)}</span>
          </Nest>
        </Press>
      </Nest>
    </>
  );
}

/** Where the post goes: every destination is ticked at first. */
function Destinations({
  page,
  identities,
  onIdentities,
}: {
  page: Page;
  identities: readonly string[];
  onIdentities(identities: readonly string[]): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const places = [
    { id: page.classicId, name: page.name },
    { id: page.instagram.id, name: page.instagram.handle },
  ];
  const chosen = places.filter(({ id }) => identities.includes(id)).map(({ name }) => name);
  const toggle = (id: string) => {
    const without = identities.filter((other) => other !== id);
    onIdentities(without.length < identities.length ? without : [...identities, id]);
  };
  return (
    <Nest depth={3} inner="destinations">
      <div>
        <label>
          <span>{labels.postTo}</span>
        </label>
      </div>
      <div>
        <div
          {...role('combobox')}
          aria-haspopup="listbox"
          aria-expanded={isOpen}
          tabIndex={0}
          className="select"
          onClick={() => setOpen(!isOpen)}
        >
          <Nest depth={2}>
            <span>{invisiblyEdged(chosen.join(` ${labels.and} `))}</span>
          </Nest>
        </div>
      </div>
      {isOpen ? (
        <div {...role('listbox')} aria-multiselectable className="menu">
          {places.map(({ id, name }) => (
            <div
              key={id}
              {...role('option')}
              aria-selected={identities.includes(id)}
              tabIndex={0}
              onClick={() => toggle(id)}
            >
              <Icon name={identities.includes(id) ? 'check' : 'empty'} />
              <span>{name}</span>
            </div>
          ))}
        </div>
      ) : null}
    </Nest>
  );
}

const DAY = 24 * 60 * 60 * 1000;

function Schedule({ at, onAt }: { at: number | null; onAt(at: number | null): void }) {
  return (
    <Nest depth={2} inner="schedule">
      <span>{labels.setDate}</span>
      <div>
        <div
          {...role('switch')}
          aria-checked={at !== null}
          aria-label={labels.setDate}
          tabIndex={0}
          className="switch"
          onClick={() => onAt(at === null ? Date.now() + DAY : null)}
        />
      </div>
      {at === null ? null : <span>{new Date(at).toLocaleString(load.language)}</span>}
    </Nest>
  );
}
