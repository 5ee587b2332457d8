import { useSyncExternalStore } from 'react';
import type { Author, Comment, FeedPost } from '../timeline.ts';
import { load } from './load.ts';

/** What floats over the page, one above the other. */
export type Layer = 'create-menu' | 'create' | 'more' | 'accounts';

export type State = {
  path: string;
  /** The page that stays mounted under a post's dialog. */
  pageBelow: string;
  /** The post shown in a dialog over the page, by its code. */
  overlay: string | null;
  layer: Layer | null;
  posts: readonly FeedPost[];
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  followed: ReadonlySet<string>;
  /** What was sent in this document, by thread. */
  messages: Readonly<Record<string, readonly string[]>>;
  /** Whom the floating messages show; null while they are closed. */
  panel: { partner: Author | null } | null;
  /** The photo chosen on a phone, for the pages that publish it. */
  photo: File | null;
  toast: string | null;
};

type HistoryState = { pageBelow?: string };

let state: State = {
  path: window.location.pathname,
  pageBelow: window.location.pathname,
  overlay: null,
  layer: null,
  posts: [],
  liked: new Set(),
  reposted: new Set(),
  followed: new Set(),
  messages: {},
  panel: null,
  photo: null,
  toast: null,
};

const listeners = new Set<() => void>();

export function getState(): State {
  return state;
}

export function update(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function useStore<Part>(select: (state: State) => Part): Part {
  return useSyncExternalStore(subscribe, () => select(state));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function showToast(toast: string): void {
  update({ toast });
  setTimeout(() => {
    if (state.toast === toast) update({ toast: null });
  }, 5000);
}

/** Adds a comment under its post, as the site does when the server has taken it. */
export function showComment(postId: string, comment: Comment): void {
  update({
    posts: state.posts.map((post) =>
      post.id === postId ? { ...post, comments: [...post.comments, comment] } : post,
    ),
  });
}

export function showMessage(thread: string, text: string): void {
  update({ messages: { ...state.messages, [thread]: [...(state.messages[thread] ?? []), text] } });
}

/** Moves within the document, as a single-page application does. */
export function navigate(path: string): void {
  window.history.pushState({}, '', path);
  update({ ...placeAt(path, {}), layer: null });
  window.scrollTo(0, 0);
}

/** Shows a post in a dialog over the page, at the post's own address. */
export function openOver(code: string): void {
  const path = `/p/${code}/`;
  const kept: HistoryState = { pageBelow: state.pageBelow };
  window.history.pushState(kept, '', path);
  update({ ...placeAt(path, kept), layer: null });
}

/** Closes a post's dialog: back to the address of the page below it. */
export function closeOverlay(): void {
  window.history.pushState({}, '', state.pageBelow);
  update(placeAt(state.pageBelow, {}));
}

export function followHistory(): void {
  window.addEventListener('popstate', (event) => {
    update({ ...placeAt(window.location.pathname, event.state ?? {}), layer: null });
  });
}

function placeAt(path: string, kept: HistoryState): Pick<State, 'path' | 'pageBelow' | 'overlay'> {
  const code = /^\/p\/([\w-]+)\/?$/.exec(path)?.[1];
  if (kept.pageBelow === undefined || code === undefined) return { path, pageBelow: path, overlay: null };
  return { path, pageBelow: kept.pageBelow, overlay: code };
}

/** Everybody who has a page: those signed in here, and those of the feed. */
export function personCalled(username: string): Author | null {
  return [...load.signedIn, ...load.strangers].find((person) => person.username === username) ?? null;
}

/** The thread with a person: the same number in every document. */
export function threadWith(person: Author): string {
  const at = load.strangers.findIndex((stranger) => stranger.id === person.id);
  return String(110000000000000000n + BigInt(at));
}
