import { useCallback, useRef, useState } from 'react';
import { Composer, type ComposerState, newComposer, textsOf } from './composer.tsx';
import { useEscape, useFocusTrap } from './focus-trap.ts';
import { labels, testId } from './load.ts';
import { Button, Icon, RoundIcon, Word } from './parts.tsx';
import { PostArticle } from './post.tsx';
import { saveDraft } from './publish.ts';
import { ask, type Compose, closeDialog, navigate, useStore } from './store.ts';

/** The compose dialog, at /compose/post over the page below, or the whole page on a phone. */
export function ComposeDialog({ compose }: { compose: Compose }) {
  const dialog = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<ComposerState>(() => newComposer(compose.texts));
  const isScheduling = useStore((store) => store.path === '/compose/post/schedule');
  useFocusTrap(dialog);

  const close = useCallback(async () => {
    const text = textsOf(state).join('\n\n');
    if (text.trim() !== '') {
      const isSaved = await ask({
        title: labels.saveTitle,
        text: labels.saveText,
        confirm: labels.save,
        cancel: labels.discard,
        untagged: false,
      });
      if (isSaved) await saveDraft(text);
    }
    closeDialog();
  }, [state]);
  useEscape(dialog, close);

  return (
    <div className="layer">
      <div>
        <div>
          <div className="mask" data-testid={testId('twc-cc-mask')} />
        </div>
        <div>
          <div
            ref={dialog}
            className="dialog"
            aria-labelledby="modal-header"
            aria-modal="true"
            role="dialog"
            tabIndex={-1}
          >
            <div>
              <div>
                <div>
                  <AppBar onClose={close} />
                  <div>
                    <div className="dialog-body">
                      {isScheduling ? (
                        <ScheduleForm
                          onDone={(scheduledFor) => {
                            setState((before) => ({ ...before, scheduledFor }));
                            navigate('/compose/post', compose);
                          }}
                        />
                      ) : (
                        <>
                          {compose.replyTo === null ? null : <ParentPost compose={compose} />}
                          <Composer
                            place="dialog"
                            compose={compose}
                            state={state}
                            onState={setState}
                            onSent={closeDialog}
                            onSchedule={() => navigate('/compose/post/schedule', compose)}
                          />
                        </>
                      )}
                    </div>
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function AppBar({ onClose }: { onClose(): void }) {
  return (
    <div>
      <div>
        <div>
          <div className="app-bar">
            <div>
              <div>
                <Button label={labels.close} id="app-bar-close" className="round" onPress={onClose}>
                  <RoundIcon shape="close" />
                </Button>
              </div>
            </div>
            <div>
              <div>
                <h2 dir="ltr" aria-level={2} role="heading" id="modal-header">
                  <span />
                </h2>
              </div>
            </div>
            <div>
              <div>
                <Button id="unsentButton" className="link">
                  <Word>{labels.drafts}</Word>
                </Button>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function ParentPost({ compose }: { compose: Compose }) {
  const { replyTo } = compose;
  if (replyTo === null) return null;
  return (
    <div>
      <div>
        <div>
          <PostArticle post={replyTo} actions={false} />
        </div>
      </div>
      <div className="replying-to">
        <div dir="ltr">
          <span>{labels.replyingTo}</span>
          <div>
            <a dir="ltr" href={`/${replyTo.author.handle}`} role="link">
              <span>@{replyTo.author.handle}</span>
            </a>
          </div>
        </div>
      </div>
    </div>
  );
}

const ONE_DAY = 24 * 60 * 60 * 1000;

/** Date and time of a scheduled post; the boxes are away while it is shown. */
function ScheduleForm({ onDone }: { onDone(scheduledFor: number): void }) {
  const [date, setDate] = useState(() => new Date(Date.now() + ONE_DAY).toISOString().slice(0, 16));
  return (
    <div className="schedule">
      <h2>
        <Icon shape="calendar" />
        <span>{labels.scheduleTitle}</span>
      </h2>
      <input type="datetime-local" value={date} onChange={(event) => setDate(event.target.value)} />
      <Button
        id="scheduledConfirmationPrimaryAction"
        className="primary"
        onPress={() => onDone(new Date(date).getTime())}
      >
        <Word>{labels.confirm}</Word>
      </Button>
    </div>
  );
}
