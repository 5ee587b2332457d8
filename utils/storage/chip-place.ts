import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { ChipPlace } from '../core/question.ts';

/** Where the person put the chip: the same on every network, kept over restarts. */

const pixels = z.number().int().min(0).max(20_000);

export const chipPlaceSchema: z.ZodType<ChipPlace> = z.object({
  side: z.enum(['left', 'right']),
  aside: pixels,
  below: pixels,
});

const KEY = 'chip-place';

/** Null where it was never moved, or where what is stored is damaged. */
export async function loadChipPlace(): Promise<ChipPlace | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return chipPlaceSchema.safeParse(stored).data ?? null;
}

export async function saveChipPlace(place: ChipPlace): Promise<void> {
  await browser.storage.local.set({ [KEY]: place });
}
