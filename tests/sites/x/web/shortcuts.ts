import type { TimelinePost } from '../timeline.ts';
import { testId } from './load.ts';
import { openRepostMenu } from './post.tsx';
import { toggleLike } from './publish.ts';
import { getState, isDialogPath, NEW_POST, openCompose } from './store.ts';

/**
 * X's shortcuts, listened for on the document as its library does: characters
 * on keypress, and not while one types. Keys pressed outside the site's own
 * tree are noted, so that tests see what leaks into the site.
 */
export function listenToShortcuts(): void {
  window.__siteKeys = [];
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(type, noteForeignKey);
  }
  document.addEventListener('keypress', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (getState().viewer === null || isDialogPath(getState().path)) return;
    if (!SHORTCUTS.includes(event.key)) return;
    // Else the character is typed in the box that the shortcut has just opened.
    event.preventDefault();
    act(event.key);
  });
}

const SHORTCUTS = ['n', 'j', 'k', 'l', 'r', 't'];

function act(key: string): void {
  if (key === 'n') openCompose();
  if (key === 'j') focusArticle(1);
  if (key === 'k') focusArticle(-1);
  const article = focusedArticle();
  const post = getState().posts.find((candidate) => candidate.id === article?.dataset.post);
  if (article !== null && post !== undefined) actOnPost(key, article, post);
}

function actOnPost(key: string, article: HTMLElement, post: TimelinePost): void {
  if (key === 'l') toggleLike(post);
  if (key === 'r') openCompose({ ...NEW_POST, replyTo: post });
  if (key === 't') {
    const button = article.querySelector<HTMLElement>('[aria-haspopup="menu"].action');
    if (button !== null) openRepostMenu(post, button);
  }
}

function articles(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`article[data-testid=${testId('tweet')}]`)];
}

function focusedArticle(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('article') ?? null;
}

function focusArticle(step: 1 | -1): void {
  const all = articles();
  const focused = focusedArticle();
  const at = focused === null ? -1 : all.indexOf(focused);
  const next = all[at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** The box that has the key, even in an open shadow root. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function noteForeignKey(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || target === document.body || target.closest('#react-root') !== null)
    return;
  window.__siteKeys.push({ type: event.type, key: event.key, target: target.tagName.toLowerCase() });
}
