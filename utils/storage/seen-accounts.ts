import browser from 'webextension-polyfill';
import { z } from 'zod';
import { type Account, isSameAccount } from '../core/account.ts';
import { inTurn } from './in-turn.ts';
import { accountSchema } from './schema.ts';

/**
 * Accounts that guards have seen since the browser started, for the person to
 * claim: in memory only (storage.session), without the tab they were seen in.
 * Nothing is ever decided from this list.
 */

const seenSchema = z.array(
  z.object({
    account: accountSchema,
    /** Milliseconds since the epoch. */
    at: z.number(),
    /** The person said to leave it be. */
    isLeft: z.boolean(),
  }),
);

export type SeenAccount = z.infer<typeof seenSchema>[number];

const KEY = 'seen';
const MOST = 100;

/** The latest first; a damaged list is forgotten. */
export async function loadSeen(): Promise<SeenAccount[]> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const parsed = seenSchema.safeParse(stored ?? []);
  return parsed.success ? parsed.data : [];
}

export function noteSeen(account: Account, at: number): Promise<void> {
  return change((seen) => {
    const before = seen.find((entry) => isSameAccount(entry.account, account));
    const others = seen.filter((entry) => entry !== before);
    return [{ account, at, isLeft: before?.isLeft ?? false }, ...others].slice(0, MOST);
  });
}

/** Takes an account off the list of those to claim, until the browser's restart. */
export function leaveBe(account: Account): Promise<void> {
  return change((seen) =>
    seen.map((entry) => (isSameAccount(entry.account, account) ? { ...entry, isLeft: true } : entry)),
  );
}

function change(next: (seen: SeenAccount[]) => SeenAccount[]): Promise<void> {
  return inTurn(KEY, async () => {
    await browser.storage.session.set({ [KEY]: next(await loadSeen()) });
  });
}
