import browser from 'webextension-polyfill';
import type { ProofreadingServer } from '../core/proofreading.ts';
import { readServerAddress } from '../proofreading/servers/server-address.ts';

/** Whether the browser still lets us reach a server: the person can take that back in its settings. */
export async function maySendTo({ address }: ProofreadingServer): Promise<boolean> {
  const read = readServerAddress(address);
  return read.ok && browser.permissions.contains({ origins: [read.pattern] });
}
