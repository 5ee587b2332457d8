import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { importWorkspace } from '../../../utils/storage/import-workspace.ts';
import { dropServer, loadServer, saveServer } from '../../../utils/storage/proofreading-server.ts';
import { emptyWorkspace } from '../../../utils/storage/schema.ts';
import { loadWorkspace } from '../../../utils/storage/workspace.ts';
import { readWorkspaceFile, writeWorkspace } from '../../../utils/storage/workspace-file.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const server = { kind: 'languagetool', address: 'https://lt.exemple.com/' } as const;

beforeEach(async () => {
  await browser.storage.local.clear();
});

describe('the person’s own server', () => {
  it('is kept, and let go', async () => {
    expect(await loadServer()).toBeNull();
    await saveServer(server);
    expect(await loadServer()).toEqual(server);
    await dropServer();
    expect(await loadServer()).toBeNull();
  });

  it.each([
    ['text', 'https://lt.exemple.com/'],
    ['another kind', { ...server, kind: 'oracle' }],
    ['no address', { kind: 'grammalecte' }],
    ['another scheme', { ...server, address: 'ftp://lt.exemple.com/' }],
    ['no slash behind', { ...server, address: 'https://lt.exemple.com' }],
    ['a space inside', { ...server, address: 'https://lt exemple.com/' }],
    ['a list', [server]],
  ])('is none where what is stored is damaged: %s', async (_what, stored) => {
    await browser.storage.local.set({ 'proofreading-server': stored });
    expect(await loadServer()).toBeNull();
  });

  it('is not written where it would not be read', async () => {
    await expect(saveServer({ ...server, address: 'javascript:alert(1)/' })).rejects.toThrow();
    expect(await loadServer()).toBeNull();
  });

  it('goes into no file, and no file brings one', async () => {
    await saveServer(server);
    const text = writeWorkspace(await loadWorkspace(), 0, []);
    expect(text).not.toContain('exemple.com');

    const theirs = { kind: 'grammalecte', address: 'https://elsewhere.example/' };
    const settings = { ...emptyWorkspace().settings, 'proofreading-server': theirs, server: theirs };
    const file = { ...JSON.parse(text), 'proofreading-server': theirs, server: theirs, settings };
    const read = await readWorkspaceFile(new File([JSON.stringify(file)], 'theirs.json'));
    if (!read.ok) throw new Error(`refused at ${read.fault.path}`);
    await importWorkspace(read.file, 'replace');
    expect(await loadServer()).toEqual(server);
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('elsewhere.example');
  });
});
