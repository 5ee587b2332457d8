import browser from 'webextension-polyfill';

/** A workspace, or saved replies, that could not be read and were set aside, as they were. */
export type Quarantined = {
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** As JSON, for a person or a maintainer to look at. */
  text: string;
};

/** Where `loadWorkspace` and `loadReplies` put what is damaged, with the time. */
const SET_ASIDE = /^quarantine:(?:workspace|replies):(\d+)$/;

export async function loadQuarantined(): Promise<Quarantined[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .flatMap(([key, value]) => {
      const at = SET_ASIDE.exec(key)?.[1];
      return at === undefined ? [] : [{ key, at: Number(at), text: JSON.stringify(value, null, 2) }];
    })
    .sort((a, b) => b.at - a.at);
}

export async function dropQuarantined(key: string): Promise<void> {
  if (SET_ASIDE.test(key)) await browser.storage.local.remove(key);
}
