import { useState } from 'react';
import { Dialog } from './dialog.tsx';
import { labels, settings } from './load.ts';
import { DialogHead, Icon, Nest, Overlay, Picture, Press, ProfileLink, Word } from './parts.tsx';
import { type Draft, publishPost } from './publish.ts';
import { type Compose, closeDialog } from './store.ts';
import { TextBox } from './text-box.tsx';

/** The dialog in which a post is written; in one of Facebook's variants its Post button is a step further. */
export function ComposeDialog({ compose }: { compose: Compose }) {
  const [draft, setDraft] = useState<Draft>({ text: '', media: null });
  const [step, setStep] = useState<'write' | 'settings'>('write');
  const [sending, setSending] = useState(false);
  const isEmpty = draft.text.trim() === '' && draft.media === null && compose.shared === null;
  const send = async () => {
    setSending(true);
    try {
      await publishPost(compose, { ...draft, text: draft.text.trim() });
      closeDialog();
    } catch {
      setSending(false);
    }
  };
  const isLast = settings.composer === 'post' || step === 'settings';
  const title = step === 'settings' ? labels.postSettings : labels.createPost;
  return (
    <Dialog label={title} onClose={closeDialog}>
      <Nest depth={3}>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <Nest depth={2}>
            {step === 'settings' ? (
              <Press label={labels.stepBack} className="round back" onPress={() => setStep('write')}>
                <Icon name="back" />
              </Press>
            ) : null}
            <DialogHead title={title} onClose={closeDialog} />
            {step === 'settings' ? (
              <Settings />
            ) : (
              <Writing compose={compose} draft={draft} onDraft={setDraft} />
            )}
            <Nest depth={2} className="dialog-foot">
              <Press
                label={isLast ? labels.post : labels.next}
                className="primary"
                disabled={isEmpty || sending}
                onPress={isLast ? send : () => setStep('settings')}
              >
                <Word>{isLast ? labels.post : labels.next}</Word>
              </Press>
            </Nest>
          </Nest>
        </form>
      </Nest>
    </Dialog>
  );
}

function Writing({
  compose,
  draft,
  onDraft,
}: {
  compose: Compose;
  draft: Draft;
  onDraft(draft: Draft): void;
}) {
  const { actor, groupId, shared } = compose;
  const label = groupId === null ? labels.whatsOnYourMind(actor.shortName) : labels.createPublicPost;
  return (
    <>
      <div className="poster">
        <div>
          <div>
            <ProfileLink actor={actor}>
              <Picture actor={actor} label={actor.name} />
            </ProfileLink>
            <span dir="auto">
              <strong>{actor.name}</strong>
            </span>
          </div>
          <div>
            <Press label={labels.audience} className="audience">
              <span dir="auto">{labels.public}</span>
            </Press>
          </div>
        </div>
      </div>
      <Nest depth={4} className="writing">
        <TextBox
          label={shared === null ? label : labels.saySomething}
          rich
          focused
          text={draft.text}
          onText={(text) => onDraft({ ...draft, text })}
        />
      </Nest>
      {draft.media === null ? null : (
        <div className="attachment">
          <Icon name="photo" />
          <Press label={labels.remove} className="round" onPress={() => onDraft({ ...draft, media: null })}>
            <Icon name="close" />
          </Press>
        </div>
      )}
      {shared === null ? null : (
        <div className="shared">
          <strong>{shared.author.name}</strong>
          <div>{shared.text}</div>
        </div>
      )}
      <Nest depth={2} className="adding">
        <label className="round">
          <input
            accept="image/*,video/*"
            type="file"
            onChange={(event) => onDraft({ ...draft, media: event.target.files?.length ? 'photo' : null })}
          />
          <Press label={labels.photoVideo}>
            <Icon name="photo" />
          </Press>
        </label>
        <Press label={labels.tagPeople} className="round">
          <Icon name="friends" />
        </Press>
        <Press label={labels.emoji} className="round">
          <Icon name="emoji" />
        </Press>
      </Nest>
    </>
  );
}

function Settings() {
  return (
    <div className="post-settings">
      <div role="listitem">
        <span dir="auto">{labels.audience}</span>
        <span>{labels.public}</span>
        <Overlay />
      </div>
      <div role="listitem">
        <span dir="auto">{labels.scheduling}</span>
        <span>{labels.publishNow}</span>
        <Overlay />
      </div>
    </div>
  );
}
