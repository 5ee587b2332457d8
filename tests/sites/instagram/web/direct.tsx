import type { LexicalEditor } from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { setBoxText } from '../../kit/lexical-box.tsx';
import type { Author } from '../timeline.ts';
import { labels, load } from './load.ts';
import { Icon, Picture, Press } from './parts.tsx';
import { fail, sendMessage } from './publish.ts';
import { RichBox } from './rich-box.tsx';
import { navigate, threadWith, update, useStore } from './store.ts';

/** The messages: the threads, and the open one. */
export function DirectPage({ thread }: { thread: string | null }) {
  const partner = load.strangers.find((person) => threadWith(person) === thread) ?? null;
  return (
    <div className="direct">
      <div className="threads">
        <div>
          <h1>
            <span>{load.session?.username}</span>
          </h1>
        </div>
        <ThreadList onOpen={(person) => navigate(`/direct/t/${threadWith(person)}/`)} />
      </div>
      {partner === null ? (
        <div className="empty">{labels.yourMessages}</div>
      ) : (
        <Thread key={partner.id} partner={partner} />
      )}
    </div>
  );
}

/** The people one writes with. */
function ThreadList({ onOpen }: { onOpen(partner: Author): void }) {
  return (
    <div role="list">
      {load.strangers.slice(0, 5).map((person) => (
        <div key={person.id} role="listitem">
          <Press className="person" onPress={() => onOpen(person)}>
            <Picture username={person.username} />
            <span dir="auto">{person.name}</span>
          </Press>
        </div>
      ))}
    </div>
  );
}

const FIRST_MESSAGE = 'bridge cloud summer';

/** One thread: who it is with, what was said, the box. */
function Thread({ partner }: { partner: Author }) {
  const thread = threadWith(partner);
  const sent = useStore((store) => store.messages[thread]) ?? [];
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sent.length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [sent.length]);
  return (
    <div className="thread">
      <div>
        <a href={`/${partner.username}/`} role="link" className="person">
          <Picture username={partner.username} />
          <span dir="auto">{partner.name}</span>
        </a>
      </div>
      <div role="grid">
        <div role="row" className="message">
          <div dir="auto">{FIRST_MESSAGE}</div>
        </div>
        {sent.map((message, index) => (
          <div key={`${index.toString()}`} role="row" className="message own">
            <div dir="auto">{message}</div>
          </div>
        ))}
        <div ref={end} />
      </div>
      <MessageBox partner={partner} />
    </div>
  );
}

/** The box of a thread: Enter sends, and Send, which is there once there is text. */
function MessageBox({ partner }: { partner: Author }) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const editor = useRef<LexicalEditor | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const isBlank = text.trim() === '';

  const send = async (message: string, empties: boolean) => {
    if (message.trim() === '' || sending) return;
    setSending(true);
    try {
      await sendMessage(partner, message);
      if (empties && editor.current !== null) setBoxText(editor.current, '');
    } catch {
      fail();
    }
    setSending(false);
  };

  return (
    <div className="message-box">
      <div>
        <div>
          <RichBox
            label={labels.message}
            placeholder={labels.messagePlaceholder}
            namesPlaceholder
            editor={editor}
            onText={setText}
            onEnter={() => send(text, true)}
          />
        </div>
        {isBlank ? (
          <div className="message-tools">
            <form>
              <input ref={file} accept="image/jpeg,image/png,video/mp4" multiple type="file" />
            </form>
            <Press onPress={() => file.current?.click()}>
              <Icon shape="photo" label={labels.addPhoto} size={24} />
            </Press>
            <Press className="like" onPress={() => send('❤️', false)}>
              <Icon shape="heart" label={labels.like} size={24} />
            </Press>
          </div>
        ) : (
          <Press className="link" onPress={() => send(text, true)}>
            {labels.send}
          </Press>
        )}
      </div>
    </div>
  );
}

/** Messages that float over every other page. */
export function FloatingMessages() {
  const panel = useStore((store) => store.panel);
  if (panel === null) {
    return (
      <div className="floating">
        <Press className="person" onPress={() => update({ panel: { partner: null } })}>
          <Icon shape="message" label={labels.messages} size={24} />
          <span>{labels.messages}</span>
        </Press>
      </div>
    );
  }
  const { partner } = panel;
  return (
    <div className="floating open">
      <div className="floating-header">
        {partner === null ? (
          <span className="name">{labels.messages}</span>
        ) : (
          <Press onPress={() => update({ panel: { partner: null } })}>
            <Icon shape="back" label={labels.back} size={20} />
          </Press>
        )}
        <Press className="end" onPress={() => update({ panel: null })}>
          <Icon shape="close" label={labels.close} size={18} />
        </Press>
      </div>
      {partner === null ? (
        <ThreadList onOpen={(person) => update({ panel: { partner: person } })} />
      ) : (
        <Thread key={partner.id} partner={partner} />
      )}
    </div>
  );
}
