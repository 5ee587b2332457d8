import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Author } from '../timeline.ts';
import { storyId } from './home.tsx';
import { labels, load } from './load.ts';
import { Icon, Picture, Press, photoUrl } from './parts.tsx';
import { fail, type Story, sendStoryReply, toggleStoryLike } from './publish.ts';
import { navigate, useStore } from './store.ts';

/** The story viewer: full screen, nothing that names the viewer. */
export function StoryPage({ author, id }: { author: Author; id: string }) {
  const [isPaused, setPaused] = useState(false);
  const at = load.strangers.findIndex((person) => person.id === author.id);
  useStoryKeys(at, () => setPaused((paused) => !paused));
  const story: Story = { author, id };
  return (
    <div className="stories">
      <div>
        <div>
          <div>
            <section>
              <div className="stories-top">
                <a href="/" role="link">
                  <Icon shape="logo" label="Instagram" />
                </a>
                <Press className="end" onPress={() => navigate('/')}>
                  <Icon shape="close" label={labels.close} />
                </Press>
              </div>
              <div className="stories-row">
                <Step to={at - 1} side="left" />
                <div className={isPaused ? 'story paused' : 'story'}>
                  <header>
                    <div className="person">
                      <a href={`/${author.username}/`} role="link">
                        <Picture username={author.username} />
                      </a>
                      <a href={`/${author.username}/`} role="link">
                        <span dir="auto">{author.username}</span>
                      </a>
                    </div>
                  </header>
                  <div className="story-photo">
                    <div>
                      <img alt="" src={photoUrl(id)} />
                    </div>
                  </div>
                  <StoryReply story={story} onFocus={() => setPaused(true)} />
                </div>
                <Step to={at + 1} side="right" />
              </div>
            </section>
          </div>
        </div>
      </div>
    </div>
  );
}

function addressOf(at: number): string | null {
  const person = load.strangers[at];
  return person === undefined ? null : `/stories/${person.username}/${storyId(at)}/`;
}

/** The arrow to the story of the person before or after. */
function Step({ to, side }: { to: number; side: 'left' | 'right' }) {
  const address = addressOf(to);
  if (address === null) return <div className="step" />;
  return (
    <div className="step">
      <Press onPress={() => navigate(address)}>
        <Icon shape={side} label={side === 'left' ? labels.previous : labels.next} />
      </Press>
    </div>
  );
}

/** The viewer's keys: arrows to the stories beside, the space bar to pause, Escape to leave. */
function useStoryKeys(at: number, onPause: () => void): void {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event)) return;
      const address = event.key === 'ArrowLeft' ? addressOf(at - 1) : addressOf(at + 1);
      if (event.key === 'Escape') navigate('/');
      else if (event.key === ' ') onPause();
      else if ((event.key === 'ArrowLeft' || event.key === 'ArrowRight') && address !== null)
        navigate(address);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [at, onPause]);
}

function isTyping(event: globalThis.KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TEXTAREA');
}

const REACTIONS = ['😂', '😮', '😍', '😢', '👏', '🔥', '🎉', '💯'];

/** The box under a story: Enter sends, Send once there is text, and the quick reactions send at once. */
function StoryReply({ story, onFocus }: { story: Story; onFocus(): void }) {
  const [text, setText] = useState('');
  const [isFocused, setFocused] = useState(false);
  const [sending, setSending] = useState(false);
  const isLiked = useStore((store) => store.liked.has(story.id));
  const isBlank = text.trim() === '';

  const send = async (message: string) => {
    if (message.trim() === '' || sending) return;
    setSending(true);
    try {
      await sendStoryReply(story, message);
      setText('');
    } catch {
      fail();
    }
    setSending(false);
  };

  return (
    <>
      {isFocused && isBlank ? (
        <div className="reactions">
          {REACTIONS.map((reaction) => (
            <Press key={reaction} onPress={() => send(reaction)}>
              <span>{reaction}</span>
            </Press>
          ))}
        </div>
      ) : null}
      <div className="story-box">
        <div>
          <textarea
            placeholder={labels.replyTo(story.author.username)}
            autoComplete="off"
            rows={1}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onFocus={() => {
              setFocused(true);
              onFocus();
            }}
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              send(text);
            }}
          />
        </div>
        {isBlank ? (
          <div>
            <span>
              <Press className="like" onPress={() => toggleStoryLike(story)}>
                <Icon shape="heart" label={isLiked ? labels.unlike : labels.like} filled={isLiked} />
              </Press>
            </span>
          </div>
        ) : (
          <Press className="link" onPress={() => send(text)}>
            {labels.send}
          </Press>
        )}
      </div>
    </>
  );
}
