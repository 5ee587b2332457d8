import browser from 'webextension-polyfill';
import { type Account, isSameAccount } from '../core/account.ts';
import { ADAPTERS } from '../networks/registry.ts';
import type { Description, GuardMessage } from './contract.ts';

/** An open tab of a network, and what its guard says; null where there is no guard. */
export type GuardedTab = { id: number; description: Description | null };

/** Milliseconds. Only a tab that the browser has put to sleep takes longer to answer. */
const PATIENCE = 1000;

/**
 * The open tabs whose address we may read and guard, but for those that sleep:
 * of them nothing is known, and they load anew or answer once they are shown.
 */
export async function guardedTabs(): Promise<GuardedTab[]> {
  const url = ADAPTERS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  const tabs = await browser.tabs.query({ url, status: 'complete', discarded: false });
  const answers = await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return null;
      const description = await Promise.race([describe(id), silence()]);
      return description === 'asleep' ? null : { id, description };
    }),
  );
  return answers.filter((answer) => answer !== null);
}

/** Tabs that were open before Bon Compte, or whose guard lost its other half: they must be reloaded. */
export function oldTabs(tabs: readonly GuardedTab[]): GuardedTab[] {
  return tabs.filter(({ description }) => description === null || description.needsReload);
}

export async function reloadOldTabs(): Promise<void> {
  await Promise.all(oldTabs(await guardedTabs()).map(({ id }) => browser.tabs.reload(id)));
}

/** Who acts in the tabs, each account once. */
export function accountsIn(tabs: readonly GuardedTab[]): Account[] {
  const accounts: Account[] = [];
  for (const { description } of tabs) {
    const account = description?.chip.sighting.account ?? null;
    if (account === null || accounts.some((other) => isSameAccount(other, account))) continue;
    accounts.push(account);
  }
  return accounts;
}

async function describe(tabId: number): Promise<Description | null> {
  const message: GuardMessage = { type: 'describe' };
  const answer = await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
  return (answer as Description | undefined) ?? null;
}

function silence(): Promise<'asleep'> {
  return new Promise((resolve) => setTimeout(() => resolve('asleep'), PATIENCE));
}
