import type { AttemptKind } from '../../core/attempt.ts';
import { cleanLabel, within } from '../dom.ts';
import type { Composer, GestureEvent, Page, PublishGesture } from '../network.ts';
import { composerOf, publishControls } from './composers.ts';
import { LABELS, SELECTORS, VIEWS } from './selectors.ts';

/** Reads a press or a key as a gesture that publishes on Instagram. */
export function gesture(event: GestureEvent, path: readonly Element[], page: Page): PublishGesture | null {
  if (event.type === 'click') return press(within(path, SELECTORS.button), page);
  if (event.type === 'dblclick') return likeMedia(path);
  if (event.type === 'submit')
    return writeOut(within(path, 'form')?.querySelector(SELECTORS.box) ?? null, page);
  if (event.type !== 'keydown' || (event.key !== 'Enter' && event.key !== ' ')) return null;
  const box = within(path, SELECTORS.box);
  if (box !== null) return event.key === 'Enter' && !event.shiftKey ? writeOut(box, page) : null;
  const control = within(path, SELECTORS.button);
  // Of native controls the browser makes a click, which is seen as such.
  return control?.matches(SELECTORS.native) ? null : press(control, page);
}

/** Enter in a box: publishes what is written, but for captions, where it is a new line. */
function writeOut(box: Element | null, page: Page): PublishGesture | null {
  const composer = box && composerOf(box, page);
  const isEmpty = composer?.text === '' && !composer.hasMedia;
  return composer === null || composer.kind === 'post' || isEmpty
    ? null
    : publish(composer, composer.boxes[0] as Element);
}

function press(control: Element | null, page: Page): PublishGesture | null {
  if (control === null || control.matches('[disabled], [aria-disabled="true"]')) return null;
  const composer = composerOf(control, page);
  if (composer !== null && publishControls(composer).includes(control)) return publish(composer, control);
  const kind = VIEWS.story.test(page.url.pathname) && isEmoji(control) ? 'story-reply' : kindOf(control);
  // The heart beside an empty message box is a message of its own, whatever the box holds.
  const isMessage = kind === 'like' && composer?.kind === 'message';
  return kind && { kind: isMessage ? 'message' : kind, composer: null, control };
}

function publish(composer: Composer, control: Element): PublishGesture {
  return { kind: composer.kind, composer, control };
}

const EMOJI = /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Component}]*$/u;

/**
 * A quick reaction to a story: a button that is one emoji, as text, picture or
 * name. It is a message to the author, sent at once, whatever the box holds.
 */
function isEmoji(control: Element): boolean {
  const names = [control.textContent, control.querySelector('img')?.alt, control.getAttribute('aria-label')];
  return names.some((name) => EMOJI.test(cleanLabel(name ?? '')));
}

/** Acts without a draft: hearts and reposts by their icon's name or place, follows by their text. */
function kindOf(control: Element): AttemptKind | null {
  const icon = control.querySelector('svg');
  const name = cleanLabel(icon?.getAttribute('aria-label') ?? control.textContent);
  if (icon === null) return LABELS.follow.test(name) ? 'follow' : null;
  if (LABELS.like.test(name)) return 'like';
  return LABELS.repost.test(name) ? 'repost' : kindByPlace(control);
}

/**
 * The bar under a post is a section of its own: like, comment, share, save;
 * since 2025 a repost stands third among five. The order is from published code
 * of 2026; a share alone is never publishing.
 */
function kindByPlace(control: Element): AttemptKind | null {
  const bar = control.closest('section:not(:has(article, main, form, textarea))');
  const icons = [...(bar?.querySelectorAll(SELECTORS.button) ?? [])].filter((button) =>
    button.querySelector('svg'),
  );
  if (icons.length >= 3 && icons[0] === control) return 'like';
  return icons.length >= 5 && icons[2] === control ? 'repost' : null;
}

/** How far above the place pressed the picture can be: it lies under a transparent layer. */
const MEDIA_REACH = 5;

/** A double click likes a post's picture or video; on text it selects a word. */
function likeMedia(path: readonly Element[]): PublishGesture | null {
  const outer = path.findIndex((element) => element.matches(`${SELECTORS.post}, ${SELECTORS.dialog}`));
  const media = path
    .slice(0, Math.max(0, Math.min(outer, MEDIA_REACH)))
    .find((element) => element.matches('img, video, :has(img, video)') && element.textContent.trim() === '');
  if (media === undefined || media.closest('a, [role="link"], form') || media.querySelector('canvas'))
    return null;
  return { kind: 'like', composer: null, control: media };
}
