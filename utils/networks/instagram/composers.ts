import type { AttemptKind } from '../../core/attempt.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Composer, Page } from '../network.ts';
import { isNamedBy } from './identity.ts';
import { SELECTORS, VIEWS } from './selectors.ts';

/** How far above a box its button can be (two to four levels in the layouts seen). */
const FORM_REACH = 8;
const FOLLOWING = 4;

/** Every composer of the page. There is one for each post of the feed, and a dialog over them. */
export function composers(page: Page): Composer[] {
  return composersIn(page.document, page);
}

/** The composer that a box or a control stands in. Looks nearby only: a feed has hundreds. */
export function composerOf(element: Element, page: Page): Composer | null {
  let scope = element.closest(`${SELECTORS.post}, ${SELECTORS.dialog}`) ?? element;
  for (let level = 0; level < FORM_REACH; level++) {
    const outer = scope.parentElement;
    if (outer === null || scope.matches(SELECTORS.landmark) || outer.matches(SELECTORS.landmark)) break;
    scope = outer;
  }
  return composersIn(scope, page).find((composer) => composer.root.contains(element)) ?? null;
}

/**
 * The controls that publish a composer, by place: buttons of text alone, after
 * the box; in the window of a new post above the caption and after the heading
 * ("Share", while "Back" is an icon). The caption exists in the last step only,
 * so "Next" never is one. Where there is text and only icons, the last one.
 */
export function publishControls({ kind, root, boxes: [box = root], text }: Composer): Element[] {
  const buttons = [...root.querySelectorAll(SELECTORS.button)];
  const after = buttons.filter((button) => isAfter(button, box));
  const words = after.filter(hasWordsOnly);
  if (kind === 'post') {
    const heading = root.querySelector(SELECTORS.heading) ?? root;
    const above = buttons.filter(
      (button) => isAfter(button, heading) && isAfter(box, button) && hasWordsOnly(button),
    );
    return above.length > 0 ? above : words.slice(-1);
  }
  return words.length > 0 || text === '' ? words : after.slice(-1);
}

function composersIn(scope: ParentNode, page: Page): Composer[] {
  const found = new Map<Element, Composer>();
  for (const box of scope.querySelectorAll(SELECTORS.box)) {
    const kind = kindOf(box, page.url.pathname);
    const root = kind === 'post' ? postRoot(box) : rootAround(box);
    if (kind !== null && !found.has(root)) found.set(root, describe(kind, root, box));
  }
  return [...found.values()];
}

function describe(kind: AttemptKind, root: Element, first: Element): Composer {
  // A post's caption is rich text; plain boxes before it are its settings.
  const box = (kind === 'post' && root.querySelector(SELECTORS.richBox)) || first;
  return {
    kind,
    open: true,
    root,
    boxes: [box],
    text: readBox(box).trim(),
    hasMedia: kind === 'post' || root.querySelector(SELECTORS.attached) !== null,
    evidence: kind === 'post' ? readAuthor(root, box) : [],
    destinations: null,
  };
}

/**
 * What a box is for, by where it stands; null where it publishes nothing. A
 * reply to a comment is a comment that begins with a name.
 */
function kindOf(box: Element, path: string): AttemptKind | null {
  if (VIEWS.ignored.test(path)) return null;
  const dialog = box.closest(SELECTORS.dialog);
  const isConversation = dialog?.querySelector(SELECTORS.conversation);
  if (box.closest(SELECTORS.creation) && !isConversation) return 'post';
  if (VIEWS.story.test(path)) return 'story-reply';
  if (isConversation) return 'message';
  if (box.closest(SELECTORS.post)) return 'comment';
  const isRich = box.matches(SELECTORS.richBox);
  if (dialog !== null) {
    if (dialog.querySelector(SELECTORS.recipients)) return 'message';
    if (isRich && box.closest('form')) return 'comment';
    // A caption being edited has "Done" above it; a conversation without a line has icons.
    if (isRich) return hasWordsAbove(dialog, box) ? 'post' : 'message';
    if (VIEWS.post.test(path) || dialog.querySelector(SELECTORS.post)) return 'comment';
    // Older captions are plain, in a dialog whose field for files is gone by then.
    if (hasWordsAbove(dialog, box)) return 'post';
    // A note of the inbox; elsewhere a report.
    return VIEWS.messages.test(path) ? 'post' : null;
  }
  if (VIEWS.messages.test(path)) return 'message';
  const isInMain = standsInMain(box);
  if (isRich) return isInMain && VIEWS.post.test(path) ? 'comment' : 'message';
  return isInMain ? 'comment' : null;
}

/** Where no part of the page is marked as its main one, any box may be a comment's. */
function standsInMain(box: Element): boolean {
  return box.closest(SELECTORS.main) !== null || box.ownerDocument.querySelector(SELECTORS.main) === null;
}

function postRoot(box: Element): Element {
  return box.closest(SELECTORS.creation) ?? box.closest(SELECTORS.dialog) ?? box;
}

/**
 * The form; else the smallest element around the box with a button of words
 * after it; else the smallest with any, since the button of words exists only
 * once something is written.
 */
function rootAround(box: Element): Element {
  let root: Element | null = box.closest('form');
  let around = root === null ? box.parentElement : null;
  for (let level = 0; level < FORM_REACH && around !== null; level++) {
    if (around.matches(SELECTORS.landmark) || around.querySelector(SELECTORS.conversation)) break;
    const after = [...around.querySelectorAll(SELECTORS.button)].filter((button) => isAfter(button, box));
    if (after.some(hasWordsOnly)) return around;
    if (after.length > 0) root ??= around;
    around = around.parentElement;
  }
  return root ?? box.parentElement ?? box;
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & FOLLOWING) !== 0;
}

function hasWordsAbove(dialog: Element, box: Element): boolean {
  return [...dialog.querySelectorAll(SELECTORS.button)].some(
    (button) => isAfter(box, button) && hasWordsOnly(button),
  );
}

function hasWordsOnly(button: Element): boolean {
  return (
    button.querySelector(SELECTORS.icon) === null &&
    (button.matches('input') || button.textContent.trim() !== '')
  );
}

/** The window of a new post shows its author above the caption: the nearest picture, named as the text beside it. */
function readAuthor(root: Element, caption: Element): Evidence[] {
  const picture = [...root.querySelectorAll('img')].findLast((image) => isAfter(caption, image));
  let around = picture?.parentElement;
  while (picture && around && !around.contains(caption)) {
    const texts = [...around.querySelectorAll('span, a, div')].map((element) => element.textContent.trim());
    const handle = texts.find((text) => isNamedBy(picture.alt, text));
    if (handle !== undefined) return [{ source: 'composer.author', says: 'acting', handle }];
    around = around.parentElement;
  }
  return [];
}

/** A box's text: by value in a textarea, by paragraphs and line breaks in Lexical. */
function readBox(box: Element): string {
  if ('value' in box) return `${box.value}`;
  return [...box.children].map(readLines).join('\n') || box.textContent;
}

function readLines(node: Node): string {
  if (node.nodeName === 'BR') return node.nextSibling === null ? '' : '\n';
  if (node.nodeName === 'IMG') return (node as HTMLImageElement).alt;
  return node.nodeValue ?? [...node.childNodes].map(readLines).join('');
}
