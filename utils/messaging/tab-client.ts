import { type Client, findClient } from '../core/client.ts';
import { effectiveIntent } from '../core/intent.ts';
import { loadSession } from '../storage/tabs.ts';
import { loadWorkspace } from '../storage/workspace.ts';

/** The client that a tab is for now, or null where it is for nobody yet. */
export async function clientOfTab(tabId: number): Promise<Client | null> {
  const [{ clients, settings }, session] = await Promise.all([loadWorkspace(), loadSession()]);
  const own = session.tabs[tabId]?.intent ?? null;
  const intent = effectiveIntent(own, session.everywhere, Date.now(), settings.idleMinutes);
  return findClient(clients, intent?.clientId ?? null);
}
