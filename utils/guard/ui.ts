import type { Attempt } from '../core/attempt.ts';
import type { CarriedDraft } from '../core/carried-draft.ts';
import type { Client } from '../core/client.ts';
import type { FindingCount } from '../core/proofreading.ts';
import type { Answer, ChipPlace, ChipState, Language, Notice, Question } from '../core/question.ts';
import type { Concern, Verdict } from '../core/verdict.ts';
import type { GuardState } from '../messaging/contract.ts';
import type { Composer } from '../networks/network.ts';
import { send } from './port.ts';

/** What the in-page interface offers to the guard; both live in the same isolated world. */
export type InPageUi = ShadowHost & {
  /** Asks about one held attempt; resolves with one trusted event of the person, or `cancel` when aborted. */
  ask: (question: Question, place: { anchor: Element | null; signal: AbortSignal }) => Promise<Answer>;
  /** Shows, updates or (null) removes the chip; `place` is where the person put it, if ever. */
  showChip: (state: ChipState | null, place: ChipPlace | null, handlers: ChipHandlers) => void;
  /** Shows these notices and no others; `onDismiss` is told which one the person put away. */
  showNotices: (
    notices: readonly Notice[],
    clients: readonly Client[],
    language: Language,
    onDismiss: (id: string) => void,
  ) => void;
  /** Offers these carried drafts and no others, wherever one fits a composer of the page. */
  offerDrafts: (drafts: readonly CarriedDraft[], scene: CarryScene) => void;
  /** Told of an attempt that went through, and of what was known then. */
  noteSent: (attempt: Attempt, verdict: Verdict, state: GuardState | null) => void;
  /** Writes a text into a box; false where the box did not take it. */
  insertText: (box: HTMLElement, text: string) => Promise<boolean>;
  /** Reasons to ask about a client's text, with what only the checks know, as far as they do by now; `alone` without it. */
  concernsOf: (text: string, client: Client | null, alone: readonly Concern[]) => Concern[];
  /** What a box held when the person first came to it; empty where that is not known. */
  openedWith: (box: HTMLElement) => string;
  /** Says beside the chip how much was found in the draft; null takes it away. */
  showFindings: (findings: FindingCount | null, onOpen: () => void) => void;
  /** Calls back with what the chip shows, now and at each change; null where the person wants nothing of ours over the page. */
  watchChip: (listener: (state: ChipState | null) => void) => void;
  /** Listeners for keys typed in our interface, before the site can see them. */
  keys: Set<(event: KeyboardEvent) => void>;
};

/** One element in the page that holds everything we show, out of reach of the site's styles and scripts. */
export type ShadowHost = {
  /** The element in the page that holds our shadow root. */
  host: HTMLElement;
  /** A new container for one layer of the interface. */
  addLayer: (name: string) => HTMLElement;
  /** Styles for what only some pages show. */
  addSheet: (css: string) => void;
  /** Calls back after the host came back from being removed by the site, until the returned function is called. */
  onReturn: (listener: () => void) => () => void;
};

/** What the offer of a carried draft must know of the tab. */
export type CarryScene = {
  clients: readonly Client[];
  language: Language;
  /** What the guard would decide of publishing with a composer now, whatever its text. */
  verdictOn: (composer: Composer) => Verdict;
};

export type ChipHandlers = {
  choose: (clientId: string) => void;
  hide: () => void;
  /** The person put the chip somewhere else. */
  move: (place: ChipPlace) => void;
  /** Opens what asks whose the acting account is. */
  whose: () => void;
  reload: () => void;
};

/** Where the interface's script leaves itself; the page's world can't see it. */
const PLACE = Symbol.for('bon-compte.in-page-ui');

type Shelf = { [PLACE]?: InPageUi };

export function offerUi(ui: InPageUi): void {
  (globalThis as Shelf)[PLACE] = ui;
}

export function loadedUi(): InPageUi | null {
  return (globalThis as Shelf)[PLACE] ?? null;
}

const PATIENCE = 4000;
let loading: Promise<InPageUi | null> | null = null;

/** Brings the interface in when it is first needed; null where it can't be loaded (any more). */
export async function loadUi(): Promise<InPageUi | null> {
  const ready = loadedUi();
  if (ready !== null) return ready;
  loading ??= Promise.race([
    send({ type: 'load-ui' }).then(loadedUi, () => null),
    new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null)),
  ]).finally(() => {
    loading = null;
  });
  return loading;
}
