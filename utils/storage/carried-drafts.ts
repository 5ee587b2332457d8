import browser from 'webextension-polyfill';
import { z } from 'zod';
import { inTurn } from './in-turn.ts';
import { networkSchema } from './schema.ts';
import { kindSchema } from './tabs.ts';

/** Texts on their way to another account: in the browser's memory only, gone with the browser. */

export const carriedDraftSchema = z.object({
  id: z.string().min(1).max(64),
  network: networkSchema,
  kind: kindSchema,
  clientId: z.string().min(1).max(64),
  text: z.string().min(1).max(100_000),
  hasMedia: z.boolean(),
});

const storedDraftSchema = carriedDraftSchema.extend({
  /** Written in a private window: it is offered in private windows only. */
  isPrivate: z.boolean(),
  /** The document that is putting it in, and since when (milliseconds since 1970). */
  taken: z.object({ by: z.string(), at: z.number() }).nullable(),
});

export type StoredDraft = z.infer<typeof storedDraftSchema>;

const KEY = 'carried-drafts';

/** The oldest first; a damaged record is forgotten. */
export async function loadCarriedDrafts(): Promise<StoredDraft[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  return z.array(storedDraftSchema).safeParse(stored ?? []).data ?? [];
}

/** Changes the drafts, one change after the other. */
export async function changeCarriedDrafts(
  change: (drafts: readonly StoredDraft[]) => StoredDraft[],
): Promise<void> {
  await inTurn(KEY, async () => {
    await browser.storage.session.set({ [KEY]: change(await loadCarriedDrafts()) });
  });
}
