import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { Usage } from '../replies/usage.ts';
import { inTurn } from './in-turn.ts';

/**
 * How replies were used: how often and when last for good, as it orders the list; in which
 * threads and how often today in the browser's memory only. Never the text, never for whom.
 */

const usageSchema = z.record(
  z.string(),
  z.object({ count: z.number().int().positive(), lastUsed: z.number() }),
);

const useSchema = z.object({
  replyId: z.string(),
  /** `network:thread`; null where the page did not tell. */
  thread: z.string().max(300).nullable(),
  /** Milliseconds since 1970. */
  at: z.number(),
});

export type Use = z.infer<typeof useSchema>;

const USAGE = 'reply-usage';
const USES = 'reply-uses';
const MOST_USES = 2000;

/** By the reply's id; a damaged record is forgotten. */
export async function loadUsage(): Promise<Map<string, Usage>> {
  const { [USAGE]: stored } = await browser.storage.local.get(USAGE);
  return new Map(Object.entries(usageSchema.safeParse(stored ?? {}).data ?? {}));
}

/** Since the browser started, the oldest first. */
export async function loadUses(): Promise<Use[]> {
  const { [USES]: stored } = await browser.storage.session.get(USES);
  return z.array(useSchema).safeParse(stored ?? []).data ?? [];
}

/** Notes one use. What is done in a private window (`leavesNoTrace`) is kept in memory only. */
export async function noteUse(use: Use, { leavesNoTrace }: { leavesNoTrace: boolean }): Promise<void> {
  await inTurn(USES, async () => {
    const uses = [...(await loadUses()), use].slice(-MOST_USES);
    await browser.storage.session.set({ [USES]: uses });
  });
  if (leavesNoTrace) return;
  await inTurn(USAGE, async () => {
    const usage = await loadUsage();
    const count = (usage.get(use.replyId)?.count ?? 0) + 1;
    usage.set(use.replyId, { count, lastUsed: use.at });
    await browser.storage.local.set({ [USAGE]: Object.fromEntries(usage) });
  });
}

/** Forgets what was deleted. */
export async function forgetUses(replyIds: readonly string[]): Promise<void> {
  await inTurn(USAGE, async () => {
    const usage = await loadUsage();
    for (const id of replyIds) usage.delete(id);
    await browser.storage.local.set({ [USAGE]: Object.fromEntries(usage) });
  });
}
