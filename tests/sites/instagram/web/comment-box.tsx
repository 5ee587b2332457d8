import type { LexicalEditor } from 'lexical';
import { type FormEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { setBoxText } from '../../kit/lexical-box.tsx';
import type { Comment, FeedPost } from '../timeline.ts';
import { hasDrifted, labels } from './load.ts';
import { Icon, Press } from './parts.tsx';
import { fail, sendComment } from './publish.ts';
import { RichBox } from './rich-box.tsx';

/** Text about to be a comment, or an answer to one as long as it begins with that person's name. */
export type CommentDraft = {
  text: string;
  answered: Comment | null;
  /** Counts the presses on Reply: each asks for the focus. */
  asked: number;
};

export const EMPTY_COMMENT: CommentDraft = { text: '', answered: null, asked: 0 };

/** Begins an answer in the box: the name goes before what is there. */
export function answering(draft: CommentDraft, comment: Comment): CommentDraft {
  const text = `@${comment.author.username} ${draft.text}`;
  return { text, answered: comment, asked: draft.asked + 1 };
}

const LONGEST_COMMENT = 2200;

/** The box under a post: Enter publishes, and the button that is there once there is text. */
export function CommentBox({
  post,
  draft,
  inFeed,
  onDraft,
}: {
  post: FeedPost;
  draft: CommentDraft;
  /** The feed's boxes have a picture to choose emoji, and a limit. */
  inFeed: boolean;
  onDraft(draft: CommentDraft): void;
}) {
  const [sending, setSending] = useState(false);
  const { text } = draft;
  const isBlank = text.trim() === '';
  const latest = useRef(draft);
  latest.current = draft;

  const send = async () => {
    if (isBlank || sending) return;
    setSending(true);
    try {
      await sendComment(post, text, repliedTo(draft));
      onDraft({ ...EMPTY_COMMENT, asked: draft.asked });
    } catch {
      fail();
    }
    setSending(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const box = {
    text,
    asked: draft.asked,
    // Lexical also reports what was written into it: the latest draft counts, not that of its first day.
    onText: (changed: string) => onDraft({ ...latest.current, text: changed }),
    onSend: send,
  };
  const Form = hasDrifted('form') ? 'div' : 'form';
  return (
    <section className="comment-section">
      <div>
        <Form {...(Form === 'form' ? { method: 'POST' } : {})} onSubmit={submit}>
          <div className="comment-row">
            {hasDrifted('comment-textarea') ? (
              <RichField {...box} />
            ) : (
              <PlainField {...box} inFeed={inFeed} />
            )}
            {isBlank ? null : (
              <div>
                {sending ? (
                  <div role="progressbar" className="spinner" />
                ) : (
                  <Press className="link" onPress={send}>
                    {labels.post}
                  </Press>
                )}
              </div>
            )}
            {inFeed ? (
              <div>
                <Press className="soft">
                  <Icon shape="emoji" label={labels.emoji} size={13} />
                </Press>
              </div>
            ) : null}
          </div>
        </Form>
      </div>
    </section>
  );
}

function repliedTo({ text, answered }: CommentDraft): string | null {
  if (answered === null) return null;
  return text.startsWith(`@${answered.author.username} `) ? answered.id : null;
}

type FieldProps = { text: string; asked: number; onText(text: string): void; onSend(): void };

/** The text area: Instagram puts another one in its place as soon as it gets the focus. */
function PlainField({ text, asked, inFeed, onText, onSend }: FieldProps & { inFeed: boolean }) {
  const [isActive, setActive] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!isActive || box.current === null) return;
    box.current.focus();
    box.current.setSelectionRange(box.current.value.length, box.current.value.length);
  }, [isActive]);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  return (
    <textarea
      key={isActive ? 'active' : 'idle'}
      ref={box}
      aria-label={labels.addComment}
      placeholder={labels.addComment}
      autoComplete="off"
      autoCorrect="off"
      {...(inFeed ? { maxLength: LONGEST_COMMENT } : {})}
      rows={1}
      value={text}
      onFocus={() => setActive(true)}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}

/** Comments as they may be written one day: in the rich text box of captions and messages. */
function RichField({ text, asked, onText, onSend }: FieldProps) {
  const editor = useRef<LexicalEditor | null>(null);
  const shown = useRef('');
  useEffect(() => {
    if (text === shown.current || editor.current === null) return;
    shown.current = text;
    setBoxText(editor.current, text);
  }, [text]);
  useEffect(() => {
    if (asked > 0) editor.current?.focus();
  }, [asked]);
  return (
    <RichBox
      label={labels.addComment}
      placeholder={labels.addComment}
      editor={editor}
      onText={(changed) => {
        shown.current = changed;
        onText(changed);
      }}
      onEnter={onSend}
    />
  );
}
