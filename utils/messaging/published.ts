import type { Network } from '../core/account.ts';
import type { Client } from '../core/client.ts';
import { addPublished, keepPublished } from '../storage/published-posts.ts';
import { loadWorkspace } from '../storage/workspace.ts';
import { mindsRepeats } from './style-guide.ts';

/** Remembers a post that was published for a client, where its guide minds repeats. */
export async function rememberPublished(clientId: string, network: Network, text: string): Promise<void> {
  const { clients } = await loadWorkspace();
  const client = clients.find(({ id }) => id === clientId);
  if (client === undefined || !isRemembered(client)) return;
  await addPublished(clientId, { text, network, at: Date.now() });
}

/**
 * Forgets what went out for clients whose guide minds no repeats (any more).
 * @param isReplaced clients that are not there were taken away; else a workspace that was set aside as damaged may come back.
 */
export async function forgetPublished(isReplaced: boolean): Promise<void> {
  const { clients } = await loadWorkspace();
  await keepPublished((clientId) => {
    const client = clients.find(({ id }) => id === clientId);
    return client === undefined ? !isReplaced : isRemembered(client);
  });
}

function isRemembered({ styleGuide }: Client): boolean {
  return styleGuide !== undefined && mindsRepeats(styleGuide);
}
