/** The networks Bon Compte guards. */
export type Network = 'x' | 'facebook' | 'instagram';

/**
 * An identity that can publish on a network. Known by its numeric id and the
 * ids that stand for the same account (`aliases`: a Page's profile id and
 * classic Page id; Instagram's pk and fbid). Handle and name are labels.
 */
export type Account = {
  network: Network;
  id: string | null;
  aliases: string[];
  /** Without the @. */
  handle: string | null;
  name: string | null;
  kind: 'person' | 'page';
};

/** Labels are compared without case, and without a leading @. */
export function normalizeHandle(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}

/** Every id an account is known by, the main one first. */
export function idsOf(account: Pick<Account, 'id' | 'aliases'>): string[] {
  return account.id === null ? account.aliases : [account.id, ...account.aliases];
}

/**
 * Whether two accounts are the same one. Ids decide; labels match only while
 * no id is known on one side (X delegates). Names alone never match: two
 * Pages can share one.
 */
export function isSameAccount(a: Account, b: Account): boolean {
  if (a.network !== b.network) return false;
  const ids = idsOf(a);
  const others = idsOf(b);
  if (ids.length > 0 && others.length > 0) return ids.some((id) => others.includes(id));
  if (a.handle === null || b.handle === null) return false;
  return normalizeHandle(a.handle) === normalizeHandle(b.handle);
}

/** What a person calls an account: `@handle` on X, the handle on Instagram, the name on Facebook. */
export function accountLabel(account: Pick<Account, 'network' | 'handle' | 'name' | 'id'>): string {
  if (account.network === 'x' && account.handle !== null) return `@${account.handle}`;
  if (account.network === 'instagram' && account.handle !== null) return account.handle;
  return account.name ?? account.handle ?? account.id ?? '?';
}
