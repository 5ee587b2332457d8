import { type Account, idsOf, isSameAccount } from './account.ts';
import { type Client, initialsOf } from './client.ts';
import type { NewClient } from './question.ts';

/** Gives an account to a client; it leaves whoever had it. */
export function claim<T extends Client>(clients: readonly T[], account: Account, clientId: string): T[] {
  return clients.map((client) => {
    const others = client.accounts.filter((own) => !isSameAccount(own, account));
    return { ...client, accounts: client.id === clientId ? [...others, account] : others };
  });
}

/** A client set up on the spot, without accounts yet. `id` is the caller's, unused so far. */
export function newClient(id: string, wish: NewClient): Client {
  const name = wish.name.trim();
  return {
    id,
    name,
    initials: initialsOf(name),
    colour: wish.colour,
    personal: wish.personal,
    care: 'ordinary',
    accounts: [],
  };
}

/**
 * Adds what a page said of a claimed account: its id where only a handle was
 * known, its second id, its labels as they are now. Returns the same array
 * where nothing is new, or where the news would tie two clients' accounts.
 */
export function learn<T extends Client>(clients: readonly T[], account: Account): readonly T[] {
  const owners = clients.filter((client) => client.accounts.some((own) => isSameAccount(own, account)));
  const [owner] = owners;
  if (owner === undefined || owners.length > 1) return clients;
  const matches = owner.accounts.filter((own) => isSameAccount(own, account));
  const [known] = matches;
  if (known === undefined || matches.length > 1) return clients;
  const id = known.id ?? account.id;
  const merged: Account = {
    ...known,
    id,
    aliases: [...new Set([...idsOf(known), ...idsOf(account)])].filter((alias) => alias !== id),
    handle: account.handle ?? known.handle,
    name: account.name ?? known.name,
  };
  if (JSON.stringify(merged) === JSON.stringify(known)) return clients;
  const accounts = owner.accounts.map((own) => (own === known ? merged : own));
  return clients.map((client) => (client === owner ? { ...client, accounts } : client));
}
