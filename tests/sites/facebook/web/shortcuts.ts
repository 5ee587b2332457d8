import { firstVoice } from './first-voice.ts';
import { me } from './load.ts';
import { toggleLike } from './publish.ts';
import { getState, update } from './store.ts';

/** What Facebook says of its shortcuts, where its own code reads it. */
export const SHORTCUT_KEYS = JSON.stringify({
  j: 'Go to next post in a feed or next photo in photo viewer',
  k: 'Go to previous post in a feed or previous photo in photo viewer',
  l: 'Like or react to current post in a feed or photo in photo viewer',
  p: 'Create new post',
  s: 'Share current post',
});

/** Single keys, while one neither types nor has a dialog open. */
export function listenToShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event)) return;
    if (getState().dialog !== null || !(event.key in ACTIONS)) return;
    // Else the character is typed in the box that the shortcut has just opened.
    event.preventDefault();
    ACTIONS[event.key]?.();
  });
}

const ACTIONS: Record<string, () => void> = {
  j: () => focusPost(1),
  k: () => focusPost(-1),
  l: likeCurrent,
  p: () => update({ dialog: { kind: 'compose', compose: { actor: me(), groupId: null, shared: null } } }),
  s: shareCurrent,
};

function likeCurrent(): void {
  const { currentPost } = getState();
  if (currentPost !== null) toggleLike(firstVoice(currentPost), currentPost.id);
}

function shareCurrent(): void {
  const { currentPost } = getState();
  if (currentPost !== null) update({ dialog: { kind: 'share', post: currentPost } });
}

function focusPost(step: 1 | -1): void {
  const posts = [...document.querySelectorAll<HTMLElement>('.post')];
  const current = document.activeElement?.closest<HTMLElement>('.post');
  const at = current === null || current === undefined ? -1 : posts.indexOf(current);
  posts[at + step]?.focus();
}

/** The box that has the key, even in an open shadow root. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
