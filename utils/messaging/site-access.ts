import browser from 'webextension-polyfill';
import type { Network } from '../core/account.ts';
import { ADAPTERS, adapterFor } from '../networks/registry.ts';

/** Whether the browser lets Bon Compte into a network's pages; people can take it back at any time. */
export type SiteAccess = { network: Network; origins: string[]; isGranted: boolean };

export async function accessOf(): Promise<SiteAccess[]> {
  return Promise.all(
    ADAPTERS.map(async ({ id, hosts }) => {
      const origins = hosts.map((host) => `https://${host}/*`);
      return { network: id, origins, isGranted: await browser.permissions.contains({ origins }) };
    }),
  );
}

/** The network of an address, or null. */
export function networkOf(address: string): Network | null {
  return URL.canParse(address) ? (adapterFor(new URL(address))?.id ?? null) : null;
}
