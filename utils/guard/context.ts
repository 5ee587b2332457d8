import type { Account } from '../core/account.ts';
import { type Client, findClient } from '../core/client.ts';
import { foreignWords } from '../core/foreign-words.ts';
import { effectiveIntent, type Intent } from '../core/intent.ts';
import type { Notice } from '../core/question.ts';
import type { Sighting } from '../core/sighting.ts';
import { type Concern, decide, freezeOf, type Verdict } from '../core/verdict.ts';
import type { GuardState } from '../messaging/contract.ts';
import type { Composer, NetworkAdapter } from '../networks/network.ts';
import type { LastDraft } from './last-draft.ts';
import type { Passes } from './passes.ts';
import { sightNow } from './scene.ts';
import type { Tickets } from './tickets.ts';
import { loadedUi } from './ui.ts';
import type { Witness } from './witness.ts';

/** What both lines of one document share. Nothing here outlives the document. */
export type GuardContext = {
  adapter: NetworkAdapter;
  witness: Witness;
  passes: Passes;
  tickets: Tickets;
  lastDraft: LastDraft;
  /** What went out wrongly from this document, and was not put away. */
  notices: Notice[];
  /** Null until the background has answered. */
  state: GuardState | null;
  /** Asks the background for the state as it is now. @throws where it can't be had. */
  hello: () => Promise<void>;
  /** Something was written or published for the tab's client: its intent stays fresh. */
  markUsed: () => void;
  /** Called after everything that may have changed what the page is shown. */
  refresh: () => void;
};

export type Judgment = { sighting: Sighting; verdict: Verdict };

/** Decides on a text from what the page says now; `read` may add evidence of its own. */
export function judge(
  context: GuardContext,
  composer: Composer | null,
  text: string,
  read: (sighting: Sighting) => Sighting = (sighting) => sighting,
): Judgment {
  const clients = context.state?.clients ?? [];
  const sighting = read(sightNow(context.adapter, composer, context.witness, rememberedBy(context.state)));
  const client = clientOf(context.state);
  const foreign = foreignWords(text, clients, client);
  const alone: Concern[] = [
    ...freezeOf(client),
    ...(foreign ? [{ kind: 'foreign-words', ...foreign } as const] : []),
  ];
  const concerns = loadedUi()?.concernsOf(text, client, alone) ?? alone;
  return { sighting, verdict: decide(intentOf(context.state), sighting, { clients }, concerns) };
}

export function rememberedBy(state: GuardState | null): Account[] {
  return (state?.clients ?? []).flatMap((client) => client.accounts);
}

/** The intent this tab may act on now, or null. A client that was deleted is none. */
export function intentOf(state: GuardState | null): Intent | null {
  if (state === null) return null;
  const intent = effectiveIntent(state.intent, state.everywhere, Date.now(), state.idleMinutes);
  return intent !== null && findClient(state.clients, intent.clientId) !== null ? intent : null;
}

/** Takes what the background says; passes were issued for the client the tab was for, as that client was. */
export function updateState(context: GuardContext, state: GuardState): void {
  if (JSON.stringify(clientOf(context.state)) !== JSON.stringify(clientOf(state))) context.passes.end();
  context.state = state;
  context.refresh();
}

/** The client this tab is for now, or null. */
export function clientOf(state: GuardState | null): Client | null {
  return findClient(state?.clients ?? [], intentOf(state)?.clientId ?? null);
}
