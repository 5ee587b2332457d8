import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';
import { emptyWorkspace, type Workspace, workspaceSchema } from './schema.ts';

const KEY = 'workspace';

/** Reads the workspace; what is damaged is set aside under a key of its own, never written over. */
export async function loadWorkspace(): Promise<Workspace> {
  return (await readWorkspace()) ?? inTurn(KEY, setDamagedAside);
}

/** The stored workspace, an empty one where there is none, null where it is damaged. */
async function readWorkspace(): Promise<Workspace | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return emptyWorkspace();
  const parsed = workspaceSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

async function setDamagedAside(): Promise<Workspace> {
  // Several readers can have found the same damage.
  const repaired = await readWorkspace();
  if (repaired !== null) return repaired;
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  await browser.storage.local.set({ [`quarantine:${KEY}:${Date.now()}`]: stored });
  await browser.storage.local.remove(KEY);
  return emptyWorkspace();
}

/**
 * Changes the workspace, one change after the other, all or nothing.
 *
 * @throws where the change breaks a rule of the workspace, or storage is full; nothing is changed then.
 */
export function changeWorkspace(change: (workspace: Workspace) => Workspace): Promise<Workspace> {
  return inTurn(KEY, async () => {
    const changed = workspaceSchema.parse(change(await setDamagedAside()));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
}

/** Calls back after each change, with the workspace as it is now. */
export function onWorkspaceChange(listener: (workspace: Workspace) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) void loadWorkspace().then(listener);
  });
}
