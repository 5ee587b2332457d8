import browser from 'webextension-polyfill';
import { combine, type ImportWay } from './combine.ts';
import { inTurn } from './in-turn.ts';
import { loadReplies } from './replies.ts';
import { loadWorkspace } from './workspace.ts';
import type { WorkspaceFile } from './workspace-file.ts';

/**
 * Brings a file in: clients, settings and replies in one write, all or nothing.
 *
 * @throws where the file can't come in whole, or storage is full; nothing is changed then.
 */
export async function importWorkspace(file: WorkspaceFile, way: ImportWay): Promise<void> {
  // What is damaged is set aside first: that takes the same turns.
  await Promise.all([loadWorkspace(), loadReplies()]);
  await inTurn('workspace', () =>
    inTurn('replies', async () => {
      const [workspace, replies] = await Promise.all([loadWorkspace(), loadReplies()]);
      const combined = combine({ workspace, replies }, file, way);
      if (!combined.ok) throw new Error(`import: ${combined.fault.path}: ${combined.fault.problem}`);
      await browser.storage.local.set({ workspace: combined.workspace, replies: combined.replies });
    }),
  );
}
