import type { AttemptKind } from '../../core/attempt.ts';
import type { Evidence } from '../../core/evidence.ts';
import { cleanLabel } from '../dom.ts';
import type { Composer, Page } from '../network.ts';
import { destinationsOf, isBusiness } from './business.ts';
import { ownProfiles, type Profile, pictureOf } from './identity.ts';
import {
  ATTACHMENT,
  AVATAR,
  BUTTON,
  CHAT_PLACEHOLDER,
  COMMENT,
  COMMENT_FORM,
  DIALOG,
  EDITOR,
  EDITOR_OR_TEXT_AREA,
  formsOf,
  MAIN,
  MEDIA,
  NOT_PLAIN_TEXT,
  NOT_ROW,
  POST,
  PROMPT,
  REPLY_LABELS,
  STREAMED,
  VOICE_LABELS,
} from './selectors.ts';

/** Every composer of the page, open ones first; the closed prompts open a dialog. */
export function composers(page: Page): Composer[] {
  const roots = new Map(boxesIn(page.document, page).map((box) => [placeOf(box, page).root, box]));
  const open = [...roots.values()].map((box) => composerOf(box, page));
  return [...open, ...(isBusiness(page.url) ? [] : prompts(page.document))];
}

/** The composer that a box belongs to. */
export function composerOf(box: Element, page: Page): Composer {
  const { kind, root } = placeOf(box, page);
  const boxes = boxesIn(root, page).filter((other) => placeOf(other, page).root === root);
  // Pictures of a comment are shown beside its form.
  const around = (root.matches(COMMENT_FORM) && root.parentElement) || root;
  return {
    kind,
    open: true,
    root,
    boxes,
    text: boxes.map(readBox).join('\n\n').trim(),
    hasMedia: around.querySelector(MEDIA) !== null,
    evidence: isBusiness(page.url) ? [] : voiceEvidence(kind, root, box),
    destinations: isBusiness(page.url) && kind !== 'message' ? destinationsOf(root, page) : null,
  };
}

/** A form of Business Suite whose box can't be seen: where it publishes still counts. */
export function boxlessComposer(root: Element, page: Page): Composer {
  return {
    kind: 'post',
    open: true,
    root,
    boxes: [],
    text: '',
    hasMedia: root.querySelector(MEDIA) !== null,
    evidence: [],
    destinations: destinationsOf(root, page),
  };
}

/** Selector of the boxes that publish on a page; text areas only where one publishes from them. */
export function boxSelector(url: URL): string {
  return isInbox(url) || url.pathname.startsWith('/stories/') ? EDITOR_OR_TEXT_AREA : EDITOR;
}

export function boxesIn(scope: Document | Element, page: Page): Element[] {
  return [...scope.querySelectorAll(boxSelector(page.url))].filter((box) => box.closest(STREAMED) === null);
}

/** Pages that are composers as a whole: stories, reels, Marketplace, Business Suite. */
export function isCreation(url: URL): boolean {
  return isBusiness(url) || /\/create(?:\/|$)/.test(url.pathname);
}

/** Whether one element stands after another in the document. */
export function follows(element: Element, other: Element): boolean {
  // 4 is DOCUMENT_POSITION_FOLLOWING; a saved page has no global Node.
  return (other.compareDocumentPosition(element) & 4) !== 0;
}

/** What a box is for, and the element that holds it with its controls. */
export function placeOf(box: Element, page: Page): { kind: AttemptKind; root: Element } {
  const { pathname } = page.url;
  const comment = isReply(box) ? 'reply' : 'comment';
  const form = box.closest(COMMENT_FORM);
  if (form !== null) return { kind: comment, root: form };
  if (isInbox(page.url) || isChat(box, pathname)) return { kind: 'message', root: rowOf(box) };
  const isStory = /^\/stories\/create|\/story_composer/.test(pathname);
  if (pathname.startsWith('/stories/') && !isStory) return { kind: 'story-reply', root: rowOf(box) };
  const dialog = box.closest(DIALOG);
  const isPost = dialog === null ? isCreation(page.url) : voiceName(box) === null && comment !== 'reply';
  if (!isPost) return { kind: comment, root: rowOf(box) };
  return { kind: isStory ? 'story' : 'post', root: dialog ?? box.closest(MAIN) ?? box.ownerDocument.body };
}

function isInbox(url: URL): boolean {
  return isBusiness(url) && url.pathname.includes('/inbox');
}

function isChat(box: Element, pathname: string): boolean {
  return pathname.startsWith('/messages') || labelsOf(box).includes(CHAT_PLACEHOLDER);
}

function isReply(box: Element): boolean {
  return box.closest(COMMENT) !== null || hasReplyLabel(box);
}

function hasReplyLabel(box: Element): boolean {
  const labels = labelsOf(box).map((label) => label.toLowerCase());
  return formsOf(REPLY_LABELS).some((start) => labels.some((label) => label.startsWith(start)));
}

/** What a box is called: by attributes, and by the placeholder drawn over it; without the dots at the end. */
function labelsOf(box: Element): string[] {
  const labels = [
    box.getAttribute('aria-label'),
    box.getAttribute('aria-placeholder'),
    box.nextElementSibling?.textContent,
  ];
  return labels.map((label) => cleanLabel(label ?? '').replace(/\s*(?:…|\.{3})$/, ''));
}

