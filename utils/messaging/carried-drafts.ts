import browser from 'webextension-polyfill';
import type { CarriedDraft, CarryOutcome } from '../core/carried-draft.ts';
import {
  carriedDraftSchema,
  changeCarriedDrafts,
  loadCarriedDrafts,
  type StoredDraft,
} from '../storage/carried-drafts.ts';
import { changeTab, keepText } from '../storage/tabs.ts';

const MOST_DRAFTS = 20;

/** Milliseconds that a draft is one document's alone: far longer than putting a text in takes. */
const TAKEN_FOR = 60_000;

/** Takes a draft along; the same words for the same client are carried once. */
export async function carryDraft(draft: CarriedDraft, isPrivate: boolean): Promise<void> {
  const carried: StoredDraft = { ...draft, isPrivate, taken: null };
  await changeCarriedDrafts((drafts) =>
    [...drafts.filter((other) => !isSameDraft(other, carried)), carried].slice(-MOST_DRAFTS),
  );
}

/** What may be offered in a tab: private windows and the others don't know of each other. */
export async function draftsFor(tabId: number): Promise<CarriedDraft[]> {
  const drafts = await loadCarriedDrafts();
  if (drafts.length === 0) return [];
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return drafts
    .filter(({ isPrivate }) => isPrivate === (tab?.incognito ?? false))
    .map((draft) => carriedDraftSchema.parse(draft));
}

/**
 * Whether the document `by` may put a draft in: one at a time. Asked twice, it is granted
 * twice; a document that is gone before it was done loses it after a while.
 */
export async function takeDraft(id: string, by: string): Promise<boolean> {
  const now = Date.now();
  let isGranted = false;
  await changeCarriedDrafts((drafts) =>
    drafts.map((draft) => {
      if (draft.id !== id || !isFreeFor(by, draft, now)) return draft;
      isGranted = true;
      return { ...draft, taken: { by, at: now } };
    }),
  );
  return isGranted;
}

/** Ends the carrying of a draft. One that was declined stays among the texts kept for the tab. */
export async function settleDraft(tabId: number, id: string, outcome: CarryOutcome): Promise<void> {
  const draft = (await loadCarriedDrafts()).find((candidate) => candidate.id === id);
  if (draft === undefined) return;
  if (outcome === 'declined') {
    const { network, kind, clientId, text, hasMedia } = draft;
    await changeTab(tabId, (tab) => keepText(tab, { network, kind, clientId, text, hasMedia }));
  }
  await changeCarriedDrafts((drafts) => drafts.filter((other) => other.id !== id));
}

/** What was written in private windows goes with the last of them; `closedTabId` is closing now. */
export async function forgetPrivateDrafts(closedTabId: number): Promise<void> {
  const drafts = await loadCarriedDrafts();
  if (!drafts.some(({ isPrivate }) => isPrivate)) return;
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closedTabId)) return;
  await changeCarriedDrafts((all) => all.filter(({ isPrivate }) => !isPrivate));
}

function isSameDraft(a: StoredDraft, b: StoredDraft): boolean {
  return (
    a.network === b.network && a.clientId === b.clientId && a.text === b.text && a.isPrivate === b.isPrivate
  );
}

function isFreeFor(by: string, { taken }: StoredDraft, now: number): boolean {
  return taken === null || taken.by === by || now - taken.at > TAKEN_FOR;
}
