import { type Account, isSameAccount } from '../../utils/core/account.ts';
import type { GuardedKinds } from '../../utils/core/attempt.ts';
import { type Client, findClient, ownerOf } from '../../utils/core/client.ts';
import type { ProofreadingSettings } from '../../utils/core/proofreading.ts';
import type { Language } from '../../utils/core/question.ts';

export type Settings = {
  language: 'auto' | Language;
  /** Minutes without typing, publishing or choosing after which an intent is asked again. */
  idleMinutes: number;
  guarded: GuardedKinds;
  showChip: boolean;
  /** What calls saved replies up while one writes. */
  replyTriggers: { slashes: boolean; abbreviations: boolean };
  proofreading: ProofreadingSettings;
};

export type Workspace = { clients: readonly Client[]; settings: Settings };

/** One client as it is and as it would be. */
export type ClientChange = {
  before: Client;
  after: Client;
  gained: Account[];
  lost: Account[];
  /** Accounts that stay, with other numbers or labels. */
  learnt: Account[];
};

/** What tells one workspace from another. */
export type WorkspaceChanges = {
  moved: { account: Account; before: Client; after: Client }[];
  added: Client[];
  changed: ClientChange[];
  removed: Client[];
  settings: (keyof Settings)[];
};

/** Everything that would change, told from the two workspaces themselves. */
export function changesBetween(before: Workspace, after: Workspace): WorkspaceChanges {
  return {
    moved: after.clients.flatMap((client) =>
      client.accounts.flatMap((account) => {
        const owner = ownerOf(before.clients, account);
        return owner === null || owner.id === client.id ? [] : [{ account, before: owner, after: client }];
      }),
    ),
    added: after.clients.filter((client) => findClient(before.clients, client.id) === null),
    changed: before.clients.flatMap((client) => {
      const next = findClient(after.clients, client.id);
      return next === null || isEqual(client, next) ? [] : [changeOf(client, next)];
    }),
    removed: before.clients.filter((client) => findClient(after.clients, client.id) === null),
    settings: (Object.keys(before.settings) as (keyof Settings)[]).filter(
      (name) => !isEqual(before.settings[name], after.settings[name]),
    ),
  };
}

export function hasChanges(changes: WorkspaceChanges): boolean {
  return Object.values(changes).some((list) => list.length > 0);
}

/** How many saved replies a file would add, change and take away. */
export type ReplyCounts = { added: number; changed: number; removed: number };

export function replyCounts(
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): ReplyCounts {
  const old = new Map(before.map((reply) => [reply.id, reply]));
  const kept = after.filter(({ id }) => old.has(id));
  return {
    added: after.length - kept.length,
    changed: kept.filter((reply) => !isEqual(reply, old.get(reply.id))).length,
    removed: before.length - kept.length,
  };
}

function changeOf(before: Client, after: Client): ClientChange {
  return {
    before,
    after,
    gained: after.accounts.filter((account) => !has(before, account)),
    lost: before.accounts.filter((account) => !has(after, account)),
    learnt: after.accounts.filter((account) => {
      const known = before.accounts.find((own) => isSameAccount(own, account));
      return known !== undefined && !isEqual(known, account);
    }),
  };
}

function has(client: Client, account: Account): boolean {
  return client.accounts.some((own) => isSameAccount(own, account));
}

/** Whether a client's drafts would be read otherwise. */
export function isReadOtherwise(before: Client, after: Client): boolean {
  return !isEqual(before.proofreading ?? null, after.proofreading ?? null);
}

/** Plain data compared by value; the order of fields does not count, that of lists does. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) =>
    isEqual((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}
