import { type Attempt, isGuarded } from '../core/attempt.ts';
import type { Composer, PublishGesture } from '../networks/network.ts';
import { type GuardContext, type Judgment, judge } from './context.ts';
import { hold } from './hold.ts';
import { listenForGood } from './lasting-listeners.ts';
import { noticeSent } from './notices.ts';
import { isOurs } from './own-hosts.ts';
import { isAlive } from './port.ts';
import { readFrame } from './scene.ts';
import { loadedUi } from './ui.ts';

/**
 * The first line of defence: clicks, keys and forms, in the capture phase on
 * `window`, from document_start. A gesture that publishes is decided inside
 * its own event, so that it can still be stopped.
 */
export function watchGestures(context: GuardContext): void {
  for (const type of ['click', 'dblclick', 'keydown', 'submit'] as const) {
    listenForGood(type, (event) => onEvent(context, event));
  }
  for (const type of ['keyup', 'keypress'] as const) {
    listenForGood(type, keepKeysFromSite);
  }
}

function onEvent(context: GuardContext, event: Event): void {
  const path = event.composedPath();
  if (isOurs(path)) return keepKeysFromSite(event);
  if (event instanceof KeyboardEvent && (event.isComposing || event.keyCode === 229)) return;
  const elements = path.filter((target) => target instanceof Element);
  const found = context.adapter.gesture(event, elements, readFrame());
  if (found === null) return;
  if (context.state !== null && !isGuarded(found.kind, context.state.guarded)) return;
  if (passes(context, found)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  holdGesture(context, found, repeatOf(event));
}

/** Keys typed in our own interface are nobody else's. */
function keepKeysFromSite(event: Event): void {
  if (!(event instanceof KeyboardEvent) || !isOurs(event.composedPath())) return;
  for (const hear of loadedUi()?.keys ?? []) hear(event);
  event.stopImmediatePropagation();
}

/** Whether a gesture may go as it is; it then carries a pass for the second line. */
function passes(context: GuardContext, found: PublishGesture): boolean {
  const isProtected = isAlive() && context.state !== null;
  const { sighting, verdict } = judgeGesture(context, found);
  const boxes = isOutOfSight(found) ? null : (found.composer?.boxes.length ?? null);
  const attempt = attemptOf(context, found);
  if (isProtected && verdict.kind === 'right') {
    context.passes.issue(attempt, sighting, boxes);
    context.lastDraft.forget();
    context.markUsed();
    loadedUi()?.noteSent(attempt, verdict, context.state);
    return true;
  }
  const ticket = context.tickets.admit(found, sighting);
  if (ticket === null) return false;
  const tell = () => {
    if (ticket.isSpent) return;
    context.tickets.spend(found.kind, attempt.text);
    context.lastDraft.forget();
    loadedUi()?.noteSent(attempt, verdict, context.state);
    noticeSent(context, attempt, sighting, verdict);
  };
  // The press before was ignored by the site, or this one is its double: one attempt has one pass.
  context.passes.withdraw(attempt);
  context.passes.issue(attempt, sighting, boxes, tell);
  // Messages can leave on channels that show no request; the box that the site has emptied tells.
  if (found.kind === 'message') setTimeout(() => current(context, found) === null && tell(), UNSEEN_AFTER);
  return true;
}

/** Milliseconds after which a message that no request told of has left, if its box is empty. */
const UNSEEN_AFTER = 2000;

/** Gestures that wait for an answer, or for their turn. */
let waiting: readonly PublishGesture[] = [];

function holdGesture(context: GuardContext, found: PublishGesture, repeat: () => void): void {
  // A second press of the same is no second attempt.
  if (waiting.some((other) => isSameGesture(other, found))) return;
  waiting = [...waiting, found];
  const forget = () => {
    waiting = waiting.filter((other) => other !== found);
  };
  void hold(context, {
    attempt: shownAttempt(context, found),
    anchor: found.control,
    signal: new AbortController().signal,
    judge: () => judgeGesture(context, current(context, found) ?? found),
    isUnchanged: () => current(context, found) !== null,
    proceed: (judgment, confirmed) => {
      const now = current(context, found) ?? found;
      if (confirmed) context.tickets.issue(now, judgment.sighting);
      repeat();
    },
    settled: forget,
    drop: () => undefined,
  }).finally(forget);
}

function judgeGesture(context: GuardContext, found: PublishGesture): Judgment {
  return judge(context, found.composer, shownAttempt(context, found).text);
}

function isSameGesture(a: PublishGesture, b: PublishGesture): boolean {
  return (
    a.kind === b.kind &&
    a.composer?.text === b.composer?.text &&
    (a.composer?.root ?? a.control) === (b.composer?.root ?? b.control)
  );
}

/**
 * The gesture as it would be now: the same form with the same text, or the one
 * the site drew in its place. Null when the draft is not what it was.
 */
function current(context: GuardContext, found: PublishGesture): PublishGesture | null {
  const { composer, control } = found;
  if (composer === null || isOutOfSight(found)) return control.isConnected ? found : null;
  const now = context.adapter.composers(readFrame());
  const same =
    now.find((other) => other.root === composer.root) ?? now.find((other) => isReplacement(other, composer));
  return same !== undefined && same.text === composer.text ? { ...found, composer: same } : null;
}

/** What is published can't be read where it is published: a second step, a menu, a page whose marks have moved. */
function isOutOfSight({ composer }: PublishGesture): boolean {
  return composer === null || composer.boxes.length === 0;
}

function isReplacement(other: Composer, composer: Composer): boolean {
  return !composer.root.isConnected && other.kind === composer.kind && other.text === composer.text;
}

function attemptOf(context: GuardContext, found: PublishGesture): Attempt {
  return {
    network: context.adapter.id,
    kind: found.kind,
    text: found.composer?.text ?? '',
    hasMedia: found.composer?.hasMedia ?? false,
    trigger: 'gesture',
  };
}

/** The attempt as it is shown and kept: with what was written on the step before, where the form is out of sight. */
function shownAttempt(context: GuardContext, found: PublishGesture): Attempt {
  const attempt = attemptOf(context, found);
  return isOutOfSight(found) ? { ...attempt, text: context.lastDraft.textFor(found.kind) } : attempt;
}

/** How to do the person's own gesture again, on the same target. Where the site ignores it, the person presses again. */
function repeatOf(event: Event): () => void {
  const [target] = event.composedPath();
  if (event instanceof KeyboardEvent) {
    const { key, code, keyCode, which, ctrlKey, metaKey, shiftKey, altKey } = event;
    const init = { key, code, keyCode, which, ctrlKey, metaKey, shiftKey, altKey };
    return () => {
      for (const type of ['keydown', 'keyup']) {
        target?.dispatchEvent(
          new KeyboardEvent(type, { ...init, bubbles: true, cancelable: true, composed: true, view: window }),
        );
      }
    };
  }
  if (event.type === 'submit' && target instanceof HTMLFormElement) return () => target.requestSubmit();
  return () => {
    target?.dispatchEvent(
      new MouseEvent(event.type, { bubbles: true, cancelable: true, composed: true, view: window }),
    );
  };
}
