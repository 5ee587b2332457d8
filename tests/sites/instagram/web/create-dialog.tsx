import { type ChangeEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from './dialog.tsx';
import { labels, load, settings } from './load.ts';
import { Icon, Picture, Press } from './parts.tsx';
import { fail, sharePost } from './publish.ts';
import { RichBox } from './rich-box.tsx';
import { showToast, update } from './store.ts';

const ACCEPTED = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';
const LONGEST_CAPTION = 2200;

/** The screens between the photo and the caption: how many there are has changed over the years. */
const MIDDLE = [labels.crop, labels.edit, labels.cover].slice(0, settings.createSteps);

type Step = 'file' | number | 'caption' | 'sharing' | 'done';

/** The dialog of a new post: a photo, some screens, the caption, Share. */
export function CreateDialog() {
  const [step, setStep] = useState<Step>('file');
  const [files, setFiles] = useState<readonly File[]>([]);
  const [caption, setCaption] = useState('');
  const [isLeaving, setLeaving] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const photo = usePhoto(files[0] ?? null);

  const leave = () => {
    if (step === 'file' || step === 'done') update({ layer: null });
    else if (step !== 'sharing') setLeaving(true);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(event.target.files ?? [])];
    if (chosen.length === 0) return;
    setFiles(chosen);
    setStep(0);
  };
  const goBack = () => {
    if (step === 'caption') setStep(MIDDLE.length - 1);
    else if (typeof step === 'number') setStep(step === 0 ? 'file' : step - 1);
  };
  const goOn = () => {
    if (typeof step === 'number') setStep(step + 1 < MIDDLE.length ? step + 1 : 'caption');
  };
  const share = async () => {
    setStep('sharing');
    try {
      await sharePost(files, caption);
      setStep('done');
      showToast(labels.shared);
    } catch {
      setStep('caption');
      fail();
    }
  };

  // Behind the screen that waits, the caption stays: a post that could not be shared comes back to it.
  const hasCaption = step === 'caption' || step === 'sharing';
  return (
    <>
      <Dialog label={titleOf(step)} className="dialog create-dialog" onClose={leave}>
        <div>
          <div>
            <div className="dialog-header">
              <div>{typeof step === 'number' || step === 'caption' ? <Back onPress={goBack} /> : null}</div>
              <div>
                <div role="heading">{titleOf(step)}</div>
              </div>
              <div>
                {typeof step === 'number' ? (
                  <Press className="link" onPress={goOn}>
                    {labels.next}
                  </Press>
                ) : null}
                {step === 'caption' ? (
                  <Press className="link" onPress={share}>
                    {labels.shareVerb}
                  </Press>
                ) : null}
              </div>
            </div>
          </div>
          {step === 'file' ? <FileScreen onChoose={() => input.current?.click()} /> : null}
          {typeof step === 'number' ? <PhotoScreen photo={photo} /> : null}
          {hasCaption ? (
            <CaptionScreen photo={photo} isHidden={step === 'sharing'} length={caption.length}>
              <RichBox label={labels.caption} placeholder={labels.caption} onText={setCaption} />
            </CaptionScreen>
          ) : null}
          {step === 'sharing' ? <div role="progressbar" className="spinner large" /> : null}
          {step === 'done' ? <DoneScreen /> : null}
          <form encType="multipart/form-data" method="POST" role="presentation">
            <input ref={input} accept={ACCEPTED} multiple type="file" onChange={choose} />
          </form>
        </div>
      </Dialog>
      {isLeaving ? (
        <DiscardDialog onAnswer={(isSure) => (isSure ? update({ layer: null }) : setLeaving(false))} />
      ) : null}
    </>
  );
}

function titleOf(step: Step): string {
  if (typeof step === 'number') return MIDDLE[step] ?? '';
  if (step === 'sharing') return labels.sharing;
  return step === 'done' ? labels.postShared : labels.createNewPost;
}

/** Address of a chosen photo, as long as it is shown. */
export function usePhoto(file: File | null): string | null {
  const address = useMemo(() => (file === null ? null : URL.createObjectURL(file)), [file]);
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address;
}

function Back({ onPress }: { onPress(): void }) {
  return (
    <Press onPress={onPress}>
      <Icon shape="back" label={labels.back} />
    </Press>
  );
}

function FileScreen({ onChoose }: { onChoose(): void }) {
  return (
    <div className="file-screen">
      <div>
        <Icon shape="photo" label={labels.dragHere} />
        <span>{labels.dragHere}</span>
        <div>
          <button type="button" className="primary" onClick={onChoose}>
            {labels.selectFromComputer}
          </button>
        </div>
      </div>
    </div>
  );
}

function PhotoScreen({ photo }: { photo: string | null }) {
  return (
    <div className="photo-screen">
      <div>
        <div>{photo === null ? null : <img alt="" src={photo} />}</div>
      </div>
    </div>
  );
}

function CaptionScreen({
  photo,
  isHidden,
  length,
  children,
}: {
  photo: string | null;
  isHidden: boolean;
  length: number;
  children: ReactNode;
}) {
  const username = load.session?.username ?? '';
  return (
    <div className="caption-screen" {...(isHidden ? { style: { display: 'none' } } : {})}>
      <div>
        <div>
          <div>{photo === null ? null : <img alt="" src={photo} />}</div>
        </div>
        <div>
          <div className="person">
            <div>
              <span role="link" tabIndex={-1}>
                <Picture username={username} />
              </span>
            </div>
            <div>
              <span dir="auto" className="name">
                {username}
              </span>
            </div>
          </div>
          <div className="caption-box">
            <div>{children}</div>
          </div>
          <div className="counter">
            <Press className="soft">
              <Icon shape="emoji" label={labels.emoji} size={20} />
            </Press>
            <span>
              {length.toLocaleString(load.language)}/{LONGEST_CAPTION.toLocaleString(load.language)}
            </span>
          </div>
          <div>
            <input name="creation-location-input" placeholder={labels.addLocation} type="text" />
          </div>
        </div>
      </div>
    </div>
  );
}

function DoneScreen() {
  return (
    <div className="file-screen">
      <div>
        <Icon shape="check" label={labels.postShared} />
        <div>
          <span>{labels.shared}</span>
        </div>
      </div>
    </div>
  );
}

function DiscardDialog({ onAnswer }: { onAnswer(isSure: boolean): void }) {
  return (
    <Dialog label={labels.discardTitle} className="dialog sheet" onClose={() => onAnswer(false)}>
      <h3>{labels.discardTitle}</h3>
      <span dir="auto">{labels.discardText}</span>
      <button type="button" className="danger" onClick={() => onAnswer(true)}>
        {labels.discard}
      </button>
      <button type="button" onClick={() => onAnswer(false)}>
        {labels.cancel}
      </button>
    </Dialog>
  );
}
