import { useState } from 'react';
import { labels, testId } from './load.ts';
import { Avatar, Button, RoundIcon, Word } from './parts.tsx';
import { fail, publish } from './publish.ts';
import { type Compose, closeDialog, useStore } from './store.ts';

/** The composer on a phone: a page of its own, with a plain text area. */
export function MobileComposer({ compose }: { compose: Compose }) {
  const viewer = useStore((store) => store.viewer);
  const [text, setText] = useState(compose.texts[0] ?? '');
  const [sending, setSending] = useState(false);
  if (viewer === null) return null;
  const send = async () => {
    setSending(true);
    try {
      const isSent = await publish({
        ...compose,
        texts: [text],
        files: [],
        scheduledFor: null,
        boosted: false,
      });
      if (isSent) closeDialog();
    } catch {
      fail();
    }
    setSending(false);
  };
  const canSend = !sending && (text.trim() !== '' || compose.quoted !== null);
  return (
    <main role="main" className="mobile-composer">
      <div className="app-bar">
        <Button label={labels.back} id="app-bar-back" className="round" onPress={closeDialog}>
          <RoundIcon shape="back" />
        </Button>
        <Button id="tweetButton" className="primary" disabled={!canSend} onPress={send}>
          <Word>{compose.replyTo === null ? labels.post : labels.reply}</Word>
        </Button>
      </div>
      <div className="composer-row">
        <div className="composer-avatar">
          <Avatar handle={viewer.handle} name={viewer.name} link={false} />
        </div>
        <div className="composer-main">
          <div data-testid={testId('tweetTextarea_0_label')}>
            <div>
              <textarea
                // Phones open the keyboard at once.
                ref={(box) => {
                  if (document.activeElement === document.body) box?.focus();
                }}
                data-testid={testId('tweetTextarea_0')}
                aria-label={labels.postText}
                placeholder={compose.replyTo === null ? labels.whatIsHappening : labels.postYourReply}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </div>
          </div>
        </div>
      </div>
    </main>
  );
}
