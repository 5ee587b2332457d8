import { type Attempt, isGuarded } from '../core/attempt.ts';
import type { Answer, Question } from '../core/question.ts';
import { provenAccount, type Sighting } from '../core/sighting.ts';
import type { Verdict } from '../core/verdict.ts';
import type { GuardState, Message } from '../messaging/contract.ts';
import { type GuardContext, type Judgment, updateState } from './context.ts';
import { askLastResort } from './last-resort.ts';
import { ownHost } from './own-hosts.ts';
import { isAlive, send, tell } from './port.ts';
import { sightingKey } from './tickets.ts';
import { loadUi } from './ui.ts';

/** An attempt that was stopped, and how it may end. */
export type Held = {
  attempt: Attempt;
  /** Where the light question is put. */
  anchor: Element | null;
  /** Decides again, from what the page says at that moment. */
  judge: () => Judgment;
  /** Whether the draft is still what the person was asked about. */
  isUnchanged: () => boolean;
  /** Lets it go: the account is right, or the person confirmed it as it was (`confirmed`). */
  proceed: (judgment: Judgment, confirmed: boolean) => void;
  /** The answer ends it, whatever is still to be done: the same press is a new attempt from here on. */
  settled?: () => void;
  /** Ends it without publishing; the draft stays with the site. */
  drop: () => void;
  /** Aborted when the site gives the attempt up by itself. */
  signal: AbortSignal;
};

/** Enough for every honest path through the questions; a page that keeps changing under them is not let through. */
const MAX_ROUNDS = 7;

/** Milliseconds for the background to start and answer. */
const PATIENCE = 4000;

let queue: Promise<void> = Promise.resolve();

/** Asks about held attempts, one after the other. */
export function hold(context: GuardContext, held: Held): Promise<void> {
  queue = queue
    .then(() => settle(context, held))
    .catch(() => settleUnprotected(context, held))
    .catch(() => held.drop());
  return queue;
}

async function settle(context: GuardContext, held: Held): Promise<void> {
  if (context.state === null) await ask(context);
  const { state } = context;
  if (state === null) return settleUnprotected(context, held);
  // A press before the settings were known.
  if (!isGuarded(held.attempt.kind, state.guarded)) return held.proceed(held.judge(), false);
  let kept = false;
  let isStateFresh = false;
  let isUnsaved = false;
  for (let round = 0; round < MAX_ROUNDS && !held.signal.aborted; round++) {
    if (!isAlive()) return settleUnprotected(context, held);
    const judgment = held.judge();
    const { verdict, sighting } = judgment;
    if (verdict.kind === 'right') return held.proceed(judgment, false);
    if (verdict.kind === 'no-intent' && !isStateFresh) {
      // What was said may be fresh elsewhere: "everywhere for now" is used in other tabs, the tab in other frames.
      isStateFresh = true;
      await ask(context);
      continue;
    }
    if (!kept) keepText(held.attempt, verdict);
    kept = true;
    const ui = await loadUi();
    if (ui === null) return settleUnprotected(context, held);
    const question = toQuestion(context, held.attempt, sighting, verdict, isUnsaved);
    const answer = await ui.ask(question, { anchor: held.anchor, signal: held.signal });
    if (answer.do === 'once') {
      const now = held.judge();
      const isSame = sightingKey(now.sighting) === sightingKey(sighting) && held.isUnchanged();
      if (isSame) return held.proceed(now, true);
      continue;
    }
    if (verdict.kind !== 'no-intent') held.settled?.();
    try {
      if (!(await obey(context, held.attempt, answer, judgment))) return held.drop();
    } catch {
      // The browser's storage is full or refuses, or the background hangs: said where the person is, and asked again.
      isUnsaved = true;
    }
  }
  held.drop();
}

/** Asks the background for the state, with some patience. */
async function ask(context: GuardContext): Promise<void> {
  await inTime(context.hello()).catch(() => undefined);
}

/** Waits for the background with some patience. @throws where it fails, or hangs. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);
}

/** Carries an answer out. True where the attempt is decided again: only an answer to "whom is this tab for?" lets it go on. */
async function obey(
  context: GuardContext,
  attempt: Attempt,
  answer: Answer,
  { verdict, sighting }: Judgment,
): Promise<boolean> {
  const account = provenAccount(sighting);
  switch (answer.do) {
    case 'this-tab':
    case 'everywhere':
      await request(context, {
        type: 'set-intent',
        clientId: answer.clientId,
        everywhere: answer.do === 'everywhere',
      });
      return verdict.kind === 'no-intent';
    case 'claim':
      if (account !== null) await request(context, { type: 'claim', account, clientId: answer.clientId });
      return false;
    case 'claim-new':
      if (account !== null) {
        const id = crypto.randomUUID();
        await request(context, { type: 'claim-new', id, account, client: answer.client });
      }
      return false;
    case 'carry': {
      const { network, kind, text, hasMedia } = attempt;
      const draft = { id: crypto.randomUUID(), network, kind, text, hasMedia, clientId: answer.clientId };
      await request(context, { type: 'carry-draft', draft });
      return false;
    }
    case 'reload':
      location.reload();
      return false;
    default:
      return false;
  }
}

async function request(context: GuardContext, message: Message): Promise<void> {
  updateState(context, (await inTime(send(message))) as GuardState);
}

/** For a page whose extension is gone, and for an interface that can't be loaded. */
async function settleUnprotected(context: GuardContext, held: Held): Promise<void> {
  const language = context.state?.language ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
  const { host, answer } = askLastResort(language, held.attempt.text);
  ownHost(host);
  if ((await answer) === 'cancel') return held.drop();
  held.proceed(held.judge(), true);
}

function toQuestion(
  context: GuardContext,
  attempt: Attempt,
  sighting: Sighting,
  verdict: Exclude<Verdict, { kind: 'right' }>,
  isUnsaved: boolean,
): Question {
  const changedAt = context.witness.sessionChangedAt();
  return {
    attempt,
    verdict,
    sighting,
    clients: context.state?.clients ?? [],
    language: context.state?.language ?? 'en',
    sessionChangedAgo: changedAt === null ? null : Math.round((Date.now() - changedAt) / 1000),
    isUnsaved,
  };
}

function keepText(attempt: Attempt, verdict: Verdict): void {
  const { network, kind, text, hasMedia } = attempt;
  if (text === '' && !hasMedia) return;
  const clientId = 'client' in verdict ? (verdict.client?.id ?? null) : null;
  tell({ type: 'keep-text', text: { network, kind, text, hasMedia, clientId } });
}
