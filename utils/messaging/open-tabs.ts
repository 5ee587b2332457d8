import browser from 'webextension-polyfill';
import { ADAPTERS } from '../networks/registry.ts';
import type { Description, GuardMessage } from './contract.ts';

/** An open tab of a network, and what its guard says; null where no guard answers. */
export type GuardedTab = { id: number; description: Description | null };

/** The open tabs whose address we may read and guard, but for those that will load anew when they are shown. */
export async function guardedTabs(): Promise<GuardedTab[]> {
  const url = ADAPTERS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  const tabs = await browser.tabs.query({ url, status: 'complete', discarded: false });
  return Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [describe(id).then((description) => ({ id, description }))],
    ),
  );
}

async function describe(tabId: number): Promise<Description | null> {
  const message: GuardMessage = { type: 'describe' };
  const answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
  return (answer as Description | undefined) ?? null;
}
