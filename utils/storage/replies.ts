import browser from 'webextension-polyfill';
import type { Reply } from '../core/reply.ts';
import { repliesSchema } from '../replies/schema.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'replies';

/** Checked once: thousands of replies take longer to check than to search. Null until they are read, and after a change. */
let checked: Promise<Reply[]> | null = null;

/** The saved replies; what is damaged is set aside under a key of its own, never written over. */
export function loadReplies(): Promise<Reply[]> {
  checked ??= read().then((replies) => replies ?? inTurn(KEY, setDamagedAside));
  return checked;
}

/** Must be called at start, where `loadReplies` is: forgets what was read when it has changed. */
export function watchReplies(onChange: () => void = () => undefined): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(KEY in changes)) return;
    checked = null;
    onChange();
  });
}

/** The stored replies, none where there are none, null where they are damaged. */
async function read(): Promise<Reply[] | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return repliesSchema.safeParse(stored ?? []).data ?? null;
}

async function setDamagedAside(): Promise<Reply[]> {
  // Several readers can have found the same damage.
  const repaired = await read();
  if (repaired !== null) return repaired;
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [`quarantine:${KEY}:${Date.now()}`]: stored });
  await browser.storage.local.remove(KEY);
  return [];
}

/**
 * Changes the replies, one change after the other, all or nothing.
 *
 * @throws where a reply does not fit its schema, or storage is full; nothing is changed then.
 */
export function changeReplies(change: (replies: readonly Reply[]) => Reply[]): Promise<Reply[]> {
  return inTurn(KEY, async () => {
    const changed = repliesSchema.parse(change(await setDamagedAside()));
    await browser.storage.local.set({ [KEY]: changed });
    checked = null;
    return changed;
  });
}
