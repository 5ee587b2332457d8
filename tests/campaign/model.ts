import type { Situation } from './situation.ts';

/**
 * What the person said, and what must follow from it: written from the design's
 * table of situations, without any code of the guard.
 */

export type ModelClient = {
  /** Null until the extension has given it one: a client set up on the spot. */
  id: string;
  name: string;
  personal: boolean;
  /** Marked "always confirm". */
  careful: boolean;
  /** Names of its accounts, as the network driver calls them. */
  accounts: readonly string[];
};

export type Model = {
  clients(): readonly ModelClient[];
  /** The client that claimed an account, or null. */
  ownerOf(account: string): ModelClient | null;
  /** The client a tab is for now: its own, else "everywhere for now". */
  clientOf(tab: string): ModelClient | null;
  /** The row of the table for a tab in which an account acts, beyond doubt. */
  rowFor(tab: string, account: string): Situation;
  /** The rows that fit where one press publishes to several accounts. */
  rowsFor(tab: string, accounts: readonly string[]): readonly Situation[];
  /** The person says whom a tab is for. */
  say(tab: string, clientId: string, everywhere?: boolean): void;
  claim(account: string, clientId: string): void;
  addClient(client: ModelClient): void;
  /** A tab is there; opened from another, it has that one's client. */
  open(tab: string, opener: string | null): void;
  close(tab: string): void;
  /** Idle for too long: what was said in these tabs is stale, and "everywhere" where all are. */
  goIdle(tabs: readonly string[], everywhere: boolean): void;
};

export function createModel(start: readonly ModelClient[]): Model {
  let clients = [...start];
  let everywhere: string | null = null;
  const said = new Map<string, string | null>();

  const byId = (id: string | null | undefined) => clients.find((client) => client.id === id) ?? null;
  const ownerOf = (account: string) => clients.find((client) => client.accounts.includes(account)) ?? null;
  const clientOf = (tab: string) => byId(said.get(tab) ?? everywhere);

  function rowFor(tab: string, account: string): Situation {
    const client = clientOf(tab);
    const owner = ownerOf(account);
    if (client === null) return 'no-intent';
    if (owner === null) return 'unlisted';
    if (owner.id !== client.id) return 'wrong-client';
    return client.careful ? 'concern' : 'right';
  }

  return {
    clients: () => clients,
    ownerOf,
    clientOf,
    rowFor,
    rowsFor(tab, accounts) {
      const rows = [...new Set(accounts.map((account) => rowFor(tab, account)))];
      const isAnyOff = rows.some((row) => row === 'unlisted' || row === 'wrong-client');
      // Destinations of which one is not the client's are signals that disagree.
      return isAnyOff && accounts.length > 1 ? ['conflict'] : rows;
    },
    say(tab, clientId, isEverywhere = false) {
      said.set(tab, clientId);
      if (isEverywhere && byId(clientId)?.personal === false) everywhere = clientId;
      else if (everywhere !== clientId) everywhere = null;
    },
    claim(account, clientId) {
      clients = clients.map((client) => {
        const others = client.accounts.filter((own) => own !== account);
        return { ...client, accounts: client.id === clientId ? [...others, account] : others };
      });
    },
    addClient(client) {
      clients = [...clients, client];
    },
    open(tab, opener) {
      said.set(tab, opener === null ? null : (said.get(opener) ?? null));
    },
    close(tab) {
      said.delete(tab);
    },
    goIdle(tabs, isEverywhere) {
      for (const tab of tabs) said.set(tab, null);
      if (isEverywhere) everywhere = null;
    },
  };
}
