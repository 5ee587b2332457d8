import { useSyncExternalStore } from 'react';
import type { Actor } from '../accounts.ts';
import type { FeedComment, FeedPost } from '../timeline.ts';
import { fetchRoute } from './api.ts';
import { load, settings } from './load.ts';

/** What the post's dialog was opened for. */
export type Compose = {
  actor: Actor;
  /** The group it goes to. */
  groupId: string | null;
  /** The post it shares. */
  shared: FeedPost | null;
};

type Dialog =
  | { kind: 'compose'; compose: Compose }
  | { kind: 'share'; post: FeedPost }
  | { kind: 'comments'; post: FeedPost };

export type State = {
  path: string;
  search: string;
  posts: readonly FeedPost[];
  /** Comments written in this document, by the post or comment they answer. */
  written: ReadonlyMap<string, readonly FeedComment[]>;
  liked: ReadonlySet<string>;
  dialog: Dialog | null;
  /** Of the feed: the one that was focused last. */
  currentPost: FeedPost | null;
  chatWith: Actor | null;
  toast: string | null;
};

let state: State = {
  path: window.location.pathname,
  search: window.location.search,
  posts: load.posts,
  written: new Map(),
  liked: new Set(),
  dialog: null,
  currentPost: null,
  chatWith: settings.chatTab ? (load.strangers[0] ?? null) : null,
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
  }, 6000);
}

export function closeDialog(): void {
  update({ dialog: null });
}

export function addComment(about: string, comment: FeedComment): void {
  const before = state.written.get(about) ?? [];
  update({ written: new Map(state.written).set(about, [...before, comment]) });
}

/** Moves within the document, as a single-page application does; a photo opens over the page below. */
export function navigate(address: string): void {
  window.history.pushState({}, '', address);
  followAddress();
  if (!address.startsWith('/photo')) window.scrollTo(0, 0);
  fetchRoute(address).catch(() => showToast('Offline'));
}

export function listenToHistory(): void {
  window.addEventListener('popstate', followAddress);
}

function followAddress(): void {
  const { pathname: path, search } = window.location;
  update({ path, search });
}
