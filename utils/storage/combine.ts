import { type Account, idsOf, isSameAccount } from '../core/account.ts';
import type { Client } from '../core/client.ts';
import { type FileFault, faultOf } from './file-fault.ts';
import { type Workspace, workspaceSchema } from './schema.ts';
import type { WorkspaceFile } from './workspace-file.ts';

/** How a file comes in: beside what is there, or instead of it. */
export type ImportWay = 'merge' | 'replace';

export type Combined = { ok: true; workspace: Workspace } | { ok: false; fault: FileFault };

/**
 * The workspace as it would be with a file in it. Nothing is written here:
 * the preview and the import itself both stand on this one answer.
 *
 * `merge` keeps every client and setting of ours; a client of the file takes
 * the place of the one it matches, an account of the file leaves whoever had
 * it. `replace` takes the file's clients, and its settings where it has some.
 */
export function combine(workspace: Workspace, file: WorkspaceFile, way: ImportWay): Combined {
  const next: Workspace =
    way === 'replace'
      ? { version: 1, clients: file.clients, settings: file.settings ?? workspace.settings }
      : { ...workspace, clients: mergeClients(workspace.clients, file.clients) };
  const parsed = workspaceSchema.safeParse(next, { reportInput: true });
  return parsed.success ? { ok: true, workspace: parsed.data } : { ok: false, fault: faultOf(parsed.error) };
}

function mergeClients(ours: readonly Client[], theirs: readonly Client[]): Client[] {
  let merged: Client[] = [...ours];
  // A client that the file names by its id is matched by nothing else.
  const taken = new Set(theirs.map((client) => client.id));
  for (const incoming of theirs) {
    const match = matchOf(merged, incoming, taken);
    if (match !== null) taken.add(match.id);
    merged = mergeClient(merged, incoming, match);
  }
  return merged;
}

/** The same client by its id; else by an account that both have; else both are oneself. */
function matchOf(ours: readonly Client[], incoming: Client, taken: ReadonlySet<string>): Client | null {
  const same = ours.find((client) => client.id === incoming.id);
  if (same !== undefined) return same;
  const free = ours.filter((client) => !taken.has(client.id) && client.personal === incoming.personal);
  const sharing = free.find((client) =>
    client.accounts.some((own) => incoming.accounts.some((account) => isSameAccount(own, account))),
  );
  return sharing ?? free.find((client) => client.personal) ?? null;
}

function mergeClient(ours: readonly Client[], incoming: Client, match: Client | null): Client[] {
  const known = ours.flatMap((client) => client.accounts);
  const arriving = incoming.accounts.map((account) => complete(account, known));
  const others = ours.map((client) => ({
    ...client,
    accounts: client.accounts.filter((own) => !arriving.some((account) => isSameAccount(own, account))),
  }));
  if (match === null) return [...others, { ...incoming, accounts: arriving }];
  return others.map((client) =>
    client.id === match.id
      ? { ...incoming, id: match.id, accounts: [...client.accounts, ...arriving] }
      : client,
  );
}

/** An account of the file with the ids and labels that we have learnt of it. */
function complete(account: Account, known: readonly Account[]): Account {
  const voices = [account, ...known.filter((own) => isSameAccount(own, account))];
  const ids = new Set(voices.flatMap(idsOf));
  const id = voices.find((voice) => voice.id !== null)?.id ?? null;
  return {
    ...account,
    id,
    aliases: [...ids].filter((alias) => alias !== id),
    handle: voices.find((voice) => voice.handle !== null)?.handle ?? null,
    name: voices.find((voice) => voice.name !== null)?.name ?? null,
  };
}
