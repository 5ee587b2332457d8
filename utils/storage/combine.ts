import { type Account, idsOf, isSameAccount } from '../core/account.ts';
import { type Client, findClient } from '../core/client.ts';
import type { Reply } from '../core/reply.ts';
import { firstClash } from '../replies/change.ts';
import { MOST_REPLIES } from '../replies/schema.ts';
import { type FileFault, fault, faultOf } from './file-fault.ts';
import { type Settings, type Workspace, workspaceSchema } from './schema.ts';
import type { WorkspaceFile } from './workspace-file.ts';

/** How a file comes in: beside what is there, or instead of it. */
export type ImportWay = 'merge' | 'replace';

export type Combined = { ok: true; workspace: Workspace; replies: Reply[] } | { ok: false; fault: FileFault };

/**
 * The workspace as it would be with a file in it. Nothing is written here:
 * the preview and the import itself both stand on this one answer.
 *
 * `merge` keeps every client and setting of ours; a client of the file takes
 * the place of the one it matches, an account of the file leaves whoever had
 * it; a reply of the file takes the place of the one with its id. `replace` takes the file's
 * clients, and its settings and replies where it has some.
 */
export function combine(
  { workspace, replies }: { workspace: Workspace; replies: readonly Reply[] },
  file: WorkspaceFile,
  way: ImportWay,
): Combined {
  const merged = way === 'merge' ? mergeClients(workspace.clients, file.clients) : null;
  const next: Workspace =
    merged === null
      ? { version: 1, clients: stillFrozen(file.clients, workspace), settings: settingsOf(workspace, file) }
      : { ...workspace, clients: merged.clients };
  const parsed = workspaceSchema.safeParse(next, { reportInput: true });
  if (!parsed.success) return { ok: false, fault: faultOf(parsed.error) };
  const together =
    merged === null
      ? (file.replies ?? [...replies])
      : mergeReplies(replies, file.replies ?? [], merged.newIds);
  const clash = firstClash(together);
  if (clash !== null) return { ok: false, fault: clashFault(clash, file) };
  if (together.length > MOST_REPLIES) {
    return { ok: false, fault: fault('too-many', ['replies'], { allowed: `${MOST_REPLIES}` }) };
  }
  return { ok: true, workspace: parsed.data, replies: together };
}

/** Clients of a file are as frozen as they are here. */
function stillFrozen(theirs: readonly Client[], { clients }: Workspace): Client[] {
  return theirs.map((client) => ({ ...client, ...freezeOf(findClient(clients, client.id)) }));
}

function freezeOf(client: Client | null): Pick<Client, 'freeze'> {
  return client?.freeze === undefined ? {} : { freeze: client.freeze };
}

/** The file's settings; but the person's own words come together, since a file of before has none. */
function settingsOf({ settings: ours }: Workspace, { settings: theirs }: WorkspaceFile): Settings {
  if (theirs === undefined) return ours;
  const words = [...new Set([...ours.proofreading.words, ...theirs.proofreading.words])];
  return { ...theirs, proofreading: { ...theirs.proofreading, words } };
}

/** A reply of the file takes the place of ours with its id, and goes to the clients as they are called here. */
function mergeReplies(
  ours: readonly Reply[],
  theirs: readonly Reply[],
  newIds: ReadonlyMap<string, string>,
): Reply[] {
  const arriving = theirs.map((reply) =>
    reply.clientIds === 'all'
      ? reply
      : { ...reply, clientIds: [...new Set(reply.clientIds.map((id) => newIds.get(id) ?? id))] },
  );
  const ids = new Set(arriving.map(({ id }) => id));
  return [...ours.filter(({ id }) => !ids.has(id)), ...arriving];
}

function clashFault(clash: Reply, file: WorkspaceFile): FileFault {
  const place = file.replies?.findIndex(({ id }) => id === clash.id) ?? -1;
  const path = place === -1 ? ['replies'] : ['replies', place, 'abbreviation'];
  return fault('abbreviation-twice', path, { given: clash.abbreviation ?? '' });
}

/** The clients together; `newIds` says what clients of the file are called here. */
function mergeClients(
  ours: readonly Client[],
  theirs: readonly Client[],
): { clients: Client[]; newIds: Map<string, string> } {
  let merged: Client[] = [...ours];
  const newIds = new Map<string, string>();
  // A client that the file names by its id is matched by nothing else.
  const taken = new Set(theirs.map((client) => client.id));
  for (const incoming of theirs) {
    const match = matchOf(merged, incoming, taken);
    if (match !== null) {
      taken.add(match.id);
      newIds.set(incoming.id, match.id);
    }
    merged = mergeClient(merged, incoming, match);
  }
  return { clients: merged, newIds };
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
      ? {
          // A file of before says nothing of these.
          ...(client.hashtag !== undefined && { hashtag: client.hashtag }),
          ...(client.approvedOnly !== undefined && { approvedOnly: client.approvedOnly }),
          ...freezeOf(client),
          ...incoming,
          id: match.id,
          accounts: [...client.accounts, ...arriving],
          ...proofreadingOf(client, incoming),
        }
      : client,
  );
}

/** Norms and main language as the file says; words and rules of both. */
function proofreadingOf({ proofreading: own }: Client, { proofreading: given }: Client) {
  const ours = own ?? { words: [], silenced: [] };
  const theirs = given ?? { words: [], silenced: [] };
  if (own === undefined && given === undefined) return {};
  const { norms, mainLanguage } = theirs.norms === undefined ? ours : theirs;
  return {
    proofreading: {
      ...(norms !== undefined && { norms }),
      ...(mainLanguage !== undefined && { mainLanguage }),
      words: [...new Set([...ours.words, ...theirs.words])],
      silenced: [...new Set([...ours.silenced, ...theirs.silenced])],
    },
  };
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