/** The row of a box: what holds its attachment field; else the smallest element with two buttons. */
function rowOf(box: Element): Element {
  const around: Element[] = [];
  // Eight levels in saved pages.
  for (let up = box.parentElement; up !== null && around.length < 10; up = up.parentElement) {
    if (up.querySelectorAll(EDITOR).length > 1 || up.querySelector(NOT_ROW) !== null) break;
    around.push(up);
  }
  return (
    around.find((element) => element.querySelector(ATTACHMENT) !== null) ??
    around.find((element) => element.querySelectorAll(BUTTON).length > 1) ??
    around[0] ??
    box
  );
}

/** A box's text: its blocks, line breaks and pictures of emoji, as the person sees them. */
function readBox(box: Element): string {
  if ('value' in box) return `${box.value}`;
  let text = '';
  const walker = box.ownerDocument.createTreeWalker(box);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isElement = node.nodeType === 1;
    text += isElement ? readElement(node as Element, box) : node.nodeValue;
  }
  return text;
}

/** A new line for a block after another one, and for a line break that is not the filler at a block's end. */
function readElement(element: Element, box: Element): string {
  const startsLine = element.matches('br')
    ? element.nextSibling !== null
    : element.matches('p, li') && element !== box.firstElementChild;
  return startsLine ? '\n' : (element.getAttribute('alt') ?? '');
}

/**
 * What a composer says of who publishes, where that may not be who acts in
 * the tab: the label of a comment box that names its voice, the picture beside
 * it, the poster at the head of a dialog (groups let one choose).
 */
function voiceEvidence(kind: AttemptKind, root: Element, box: Element): Evidence[] {
  const isComment = kind === 'comment' || kind === 'reply';
  if (!isComment && kind !== 'post') return [];
  const avatar = isComment ? avatarBeside(root) : root.querySelector(AVATAR);
  const own = ownProfiles(box.ownerDocument);
  // Where the document doesn't say who acts, a box alone can't either.
  if (own === null) return [];
  const { self, shortName, all, commenter } = own;
  const label = isComment ? (voiceName(box) ?? knownNameIn(box, all)) : null;
  const name = label === shortName ? self.name : label;
  const labeled: Evidence[] =
    label === null || name === null ? [] : [{ source: 'composer.label', says: 'acting', name }];
  if (isComment && label === null && commenter?.id && commenter.id !== self.id) return [accuse(commenter)];
  if (avatar === null || !follows(box, avatar)) return labeled;
  const voice = all.find((profile) => isShown(profile, avatar));
  if (voice !== undefined) return voice.id === self.id ? labeled : [...labeled, accuse(voice)];
  // Beside a comment stands somebody else's picture, whose name nothing tells.
  const hasOwnPicture = all.some(({ id, picture }) => id === self.id && picture !== null);
  const isStranger = isComment && label === null && hasOwnPicture && pictureOf(avatar) !== null;
  return isStranger ? [{ source: 'composer.voice', says: 'acting', name: '?' }] : labeled;
}

function isShown({ id, name, picture }: Profile, avatar: Element): boolean {
  const link = avatar.closest('a')?.getAttribute('href') ?? '';
  return (
    (picture !== null && picture === pictureOf(avatar)) ||
    id === /(?:[?&]id=|\.com\/)(\d+)/.exec(link)?.[1] ||
    (name !== null && name === avatar.closest('svg')?.getAttribute('aria-label'))
  );
}

function accuse({ id, name, kind }: Profile): Evidence {
  return {
    source: 'composer.voice',
    says: 'acting',
    kind,
    ...(id !== null && { id }),
    ...(name !== null && { name }),
  };
}

/** "Comment as X", by the table of languages; null for the general labels. */
function voiceName(box: Element): string | null {
  for (const form of formsOf(VOICE_LABELS)) {
    const [before = '', after = ''] = form.split('{}');
    const label = labelsOf(box).find((text) => text.startsWith(before) && text.endsWith(after));
    const name = label?.slice(before.length, label.length - after.length).trim();
    if (name) return name;
  }
  return null;
}

/** A known identity's name in a label of a language that the table lacks, unless it says who is answered. */
function knownNameIn(box: Element, all: readonly Profile[]): string | null {
  if (hasReplyLabel(box)) return null;
  const names = all.flatMap(({ name }) => name ?? []).sort((a, b) => b.length - a.length);
  return names.find((name) => labelsOf(box).some((label) => label.includes(name) && label !== name)) ?? null;
}

/** Beside a comment form stands the voice's picture, alone: two levels up in saved pages, a button or not. */
function avatarBeside(form: Element): Element | null {
  let around: Element | null = form;
  for (let level = 0; level < 3 && around !== null; level++) {
    const beside: Element | null = around.previousElementSibling;
    const avatars = beside?.querySelectorAll(AVATAR) ?? [];
    if (avatars.length > 1 || cleanLabel(beside?.textContent ?? '') !== '') return null;
    if (avatars[0] !== undefined) return avatars[0];
    around = around.parentElement;
  }
  return null;
}

function prompts(document: Document): Composer[] {
  return [...document.querySelectorAll(PROMPT)].filter(isPrompt).map((root) => ({
    kind: 'post',
    open: false,
    root,
    boxes: [],
    text: '',
    hasMedia: false,
    evidence: [],
    destinations: null,
  }));
}

function isPrompt(button: Element): boolean {
  const isElsewhere = button.closest(`${POST}, ${DIALOG}, ${STREAMED}`) !== null;
  const hasAvatar = button.previousElementSibling?.querySelector(AVATAR) !== null;
  const isQuestion =
    button.querySelector(NOT_PLAIN_TEXT) === null && cleanLabel(button.textContent ?? '') !== '';
  return hasAvatar && isQuestion && !isElsewhere;
}
