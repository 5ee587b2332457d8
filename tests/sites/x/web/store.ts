import { useSyncExternalStore } from 'react';
import type { XAccount } from '../accounts.ts';
import type { TimelinePost } from '../timeline.ts';
import { labels, load, settings } from './load.ts';

/** What the compose dialog was opened for. */
export type Compose = {
  replyTo: TimelinePost | null;
  quoted: TimelinePost | null;
  texts: readonly string[];
};

export const NEW_POST: Compose = { replyTo: null, quoted: null, texts: [''] };

export type Sheet = {
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  /** X leaves the primary button of some bottom sheets without a test id. */
  untagged: boolean;
  onAnswer(confirmed: boolean): void;
};

export type Menu =
  | { kind: 'accounts'; left: number; bottom: number }
  | { kind: 'repost'; post: TimelinePost; left: number; top: number; trigger: HTMLElement };

export type Toast = { text: string; action: string | null; onAction(): void };

export type State = {
  /** Who acts: the session's owner, or the account it acts for. */
  viewer: XAccount | null;
  /** Whom the nav names: the viewer, sometimes late. */
  navAccount: XAccount | null;
  path: string;
  search: string;
  /** The page that stays mounted under a dialog. */
  pageBelow: string;
  compose: Compose | null;
  posts: readonly TimelinePost[];
  liked: ReadonlySet<string>;
  reposted: ReadonlySet<string>;
  followed: ReadonlySet<string>;
  menu: Menu | null;
  sheet: Sheet | null;
  toast: Toast | null;
};

let state: State = {
  viewer: load.session,
  navAccount: load.staleAccount ?? load.session,
  ...addressState(),
  posts: [],
  liked: new Set(),
  reposted: new Set(),
  followed: new Set(),
  menu: null,
  sheet: null,
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

/** Names the viewer in the nav at last, when the load began with the account before. */
export function settleNav(): void {
  if (load.staleAccount === null) return;
  setTimeout(() => update({ navAccount: state.viewer }), settings.staleNav);
}

/** Acts for another account, or for oneself again: in place, as X does it, without any load. */
export function actAs(account: XAccount): void {
  update({
    viewer: account,
    menu: null,
    toast: { text: labels.actingAs(account.handle), action: null, onAction: dismissToast },
  });
  if (settings.delegateLag === 0) update({ navAccount: account });
  else setTimeout(() => update({ navAccount: account }), settings.delegateLag);
}

export function showToast(text: string, action: string | null = null, onAction = dismissToast): void {
  const toast: Toast = { text, action, onAction };
  update({ toast });
  setTimeout(() => {
    if (state.toast === toast) dismissToast();
  }, 6000);
}

export function dismissToast(): void {
  update({ toast: null });
}

/** Asks in a sheet; true when the person confirms. */
export function ask(sheet: Omit<Sheet, 'onAnswer'>): Promise<boolean> {
  return new Promise((resolve) => {
    update({
      sheet: {
        ...sheet,
        onAnswer: (confirmed) => {
          update({ sheet: null });
          resolve(confirmed);
        },
      },
    });
  });
}

type HistoryState = { pageBelow?: string; compose?: Compose };

/** Addresses that open over a page, and leave it mounted. */
export function isDialogPath(path: string): boolean {
  return /^\/(?:compose\/post|intent\/)/.test(path);
}

function addressState(): Pick<State, 'path' | 'search' | 'pageBelow' | 'compose'> {
  const { pathname: path, search } = window.location;
  const kept: HistoryState = window.history.state ?? {};
  if (!isDialogPath(path)) return { path, search, pageBelow: path === '/' ? '/home' : path, compose: null };
  return {
    path,
    search,
    pageBelow: kept.pageBelow ?? '/home',
    compose: kept.compose ?? composeAt(path, search),
  };
}

/** What an address by itself opens the compose dialog for; null where it opens another. */
function composeAt(path: string, search: string): Compose | null {
  if (path.startsWith('/compose/post')) return NEW_POST;
  if (path !== '/intent/post' && path !== '/intent/tweet') return null;
  return { ...NEW_POST, texts: [new URLSearchParams(search).get('text') ?? ''] };
}

/** Moves within the document, as a single-page application does. */
export function navigate(address: string, compose?: Compose): void {
  const isDialog = isDialogPath(address);
  const kept: HistoryState = isDialog
    ? { pageBelow: state.pageBelow, ...(compose === undefined ? {} : { compose }) }
    : {};
  window.history.pushState(kept, '', address);
  update({ ...addressState(), menu: null });
  if (!isDialog) window.scrollTo(0, 0);
}

export function openCompose(compose: Compose = NEW_POST): void {
  navigate('/compose/post', compose);
}

/** Closes a dialog that has an address: back to the page below it. */
export function closeDialog(): void {
  window.history.pushState({}, '', state.pageBelow);
  update(addressState());
}

export function followHistory(): void {
  window.addEventListener('popstate', () => update({ ...addressState(), menu: null }));
}
