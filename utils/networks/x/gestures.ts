import type { AttemptKind } from '../../core/attempt.ts';
import { within } from '../dom.ts';
import type { GestureEvent, Page, PublishGesture } from '../network.ts';
import { innermost, messageComposers, postComposers } from './composers.ts';
import { SELECTORS } from './selectors.ts';

/** Pages that act at once when their sheet is confirmed. */
const INTENTS: readonly [RegExp, AttemptKind][] = [
  [/^\/intent\/(?:like|favorite)\b/, 'like'],
  [/^\/intent\/(?:retweet|repost)\b/, 'repost'],
  [/^\/intent\/(?:follow|user)\b/, 'follow'],
];

/** Reads a press or a key as a gesture that publishes on X (keys as in X's KeyboardShortcuts, 2025-07). */
export function gesture(event: GestureEvent, path: readonly Element[], page: Page): PublishGesture | null {
  if (event.type === 'click') return press(path, page);
  if (event.type === 'submit') return submitForm(path, page);
  if (event.type === 'keydown') return keyInBox(event, path, page) ?? keyOnControl(event, path, page);
  return null;
}

function press(path: readonly Element[], page: Page): PublishGesture | null {
  const button = within(path, `${SELECTORS.postButton}, ${SELECTORS.messageButton}`);
  if (button !== null) return isDisabled(button) ? null : publishes(button, page);
  const repost = within(path, SELECTORS.repostItem);
  if (repost !== null) return { kind: 'repost', composer: null, control: repost };
  const like = within(path, SELECTORS.like);
  if (like !== null) return { kind: 'like', composer: null, control: like };
  const follow = within(path, SELECTORS.follow);
  if (follow !== null) return { kind: 'follow', composer: null, control: follow };
  const confirm = within(path, SELECTORS.sheetConfirm);
  const intent = INTENTS.find(([address]) => address.test(page.url.pathname));
  if (confirm !== null && intent !== undefined) return { kind: intent[1], composer: null, control: confirm };
  return null;
}

function submitForm(path: readonly Element[], page: Page): PublishGesture | null {
  const form = within(path, SELECTORS.messageForm);
  return form === null ? null : publishes(form, page);
}

/** Ctrl/Cmd+Enter in a post; Enter in a message, where Shift+Enter is a new line. */
function keyInBox(event: GestureEvent, path: readonly Element[], page: Page): PublishGesture | null {
  if (event.key !== 'Enter') return null;
  const message = within(path, SELECTORS.messageBox);
  if (message !== null) return event.shiftKey ? null : publishes(message, page);
  const box = within(path, SELECTORS.postBox);
  if (box === null || !(event.ctrlKey || event.metaKey)) return null;
  const found = publishes(box, page);
  // X ignores the keys while its button is disabled (an empty box, a text too long).
  const button = found.composer?.root.querySelector(SELECTORS.postButton);
  return button !== null && button !== undefined && isDisabled(button) ? null : found;
}

/**
 * Enter and Space fire a click on native buttons and links, which is seen as
 * such; X's other controls (menu items) act on the key itself. `l` likes the focused post.
 */
function keyOnControl(event: GestureEvent, path: readonly Element[], page: Page): PublishGesture | null {
  const [target] = path;
  if (target === undefined) return null;
  if (event.key === 'Enter' || event.key === ' ') {
    return target.matches('button, a, input, textarea, [contenteditable]') ? null : press(path, page);
  }
  if (event.key !== 'l' || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (target.matches('input, textarea, [contenteditable]')) return null;
  const like = target.closest(SELECTORS.post)?.querySelector(SELECTORS.like);
  return like ? { kind: 'like', composer: null, control: like } : null;
}

function publishes(control: Element, page: Page): PublishGesture {
  const isMessage = control.matches(
    `${SELECTORS.messageBox}, ${SELECTORS.messageButton}, ${SELECTORS.messageForm}`,
  );
  const composer = innermost(control, isMessage ? messageComposers(page) : postComposers(page));
  return { kind: composer?.kind ?? (isMessage ? 'message' : 'post'), composer, control };
}

function isDisabled(button: Element): boolean {
  return button.hasAttribute('disabled') || button.getAttribute('aria-disabled') === 'true';
}
