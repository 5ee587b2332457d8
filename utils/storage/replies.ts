import browser from 'webextension-polyfill';
import type { Reply } from '../core/reply.ts';
import { repliesSchema } from '../replies/schema.ts';
import { inTurn } from './in-turn.ts';

const KEY = 'replies';

/** In the browser's memory: true once the stored replies were checked, until they change. */
const CHECKED = 'replies-checked';

/** What was read; null until then, and after a change. */
let loaded: Promise<Reply[]> | null = null;

/** How often they have changed while this page or background lives. */
let changes = 0;

/** The saved replies; what is damaged is set aside under a key of its own, never written over. */
export function loadReplies(): Promise<Reply[]> {
  loaded ??= read().then((replies) => replies ?? inTurn(KEY, setDamagedAside));
  return loaded;
}

/** Must be called at start, where `loadReplies` is: forgets what was read when it has changed. */
export function watchReplies(onChange: () => void = () => undefined): void {
  browser.storage.onChanged.addListener((changed, area) => {
    if (area !== 'local' || !(KEY in changed)) return;
    loaded = null;
    changes += 1;
    void browser.storage.session.remove(CHECKED);
    onChange();
  });
}

/**
 * The stored replies, none where there are none, null where they are damaged. Thousands take longer
 * to check than to read: a background that starts again does not check what it has checked before.
 */
async function read(): Promise<Reply[] | null> {
  const before = changes;
  const [{ [KEY]: stored = [] }, { [CHECKED]: isChecked }] = await Promise.all([
    browser.storage.local.get(KEY),
    browser.storage.session.get(CHECKED),
  ]);
  if (isChecked === true) return stored as Reply[];
  const replies = repliesSchema.safeParse(stored).data ?? null;
  if (replies !== null && changes === before) await browser.storage.session.set({ [CHECKED]: true });
  return replies;
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
    loaded = null;
    return changed;
  });
}
