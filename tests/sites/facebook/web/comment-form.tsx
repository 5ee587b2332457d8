import type { LexicalEditor } from 'lexical';
import { useRef, useState } from 'react';
import { setBoxText } from '../../kit/lexical-box.tsx';
import type { Actor } from '../accounts.ts';
import type { FeedComment, FeedPost } from '../timeline.ts';
import { firstVoice } from './first-voice.ts';
import { labels, role, settings, voices } from './load.ts';
import { Icon, Nest, Overlay, Picture, Press } from './parts.tsx';
import { Popover } from './popover.tsx';
import { broadcastTyping, publishComment } from './publish.ts';
import { TextBox } from './text-box.tsx';

/** The row in which one answers a post, or a comment on it: whose voice, the box, Send. */
export function CommentForm({
  post,
  replyTo = null,
  focused = false,
}: {
  post: FeedPost;
  /** The comment that is answered. */
  replyTo?: FeedComment | null;
  focused?: boolean;
}) {
  const [voice, setVoice] = useState(() => firstVoice(post));
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const editor = useRef<LexicalEditor | null>(null);
  const isEmpty = text.trim() === '';

  const change = (now: string) => {
    if (text === '' && now !== '') broadcastTyping(voice, post);
    setText(now);
  };
  const send = async () => {
    if (isEmpty || sending) return;
    setSending(true);
    try {
      await publishComment(voice, post, replyTo?.id ?? null, text.trim());
      if (editor.current !== null) setBoxText(editor.current, '');
    } catch {
      // The box keeps its text, as Facebook's does.
    }
    setSending(false);
  };

  const label = labelOf(voice, replyTo);
  return (
    <div className="comment-row">
      <div>
        <div aria-hidden="true" role="button" tabIndex={-1}>
          {settings.voiceSelector ? (
            <VoiceSelector voice={voice} onVoice={setVoice} />
          ) : (
            <Picture actor={voice} size={32} />
          )}
          <Overlay />
        </div>
      </div>
      <div className="comment-box">
        <form {...role('presentation')} onSubmit={(event) => event.preventDefault()}>
          <Nest depth={2}>
            <div data-visualcompletion="ignore">
              <Nest depth={3} className="box">
                <TextBox
                  label={label}
                  namesPlaceholder
                  text=""
                  editor={editor}
                  focused={focused}
                  onText={change}
                  onEnter={send}
                />
              </Nest>
            </div>
            <div className="comment-tools">
              <ul data-id="unfocused-state-actions-list">
                <Tool label={labels.avatarSticker} icon="sticker" />
                <Tool label={labels.insertEmoji} icon="emoji" />
                <li>
                  <span>
                    <Press label={labels.attachPhoto}>
                      <Icon name="photo" />
                    </Press>
                  </span>
                  <input accept="video/*,  video/x-m4v, image/*" type="file" />
                </li>
                <Tool label={labels.commentGif} icon="gif" />
                <Tool label={labels.commentSticker} icon="sticker" />
              </ul>
              {settings.sendButton === 'always' || !isEmpty ? (
                <div id="focused-state-composer-submit">
                  <span>
                    <Press label={labels.sendComment} className="send" disabled={isEmpty} onPress={send}>
                      <Icon name="send" />
                    </Press>
                  </span>
                </div>
              ) : null}
            </div>
          </Nest>
        </form>
      </div>
    </div>
  );
}

function labelOf(voice: Actor, replyTo: FeedComment | null): string {
  const isNamed = settings.commentLabel === 'named';
  if (replyTo === null) return isNamed ? labels.commentAs(voice.name) : labels.writeComment;
  return isNamed ? labels.replyAs(voice.name) : labels.replyTo(replyTo.author.name);
}

function Tool({ label, icon }: { label: string; icon: string }) {
  return (
    <li>
      <span>
        <Press label={label}>
          <Icon name={icon} />
        </Press>
      </span>
    </li>
  );
}

/** Its label is English in every language. */
function VoiceSelector({ voice, onVoice }: { voice: Actor; onVoice(voice: Actor): void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Press
        label="Available Voices"
        className="voice"
        onPress={(pressed) => setAnchor(anchor === null ? pressed : null)}
      >
        <Nest depth={2}>
          <Picture actor={voice} size={32} />
          <div data-visualcompletion="ignore" className="caret" />
        </Nest>
      </Press>
      {anchor === null ? null : (
        <Popover
          anchor={anchor}
          onClose={close}
          {...role('menu')}
          aria-label={labels.chooseVoice}
          className="menu voices"
        >
          {voices.map((other) => (
            <div
              key={other.id}
              role="menuitemradio"
              aria-checked={other.id === voice.id}
              tabIndex={0}
              onClick={() => {
                onVoice(other);
                close();
              }}
            >
              <Picture actor={other} size={36} />
              <span dir="auto">{other.name}</span>
            </div>
          ))}
        </Popover>
      )}
    </>
  );
}
