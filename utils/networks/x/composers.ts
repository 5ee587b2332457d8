import { normalizeHandle } from '../../core/account.ts';
import type { Evidence } from '../../core/evidence.ts';
import { nearestAround } from '../dom.ts';
import type { Composer, Page } from '../network.ts';
import { avatarHandle } from './identity.ts';
import { SELECTORS } from './selectors.ts';

const POST_BOX = /^tweetTextarea_\d+$/;
const PRECEDING = 2;

/** Every composer of the page: dialogs, inline boxes, chat. Two can be open at once, with the same test ids. */
export function composers(page: Page): Composer[] {
  return [...postComposers(page), ...messageComposers(page)];
}

/** The composer a control or a box belongs to: the innermost one. */
export function innermost(element: Element, composers: readonly Composer[]): Composer | null {
  const around = composers.filter((composer) => composer.root.contains(element));
  return around.find((composer) => around.every((other) => other.root.contains(composer.root))) ?? null;
}

export function postComposers(page: Page): Composer[] {
  const boxesByRoot = new Map<Element, Element[]>();
  for (const box of page.document.querySelectorAll(SELECTORS.postBox)) {
    if (!POST_BOX.test(box.getAttribute('data-testid') ?? '')) continue;
    const root = postRoot(box);
    boxesByRoot.set(root, [...(boxesByRoot.get(root) ?? []), box]);
  }
  return [...boxesByRoot].map(([root, boxes]) => ({
    kind: isReply(root, boxes, page.url) ? 'reply' : 'post',
    open: true,
    root,
    boxes,
    text: boxes.map(readBox).join('\n\n').trim(),
    hasMedia: root.querySelector(SELECTORS.media) !== null,
    evidence: composerEvidence(root, boxes),
    destinations: null,
  }));
}

/** How far above the smallest form the avatar's row can be (three levels in saved pages). */
const AVATAR_REACH = 8;

/** The dialog; else the smallest element that holds the box, its button and the poster's avatar beside them. */
function postRoot(box: Element): Element {
  const dialog = box.closest(SELECTORS.dialog);
  if (dialog !== null) return dialog;
  const form = smallestForm(box, SELECTORS.postButton);
  let around: Element | null = form;
  for (let level = 0; level < AVATAR_REACH && around !== null && !holdsPosts(around); level++) {
    if (avatarsBefore(around, box).length > 0) return around;
    around = around.parentElement;
  }
  return form;
}

function holdsPosts(element: Element): boolean {
  return element.querySelector(SELECTORS.parentPost) !== null;
}

/** The smallest element that holds a box and its button; the box's parent where the button is nowhere. */
function smallestForm(box: Element, button: string): Element {
  const nearest = nearestAround(box, box.ownerDocument.querySelectorAll(button));
  return nearest?.around ?? box.parentElement ?? box;
}

/** A reply has its parent above it, in its dialog or its part of the page; or the address says so. */
function isReply(root: Element, boxes: Element[], { searchParams, pathname }: URL): boolean {
  const isDialog = root.matches(SELECTORS.dialog);
  const around = isDialog ? root : root.closest(SELECTORS.main);
  const posts = around?.querySelectorAll(SELECTORS.parentPost) ?? [];
  if ([...posts].some((post) => precedes(post, boxes[0]))) return true;
  if (!isDialog && /^\/[^/]+\/status\/\d+/.test(pathname)) return true;
  // The address is about the dialog, where there is one over the page.
  const isFront = isDialog || root.ownerDocument.querySelector(SELECTORS.dialog) === null;
  return isFront && searchParams.has('in_reply_to');
}

function precedes(element: Element, other: Element | undefined): boolean {
  return other !== undefined && (other.compareDocumentPosition(element) & PRECEDING) !== 0;
}

/** X's poster is the composer's own avatar; a delegate has a banner besides (`activeUser`, read in X's client, 2025-07). */
function composerEvidence(root: Element, boxes: Element[]): Evidence[] {
  const handles = new Map(
    boxes.flatMap((box) => ownAvatar(root, box)).map((handle) => [normalizeHandle(handle), handle]),
  );
  return [...handles.values()].flatMap((handle): Evidence[] => {
    const avatar: Evidence = { source: 'composer.avatar', says: 'acting', handle };
    if (!hasBannerFor(root, handle)) return [avatar];
    return [avatar, { source: 'composer.delegate-banner', says: 'acting', handle, vouches: true }];
  });
}

/** The avatar nearest to a box, before it, that is not part of somebody's post. */
function ownAvatar(root: Element, box: Element): string[] {
  const nearest = nearestAround(box, avatarsBefore(root, box))?.held.at(-1);
  const handle = nearest === undefined ? null : avatarHandle(nearest);
  return handle === null ? [] : [handle];
}

function avatarsBefore(around: Element, box: Element): Element[] {
  return [...around.querySelectorAll(SELECTORS.avatar)].filter((avatar) => {
    const content = avatar.closest(SELECTORS.othersContent);
    const isOthers = content !== null && content !== around && around.contains(content);
    return precedes(avatar, box) && !isOthers;
  });
}

/**
 * The delegate banner has no test id: a sentence with one @handle, outside
 * links, posts and boxes, that names the avatar's own handle. It stands at the
 * top of the composer (guess: inside its root or just around it).
 */
function hasBannerFor(root: Element, handle: string): boolean {
  const mention = new RegExp(`@${handle}(?![A-Za-z0-9_])`, 'i');
  let scope: Element | null = root;
  for (let level = 0; level < 4 && scope !== null; level++) {
    if (level > 0 && holdsPosts(scope)) return false;
    if (sentences(scope).some((text) => mention.test(text) && text.match(/@[A-Za-z0-9_]+/g)?.length === 1))
      return true;
    scope = scope.matches(SELECTORS.dialog) ? null : scope.parentElement;
  }
  return false;
}

function sentences(scope: Element): string[] {
  const found: string[] = [];
  const walker = scope.ownerDocument.createTreeWalker(scope, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    // More than a handle: in scripts without spaces too.
    const isCandidate = text.includes('@') && /\p{L}/u.test(text.replace(/@\w+/g, ''));
    if (isCandidate && node.parentElement?.closest(SELECTORS.notBanner) === null) found.push(text);
  }
  return found;
}

export function messageComposers({ document }: Page): Composer[] {
  return [...document.querySelectorAll(SELECTORS.messageBox)].map((box) => {
    const root = messageRoot(box);
    return {
      kind: 'message',
      open: true,
      root,
      boxes: [box],
      text: readBox(box).trim(),
      hasMedia: root.querySelector(SELECTORS.media) !== null,
      evidence: [],
      destinations: null,
    };
  });
}

/** The form; else the smallest element with the send button, which exists only once there is text. */
function messageRoot(box: Element): Element {
  return box.closest(`${SELECTORS.messageForm}, form`) ?? smallestForm(box, SELECTORS.messageButton);
}

/** A box's text: by blocks in Draft.js (innerText would double empty lines), by value in a textarea. */
function readBox(box: Element): string {
  if ('value' in box) return String(box.value);
  const blocks = [...box.querySelectorAll(SELECTORS.draftBlock)];
  return blocks.length > 0 ? blocks.map((block) => block.textContent).join('\n') : (box.textContent ?? '');
}
