import browser from 'webextension-polyfill';
import type { Account, Network } from '../core/account.ts';
import type { Answer } from '../core/question.ts';
import type { Message } from './contract.ts';
import type { SiteAccess } from './site-access.ts';

/** What a page of ours asks the background when somebody says whose an account is. */
export function claimMessage(
  account: Account,
  claim: Extract<Answer, { do: 'claim' | 'claim-new' }>,
): Message {
  return claim.do === 'claim'
    ? { type: 'claim', account, clientId: claim.clientId }
    : { type: 'claim-new', id: crypto.randomUUID(), account, client: claim.client };
}

/**
 * Asks the browser for a network's pages, within a press of the person.
 * Firefox forgets the press at the first wait, so `access` is what was read before.
 */
export async function allowAccess(access: readonly SiteAccess[], network: Network): Promise<void> {
  const origins = access.find((site) => site.network === network)?.origins ?? [];
  await browser.permissions.request({ origins });
}

/** Chromium's own page about this extension: private windows are allowed there. */
export async function openDetails(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
