import { useState } from 'react';
import type { FeedPost } from '../timeline.ts';
import { Dialog } from './dialog.tsx';
import { labels, me } from './load.ts';
import { DialogHead, Nest, Picture, Press, Word } from './parts.tsx';
import { publishPost } from './publish.ts';
import { closeDialog } from './store.ts';
import { TextBox } from './text-box.tsx';

/** The dialog of Share: words are optional, and its button shares at once. */
export function ShareDialog({ post }: { post: FeedPost }) {
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const actor = me();
  const share = async () => {
    setSending(true);
    try {
      await publishPost({ actor, groupId: null, shared: post }, { text: text.trim(), media: null });
      closeDialog();
    } catch {
      setSending(false);
    }
  };
  return (
    <Dialog label={labels.shareWord} onClose={closeDialog}>
      <Nest depth={2}>
        <DialogHead title={labels.shareWord} onClose={closeDialog} />
        <div className="poster">
          <Picture actor={actor} label={actor.name} />
          <span dir="auto">
            <strong>{actor.name}</strong>
          </span>
        </div>
        <Nest depth={3} className="writing">
          <TextBox label={labels.saySomething} rich text="" onText={setText} />
        </Nest>
        <Nest depth={2} className="dialog-foot">
          <Press label={labels.shareNow} className="primary" disabled={sending} onPress={share}>
            <Word>{labels.shareNow}</Word>
          </Press>
        </Nest>
      </Nest>
    </Dialog>
  );
}
