import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { ProofreadingServer } from '../core/proofreading.ts';

/**
 * The proofreading server that the person runs. It is no part of the workspace, so that no file that
 * comes in can have drafts sent anywhere: the address was typed here, and allowed in this browser.
 */

const serverSchema: z.ZodType<ProofreadingServer> = z.object({
  kind: z.enum(['grammalecte', 'languagetool']),
  address: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s]*\/$/),
});

const KEY = 'proofreading-server';

/** Null where there is none, or where what is stored is damaged: nothing is sent then. */
export async function loadServer(): Promise<ProofreadingServer | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return serverSchema.safeParse(stored).data ?? null;
}

/** @throws where storage is full, or this is no server's address. */
export async function saveServer(server: ProofreadingServer): Promise<void> {
  await browser.storage.local.set({ [KEY]: serverSchema.parse(server) });
}

export async function dropServer(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
