import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Account } from '../../../utils/core/account.ts';
import { answer } from '../../../utils/messaging/background.ts';
import { emptyWorkspace, type Workspace } from '../../../utils/storage/schema.ts';
import { loadSeen } from '../../../utils/storage/seen-accounts.ts';
import { loadWorkspace } from '../../../utils/storage/workspace.ts';

vi.mock('../../../utils/storage/in-turn.ts', () => ({
  inTurn: (_record: string, write: () => unknown) => write(),
}));

const boreal: Account = {
  network: 'x',
  id: '1',
  aliases: [],
  handle: 'atelier_boreal',
  name: null,
  kind: 'person',
};

const client = {
  id: 'boreal',
  name: 'Atelier Boréal',
  initials: 'AB',
  colour: '#6f3cc3',
  personal: false,
  care: 'ordinary',
  accounts: [boreal],
} as const;

const workspace: Workspace = { ...emptyWorkspace(), clients: [structuredClone(client) as never] };

function ownPage(): Runtime.MessageSender {
  return { id: browser.runtime.id, url: browser.runtime.getURL('options.html') };
}

function tab(incognito = false): Runtime.MessageSender {
  return { id: browser.runtime.id, url: 'https://x.com/home', tab: { id: 7, incognito } as never };
}

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.storage.local.set({ workspace });
});

describe('changes of the workspace', () => {
  it('are refused from a page of a network, whatever they are', async () => {
    const message = { type: 'change-workspace', change: { do: 'delete-client', clientId: 'boreal' } };
    await expect(answer(message, tab())).rejects.toThrow('not from a page of ours');
    expect(await loadWorkspace()).toEqual(workspace);
  });

  it('leave alone what is not named', async () => {
    const change = { do: 'edit-client', clientId: 'boreal', fields: { name: 'Atelier', care: undefined } };
    await answer({ type: 'change-workspace', change }, ownPage());
    expect((await loadWorkspace()).clients).toEqual([{ ...client, name: 'Atelier' }]);
    const settings = { guarded: { repost: true, like: true, follow: false } };
    await answer({ type: 'change-workspace', change: { do: 'settings', settings } }, ownPage());
    expect((await loadWorkspace()).settings).toEqual({ ...workspace.settings, ...settings });
  });

  it.each([
    ['a name of nothing', { do: 'edit-client', clientId: 'boreal', fields: { name: '' } }],
    ['a color in words', { do: 'edit-client', clientId: 'boreal', fields: { colour: 'red' } }],
    [
      'an id that is taken',
      { do: 'add-client', clientId: 'boreal', client: { name: 'B', colour: '#111111', personal: false } },
    ],
    ['an idle time of nothing', { do: 'settings', settings: { idleMinutes: 0 } }],
    [
      'a file that breaks a rule',
      {
        do: 'import',
        way: 'merge',
        file: { format: 'bon-compte-workspace', version: 1, clients: [client, client] },
      },
    ],
  ])('that bring %s change nothing', async (_what, change) => {
    await expect(answer({ type: 'change-workspace', change }, ownPage())).rejects.toThrow();
    expect(await loadWorkspace()).toEqual(workspace);
  });

  it('import all of a file or nothing', async () => {
    const theirs = { ...client, id: 'other', accounts: [{ ...boreal, id: '2', handle: 'other' }] };
    const file = { format: 'bon-compte-workspace', version: 1, clients: [theirs] };
    await answer({ type: 'change-workspace', change: { do: 'import', way: 'merge', file } }, ownPage());
    expect((await loadWorkspace()).clients.map(({ id }) => id)).toEqual(['boreal', 'other']);
  });
});

describe('what was made of a client’s guide', () => {
  const GUIDE = 'guide: 1\nname: Boréal\nrules: []\n';
  const other = { ...client, id: 'other', accounts: [{ ...boreal, id: '2', handle: 'other' }] };

  beforeEach(async () => {
    const clients = [client, other].map((one) => ({ ...one, styleGuide: GUIDE }));
    const kept = { json: '{}', seal: '' };
    await browser.storage.local.set({
      workspace: { ...workspace, clients },
      'read-guide:boreal': kept,
      'read-guide:other': kept,
    });
  });

  it.each([
    ['its client', { do: 'delete-client', clientId: 'boreal' }],
    ['the guide', { do: 'edit-client', clientId: 'boreal', fields: { styleGuide: null } }],
    [
      'all clients that a file does not have',
      {
        do: 'import',
        way: 'replace',
        file: {
          format: 'bon-compte-workspace',
          version: 1,
          clients: [{ ...other, styleGuide: GUIDE }],
          settings: workspace.settings,
        },
      },
    ],
  ])('goes with %s', async (_what, change) => {
    await answer({ type: 'change-workspace', change }, ownPage());
    const stored = Object.keys(await browser.storage.local.get(null));
    expect(stored.filter((key) => key.startsWith('read-guide:'))).toEqual(['read-guide:other']);
  });

  it('stays with any other change', async () => {
    const change = { do: 'edit-client', clientId: 'boreal', fields: { name: 'Atelier' } };
    await answer({ type: 'change-workspace', change }, ownPage());
    expect(Object.keys(await browser.storage.local.get(null))).toContain('read-guide:boreal');
  });
});

describe('accounts seen', () => {
  it('are listed once each, the latest first, with what was learnt since', async () => {
    const other = { ...boreal, id: '2', handle: 'camille_dube' };
    for (const account of [boreal, other, { ...boreal, name: 'Atelier Boréal' }]) {
      await answer({ type: 'learn', account }, tab());
    }
    const seen = await loadSeen();
    expect(seen.map(({ account }) => [account.handle, account.name])).toEqual([
      ['atelier_boreal', 'Atelier Boréal'],
      ['camille_dube', null],
    ]);
    expect(seen[0]?.at).toBeGreaterThan(Date.now() - 5000);
  });

  it('are not listed from a private window', async () => {
    await answer({ type: 'learn', account: boreal }, tab(true));
    expect(await loadSeen()).toEqual([]);
  });

  it('stay left be when they are seen again', async () => {
    await answer({ type: 'learn', account: boreal }, tab());
    await answer({ type: 'leave-account', account: boreal }, ownPage());
    await answer({ type: 'learn', account: boreal }, tab());
    expect(await loadSeen()).toMatchObject([{ isLeft: true }]);
  });
});
