import browser from 'webextension-polyfill';
import { z } from 'zod';
import { inTurn } from './in-turn.ts';
import { networkSchema } from './schema.ts';
import { kindSchema } from './tabs.ts';

/**
 * Publications that only the second line saw, though they came from the right account: the
 * network has changed what the first line looks for, or has a way to publish that shows no
 * gesture. Counted since the browser started, in memory only; no text, no account.
 */

const unannouncedSchema = z.object({
  network: networkSchema,
  kind: kindSchema,
  operation: z.string().min(1).max(200),
  count: z.number().int().positive(),
});

export type Unannounced = z.infer<typeof unannouncedSchema>;

const KEY = 'unannounced';
const MOST = 100;

/** A damaged list is forgotten. */
export async function loadUnannounced(): Promise<Unannounced[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return z.array(unannouncedSchema).safeParse(stored ?? []).data ?? [];
}

export function noteUnannounced(seen: Omit<Unannounced, 'count'>): Promise<void> {
  return inTurn(KEY, async () => {
    const all = await loadUnannounced();
    const isSame = (other: Unannounced) =>
      other.network === seen.network && other.kind === seen.kind && other.operation === seen.operation;
    const before = all.find(isSame);
    const others = all.filter((other) => other !== before);
    const next = [{ ...seen, count: (before?.count ?? 0) + 1 }, ...others].slice(0, MOST);
    await browser.storage.session.set({ [KEY]: next });
  });
}
