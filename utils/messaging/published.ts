import type { Network } from '../core/account.ts';
import { addPublished, keepPublished } from '../storage/published-posts.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { mindsRepeats } from './style-guide.ts';

/** Remembers a post that was published for a client, where its guide minds repeats. */
export async function rememberPublished(clientId: string, network: Network, text: string): Promise<void> {
  const { clients } = await loadWorkspace();
  const client = clients.find(({ id }) => id === clientId);
  if (client === undefined || !(await mindsRepeats(client))) return;
  await addPublished(clientId, { text, network, at: Date.now() });
}

/**
 * Forgets what went out for clients whose guide minds no repeats (any more).
 * @param isReplaced clients that are not there were taken away; else a workspace that was set aside as damaged may come back.
 */
export async function forgetPublished(isReplaced: boolean): Promise<void> {
  const { clients } = await loadWorkspace();
  const known = await Promise.all(
    clients.map(async (client) => [client.id, await mindsRepeats(client)] as const),
  );
  const isKept = new Map(known);
  await keepPublished((clientId) => isKept.get(clientId) ?? !isReplaced);
}
