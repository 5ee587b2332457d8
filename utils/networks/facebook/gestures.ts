import type { AttemptKind } from '../../core/attempt.ts';
import { cleanLabel, within } from '../dom.ts';
import type { Composer, GestureEvent, Page, PublishGesture } from '../network.ts';
import { isBusiness } from './business.ts';
import {
  boxesIn,
  boxlessComposer,
  boxSelector,
  composerOf,
  follows,
  isCreation,
  placeOf,
} from './composers.ts';
import {
  BUTTON,
  COMMENT_FORM,
  COMMENT_TOOLS,
  CONTROL,
  DIALOG,
  formsOf,
  MAIN,
  MENU,
  NATIVE_CONTROL,
  OPENS_POPUP,
  PUBLISH_LABELS,
  SEND_LABELS,
  STEP_LABELS,
  SURFACE,
} from './selectors.ts';

/** Kinds that a plain Enter publishes; Shift+Enter is a new line. */
const ENTER_KINDS: readonly AttemptKind[] = ['comment', 'reply', 'message', 'story-reply'];

/** Reads a press or a key as a gesture that publishes on Facebook. */
export function gesture(event: GestureEvent, path: readonly Element[], page: Page): PublishGesture | null {
  const [target] = path;
  if (target === undefined) return null;
  if (event.type === 'click') return press(path, page);
  if (event.type === 'submit') return submit(target, page);
  if (event.type !== 'keydown' || (event.key !== 'Enter' && event.key !== ' ')) return null;
  const box = within(path, boxSelector(page.url));
  if (box !== null) return event.key === 'Enter' ? enter(event, box, page) : null;
  return target.matches(CONTROL) && !target.matches(NATIVE_CONTROL) ? press(path, page) : null;
}

function enter(event: GestureEvent, box: Element, page: Page): PublishGesture | null {
  if (event.shiftKey || choosesMention(box)) return null;
  const composer = composerOf(box, page);
  const isEnough = ENTER_KINDS.includes(composer.kind) || event.ctrlKey || event.metaKey;
  // What is attached to a message can't be seen for sure, and no request tells it: an empty one counts.
  const isEmpty = composer.text === '' && !composer.hasMedia && composer.kind !== 'message';
  return isEnough && !isEmpty ? publishes(composer, box) : null;
}

/** While the list of mentions is open, Enter takes the name that is marked. */
function choosesMention(box: Element): boolean {
  return box.getAttribute('aria-expanded') === 'true' && box.hasAttribute('aria-activedescendant');
}

function submit(form: Element, page: Page): PublishGesture | null {
  const [box] = boxesIn(form, page);
  return box === undefined ? null : publishes(composerOf(box, page), form);
}

function press(path: readonly Element[], page: Page): PublishGesture | null {
  const control = within(path, CONTROL);
  if (control === null || control.matches('[disabled], [aria-disabled="true"]')) return null;
  const row = rowComposer(control, path, page);
  if (row !== null) return publishes(row, control);
  return pressInSurface(control, path, page) ?? pressLike(control);
}

/** The comment, chat or story row that a control sends: its last button, or one that says so. */
function rowComposer(control: Element, path: readonly Element[], page: Page): Composer | null {
  // A form is as wide as it is; other rows are known by their box nearby.
  const above = path.slice(path.indexOf(control) + 1);
  const form = within(path, COMMENT_FORM);
  for (const element of form === null ? above.slice(0, 8) : [form]) {
    if (element.matches(SURFACE)) return null;
    const [box] = boxesIn(element, page);
    if (box === undefined) continue;
    const composer = composerOf(box, page);
    const { kind, root } = composer;
    const isTool = root.contains(control.closest(COMMENT_TOOLS));
    if (!ENTER_KINDS.includes(kind) || !root.contains(control) || isTool) return null;
    const isLast = [...root.querySelectorAll(BUTTON)].at(-1) === control;
    return isLast || says(SEND_LABELS, control) ? composer : null;
  }
  return null;
}

/** Dialogs, menus, and pages that are one composer. */
function pressInSurface(control: Element, path: readonly Element[], page: Page): PublishGesture | null {
  const dialog = within(path, `${DIALOG}, ${MENU}`);
  if (dialog === null && !isCreation(page.url)) return null;
  const surface = dialog ?? within(path, MAIN) ?? page.document.body;
  const box = boxesIn(surface, page).find((other) => placeOf(other, page).root === surface);
  if (box !== undefined) {
    const composer = composerOf(box, page);
    return isPublishControl(control, composer) ? publishes(composer, control) : null;
  }
  if (!says(PUBLISH_LABELS, control)) return null;
  if (isBusiness(page.url)) return publishes(boxlessComposer(surface, page), control);
  return { kind: page.url.pathname.includes('/stor') ? 'story' : 'post', composer: null, control };
}

/**
 * A button that says so; in other languages, the last button with a text of
 * its own after the box, but for those that only go on or back.
 */
function isPublishControl(control: Element, { root, boxes: [box] }: Composer): boolean {
  if (says(PUBLISH_LABELS, control)) return true;
  const candidates = [...root.querySelectorAll(BUTTON)].filter(
    (button) => box !== undefined && follows(button, box) && hasText(button) && !button.matches(OPENS_POPUP),
  );
  const isNamed = candidates.some((button) => says(PUBLISH_LABELS, button));
  return candidates.at(-1) === control && !isNamed && !says(STEP_LABELS, control);
}

/**
 * "Like" and "React" share a parent of their own; the second has no text. The
 * reactions that open above it, and likes of comments, are told by requests only.
 */
function pressLike(control: Element): PublishGesture | null {
  const [like, react, more] = control.parentElement?.children ?? [];
  const isLike =
    like === control && react?.matches(BUTTON) && more === undefined && hasText(like) && !hasText(react);
  return isLike ? { kind: 'like', composer: null, control } : null;
}

/** Whether a control's label or text is in a table, without an audience in brackets after it. */
function says(labels: Record<string, string>, control: Element): boolean {
  const forms = formsOf(labels);
  return [control.getAttribute('aria-label'), control.textContent].some((label) =>
    forms.includes(
      cleanLabel(label ?? '')
        .replace(/\s*\([^)]*\)$/, '')
        .toLowerCase(),
    ),
  );
}

function hasText(element: Element): boolean {
  return cleanLabel(element.textContent ?? '') !== '';
}

function publishes(composer: Composer, control: Element): PublishGesture {
  return { kind: composer.kind, composer, control };
}
