import { type RefObject, useState } from 'react';
import { usePhoto } from './create-dialog.tsx';
import { labels, load } from './load.ts';
import { Icon, Picture, Press } from './parts.tsx';
import { fail, sharePost, shareStory } from './publish.ts';
import { getState, navigate, showToast, update, useStore } from './store.ts';

/** Where a phone's photo is chosen: a file input that is always there. */
export function PhotoInput({ input }: { input: RefObject<HTMLInputElement> }) {
  return (
    <form encType="multipart/form-data" method="POST" role="presentation">
      <input
        ref={input}
        accept="image/jpeg"
        type="file"
        onChange={(event) => {
          const photo = event.target.files?.[0];
          if (photo === undefined) return;
          update({ photo });
          navigate('/create/details/');
        }}
      />
    </form>
  );
}

/**
 * The last screen of a phone's new post or story. What it looks like is a
 * guess: no page of the phone's site was found.
 */
export function MobileCreatePage({ isStory }: { isStory: boolean }) {
  const photo = useStore((store) => store.photo);
  const [caption, setCaption] = useState('');
  const [sending, setSending] = useState(false);
  const address = usePhoto(photo);
  const username = load.session?.username ?? '';

  const share = async () => {
    const file = getState().photo;
    if (file === null || sending) return;
    setSending(true);
    try {
      if (isStory) await shareStory(file);
      else {
        await sharePost([file], caption);
        showToast(labels.shared);
      }
      update({ photo: null });
      navigate('/');
    } catch {
      fail();
      setSending(false);
    }
  };

  return (
    <section className="mobile-create">
      <div className="dialog-header">
        <div>
          <button type="button" onClick={() => window.history.back()}>
            <Icon shape="back" label={labels.back} />
          </button>
        </div>
        <div>
          <div role="heading">{labels.createNewPost}</div>
        </div>
        <div>
          {isStory ? null : (
            <Press className="link" onPress={share}>
              {labels.shareVerb}
            </Press>
          )}
        </div>
      </div>
      <div className="mobile-caption">
        <Picture username={username} />
        {isStory ? null : (
          <textarea
            aria-label={labels.caption}
            placeholder={labels.caption}
            autoComplete="off"
            value={caption}
            onChange={(event) => setCaption(event.target.value)}
          />
        )}
        {address === null ? null : <img alt="" src={address} />}
      </div>
      {isStory ? (
        <footer>
          <Press className="primary" onPress={share}>
            {labels.addToStory}
          </Press>
        </footer>
      ) : (
        <a href="/create/story/" role="link" className="link">
          {labels.addToStory}
        </a>
      )}
    </section>
  );
}
