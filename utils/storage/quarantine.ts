import browser from 'webextension-polyfill';

/** A workspace that could not be read and was set aside, as it was. */
export type Quarantined = {
  key: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** As JSON, for a person or a maintainer to look at. */
  text: string;
};

/** Where `loadWorkspace` puts what is damaged. */
const PREFIX = 'quarantine:workspace:';

export async function loadQuarantined(): Promise<Quarantined[]> {
  const stored = await browser.storage.local.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, value]) => ({
      key,
      at: Number(key.slice(PREFIX.length)),
      text: JSON.stringify(value, null, 2),
    }))
    .sort((a, b) => b.at - a.at);
}

export async function dropQuarantined(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}
