import browser from 'webextension-polyfill';
import { emptyWorkspace, type Workspace, workspaceSchema } from './schema.ts';

const KEY = 'workspace';

/** Reads the workspace; what is damaged is set aside under a key of its own, never written over. */
export async function loadWorkspace(): Promise<Workspace> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (stored === undefined) return emptyWorkspace();
  const parsed = workspaceSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ [`quarantine:${KEY}:${Date.now()}`]: stored });
  await browser.storage.local.remove(KEY);
  return emptyWorkspace();
}

let writing: Promise<unknown> = Promise.resolve();

/**
 * Changes the workspace, one change after the other, all or nothing.
 *
 * @throws where the change breaks a rule of the workspace, or storage is full; nothing is changed then.
 */
export function changeWorkspace(change: (workspace: Workspace) => Workspace): Promise<Workspace> {
  const next = writing.then(async () => {
    const changed = workspaceSchema.parse(change(await loadWorkspace()));
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  writing = next.catch(() => undefined);
  return next;
}

/** Calls back after each change, with the workspace as it is now. */
export function onWorkspaceChange(listener: (workspace: Workspace) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) void loadWorkspace().then(listener);
  });
}
