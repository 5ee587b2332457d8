import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { setBoxText } from '../../kit/lexical-box.tsx';
import type { Actor } from '../accounts.ts';
import { labels, me } from './load.ts';
import { sendMessage } from './messenger.ts';
import { Icon, Nest, Picture, Press, ProfileLink } from './parts.tsx';
import { showToast, update, useStore } from './store.ts';
import { TextBox } from './text-box.tsx';

/** The conversation that floats at the bottom, on every page. */
export function ChatTab() {
  const chatWith = useStore((store) => store.chatWith);
  return (
    <div data-visualcompletion="ignore">
      <Nest depth={3}>
        <div data-visualcompletion="ignore">
          <Nest depth={3}>
            {chatWith === null ? null : (
              <div tabIndex={-1} className="chat-tab">
                <div role="none" tabIndex={-1}>
                  <div>
                    <ChatHead other={chatWith} />
                    <Conversation
                      key={chatWith.id}
                      other={chatWith}
                      threadId={chatWith.id}
                      sender={me().id}
                    />
                  </div>
                </div>
              </div>
            )}
          </Nest>
        </div>
      </Nest>
    </div>
  );
}

/** Who one writes with, above the messages. */
export function ChatHead({ other }: { other: Actor }) {
  return (
    <Nest depth={4} inner="chat-head">
      <ProfileLink actor={other} label={other.name}>
        <Picture actor={other} size={32} />
      </ProfileLink>
      <div className="chat-name">
        <Press label={labels.chatSettings}>
          <Nest depth={3}>
            <h2 dir="auto">
              <span dir="auto">{other.name}</span>
            </h2>
            <span dir="auto" className="soft">
              {labels.activeNow}
            </span>
          </Nest>
        </Press>
      </div>
      <Press label={labels.minimize} className="round" data-prevent_chattab_focus="1">
        <Icon name="minimize" />
      </Press>
      <Press label={labels.closeChat} className="round" onPress={() => update({ chatWith: null })}>
        <Icon name="close" />
      </Press>
    </Nest>
  );
}

/** The messages with somebody and the row in which one writes: Enter sends. */
export function Conversation({
  other,
  threadId,
  sender,
}: {
  other: Actor;
  threadId: string;
  /** The mailbox that sends: the document's actor, or a Page's in Business Suite. */
  sender: string;
}) {
  const [text, setText] = useState('');
  const [sent, setSent] = useState<readonly string[]>([]);
  const editor = useRef<LexicalEditor | null>(null);
  const isEmpty = text.trim() === '';
  const send = async () => {
    if (isEmpty) return;
    try {
      await sendMessage(sender, threadId, text.trim());
      setSent([...sent, text.trim()]);
      if (editor.current !== null) setBoxText(editor.current, '');
    } catch {
      showToast(labels.failed);
    }
  };
  return (
    <div>
      <Nest depth={5}>
        <div aria-label={labels.messagesWith(other.name)} role="grid" className="messages">
          <Message author={other} text="Bonjour ! Vous ouvrez samedi ?" own={false} />
          {sent.map((message, index) => (
            // Messages are only ever added at the end.
            <Message key={`sent-${index.toString()}`} author={me()} text={message} own />
          ))}
        </div>
      </Nest>
      <Nest depth={3} inner="chat-row">
        <ChatTool label={labels.voiceClip} icon="plus" />
        <input accept="*/*" multiple type="file" />
        <ChatTool label={labels.attachFile} icon="photo" />
        <div className="box">
          <div className="box-row">
            <div>
              <TextBox
                aria-describedby={labels.writeTo(other.name)}
                label={labels.message}
                placeholder="Aa"
                namesPlaceholder
                text=""
                editor={editor}
                onText={setText}
                onEnter={send}
              />
            </div>
            <div>
              <span>
                <div>
                  <Press label={labels.chooseEmoji}>
                    <Icon name="emoji" />
                  </Press>
                </div>
              </span>
            </div>
          </div>
        </div>
        <div>
          <span>
            {isEmpty ? (
              <Press label={labels.sendLike} className="round">
                <Icon name="liked" />
              </Press>
            ) : (
              <Press label={labels.pressEnterToSend} className="round send-message" onPress={send}>
                <Icon name="send" />
              </Press>
            )}
          </span>
        </div>
      </Nest>
    </div>
  );
}

function ChatTool({ label, icon }: { label: string; icon: string }) {
  return (
    <div>
      <span>
        <div>
          <Press label={label} className="round">
            <Icon name={icon} />
          </Press>
        </div>
      </span>
    </div>
  );
}

function Message({ author, text, own }: { author: Actor; text: string; own: boolean }) {
  return (
    <div role="row" className={own ? 'message own' : 'message'}>
      <div data-scope="messages_table" role="gridcell" tabIndex={-1}>
        <div role="presentation">
          <h4 dir="auto" className="unseen">
            {author.shortName}
          </h4>
        </div>
        <div role="presentation">
          <span dir="auto">
            <div dir="auto">{text}</div>
          </span>
        </div>
      </div>
    </div>
  );
}
