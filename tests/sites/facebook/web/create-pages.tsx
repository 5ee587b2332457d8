import { useState } from 'react';
import { labels, me, role } from './load.ts';
import { Icon, Nest, Picture, Press, Word } from './parts.tsx';
import { publishPost, publishStory } from './publish.ts';
import { navigate } from './store.ts';
import { TextBox } from './text-box.tsx';

/** Chooses the kind of story, then writes it in a plain text area. */
export function CreateStoryPage() {
  const [isWriting, setWriting] = useState(false);
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const share = async () => {
    setSending(true);
    try {
      await publishStory(text.trim());
      navigate('/');
    } catch {
      setSending(false);
    }
  };
  if (!isWriting) {
    return (
      <div {...role('main')} className="create">
        <Press className="card choice" onPress={() => setWriting(true)}>
          <Icon name="edit" />
          <span dir="auto">{labels.textStory}</span>
        </Press>
      </div>
    );
  }
  return (
    <div className="create">
      <div {...role('complementary')} className="card create-side">
        <Author />
        <label>
          <textarea
            aria-label={labels.startTyping}
            placeholder={labels.startTyping}
            dir="auto"
            rows={6}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <Press
          label={labels.shareToStory}
          className="primary"
          disabled={text.trim() === '' || sending}
          onPress={share}
        >
          <Word>{labels.shareToStory}</Word>
        </Press>
      </div>
      <div {...role('main')} className="story-preview">
        <span dir="auto">{text === '' ? labels.startTyping : text}</span>
      </div>
    </div>
  );
}

/** Adds a video, then says what it is: a reel goes out as a post does. */
export function CreateReelPage() {
  const [hasVideo, setHasVideo] = useState(false);
  const [step, setStep] = useState<'video' | 'words'>('video');
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const publish = async () => {
    setSending(true);
    try {
      await publishPost({ actor: me(), groupId: null, shared: null }, { text: text.trim(), media: 'video' });
      navigate('/');
    } catch {
      setSending(false);
    }
  };
  return (
    <div {...role('main')} className="create">
      <form method="POST" className="card create-side" onSubmit={(event) => event.preventDefault()}>
        <h2>{labels.createReel}</h2>
        <Author />
        {step === 'video' ? (
          <>
            <label className="choice">
              <span>{labels.upload}</span>
              <input
                accept="video/*"
                type="file"
                onChange={(event) => setHasVideo((event.target.files?.length ?? 0) > 0)}
              />
            </label>
            <Press
              label={labels.next}
              className="primary"
              disabled={!hasVideo}
              onPress={() => setStep('words')}
            >
              <Word>{labels.next}</Word>
            </Press>
          </>
        ) : (
          <>
            <Nest depth={3} className="writing">
              <TextBox label={labels.describeReel} rich focused text={text} onText={setText} />
            </Nest>
            <Press label={labels.publish} className="primary" disabled={sending} onPress={publish}>
              <Word>{labels.publish}</Word>
            </Press>
          </>
        )}
      </form>
    </div>
  );
}

function Author() {
  return (
    <div className="poster">
      <Picture actor={me()} label={me().name} />
      <span dir="auto">
        <strong>{me().name}</strong>
      </span>
    </div>
  );
}
