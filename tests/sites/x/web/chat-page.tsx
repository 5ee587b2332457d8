import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { labels, load, testId } from './load.ts';
import { Avatar, Button, Icon, RoundIcon } from './parts.tsx';
import { fail, sendMessage } from './publish.ts';
import { useStore } from './store.ts';

/** X's chat since 2025: the conversations, and the open one with its plain text area. */
export function ChatPage({ conversation }: { conversation: string | null }) {
  const viewer = useStore((store) => store.viewer);
  if (viewer === null) return null;
  const ids = conversation?.split('-') ?? [];
  const partner = load.strangers.find((person) => ids.includes(person.id)) ?? null;
  return (
    <div className="chat">
      <div>
        <div>
          <div data-testid={testId('dm-inbox-panel')}>
            <h2 dir="ltr">{labels.chat}</h2>
            <ul role="list">
              {load.strangers.slice(3, 7).map((person) => (
                <li
                  key={person.id}
                  role="listitem"
                  data-testid={testId(`dm-conversation-item-${viewer.id}:${person.id}`)}
                >
                  <a href={`/i/chat/${person.id}-${viewer.id}`} role="link" className="user-cell">
                    <div>
                      <Avatar handle={person.handle} name={person.name} link={false} />
                    </div>
                    <span className="name">{person.name}</span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      </div>
      <div>
        <div>
          {conversation === null || partner === null ? null : (
            <div data-testid={testId('dm-conversation-panel')}>
              <div data-testid={testId('dm-conversation-header')}>
                <a href={`/${partner.handle}`} role="link">
                  <Avatar handle={partner.handle} name={partner.name} link={false} />
                </a>
                <span dir="ltr" className="name">
                  {partner.name}
                </span>
              </div>
              <Conversation conversation={conversation} partner={partner.handle} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

const FIRST_MESSAGES = [
  'On garde la table du fond pour jeudi ?',
  'paper, river, garden: which one for the cover?',
];

function Conversation({ conversation, partner }: { conversation: string; partner: string }) {
  const viewer = useStore((store) => store.viewer);
  const [sent, setSent] = useState<string[]>([]);
  const [text, setText] = useState('');
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    log.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, []);

  const send = async () => {
    if (text.trim() === '') return;
    try {
      await sendMessage(conversation, text);
      setSent((before) => [...before, text]);
      setText('');
    } catch {
      fail();
    }
  };

  const isDelegate = viewer !== null && viewer.id !== load.session?.id;
  return (
    <>
      <div role="log" ref={log}>
        <div data-testid={testId('dm-message-list')}>
          {FIRST_MESSAGES.map((message) => (
            <div key={message} className="message" title={partner}>
              <span dir="auto">{message}</span>
            </div>
          ))}
          {sent.map((message, index) => (
            <div key={`sent-${index.toString()}`} className="message own">
              <span dir="auto">{message}</span>
            </div>
          ))}
        </div>
      </div>
      <form
        data-testid={testId('dm-composer-form')}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {isDelegate && !load.settings.drift.includes('delegate-banner') ? (
          <div className="banner">
            <div dir="ltr">
              <svg aria-hidden="true" viewBox="0 0 24 24">
                <circle cx="12" cy="12" r="8" />
              </svg>
              <span>
                <span>{labels.messagingFor(viewer.handle)}</span>
              </span>
            </div>
          </div>
        ) : null}
        <div>
          <div className="chat-box">
            <Button label={labels.addMedia} className="round">
              <Icon shape="photo" />
            </Button>
            <textarea
              data-testid={testId('dm-composer-textarea')}
              aria-label={labels.message}
              placeholder={labels.message}
              autoComplete="off"
              spellCheck
              rows={1}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                send();
              }}
            />
            {text.trim() === '' ? null : (
              <Button
                label={labels.sendMessage}
                id="dm-composer-send-button"
                className="round"
                onPress={send}
              >
                <RoundIcon shape="share" />
              </Button>
            )}
          </div>
        </div>
      </form>
    </>
  );
}
