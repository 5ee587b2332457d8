import { describe, expect, it } from 'vitest';
import type { Account } from '../../../utils/core/account.ts';
import type { Client } from '../../../utils/core/client.ts';
import { emptyWorkspace, type Workspace } from '../../../utils/storage/schema.ts';
import {
  LARGEST_FILE,
  type ReadFile,
  readWorkspaceFile,
  writeClients,
  writeWorkspace,
} from '../../../utils/storage/workspace-file.ts';

const NOW = Date.UTC(2026, 10, 3, 15, 0);

function account(id: string | null, changes: Partial<Account> = {}): Account {
  return { network: 'x', id, aliases: [], handle: null, name: null, kind: 'person', ...changes };
}

function client(id: string, accounts: Account[], changes: Partial<Client> = {}): Client {
  return {
    id,
    name: `Client ${id}`,
    initials: 'CL',
    colour: '#6f3cc3',
    personal: false,
    care: 'ordinary',
    accounts,
    ...changes,
  };
}

const workspace: Workspace = {
  ...emptyWorkspace(),
  clients: [
    client('boreal', [account('11', { handle: 'atelier_boreal', name: 'Atelier Boréal' })]),
    client('marche', [account('22', { network: 'facebook', aliases: ['33'], kind: 'page', name: 'Marché' })]),
    client('me', [account('44', { handle: 'camille_dube' })], { personal: true }),
  ],
};

/** The file as plain data, to be bent. */
function data(): Record<string, unknown> & { clients: Record<string, unknown>[] } {
  return JSON.parse(writeWorkspace(workspace, NOW));
}

async function read(text: string): Promise<ReadFile> {
  return readWorkspaceFile(new Blob([text]));
}

async function faultOf(text: string) {
  const result = await read(text);
  if (result.ok) throw new Error('the file was taken');
  return result.fault;
}

async function faultOfData(bend: (file: ReturnType<typeof data>) => void) {
  const file = data();
  bend(file);
  return faultOf(JSON.stringify(file));
}

describe('what is written', () => {
  it('comes back the same, whole', async () => {
    expect(await read(writeWorkspace(workspace, NOW))).toEqual({
      ok: true,
      file: {
        format: 'bon-compte-workspace',
        version: 1,
        exportedAt: '2026-11-03T15:00:00.000Z',
        clients: workspace.clients,
        settings: workspace.settings,
      },
      ignored: [],
    });
  });

  it('never has Personal nor the settings when clients are chosen, though Personal be named', async () => {
    const result = await read(writeClients(workspace, ['marche', 'me'], NOW));
    expect(result).toMatchObject({ ok: true, file: { clients: [workspace.clients[1]] } });
    expect(writeClients(workspace, ['marche', 'me'], NOW)).not.toMatch(/camille_dube|settings|boreal/);
  });

  it('holds nothing but the format, whatever was stored beside it', () => {
    const [first = client('boreal', [])] = workspace.clients;
    const used = { ...workspace, clients: [{ ...first, intents: 3, texts: ['kept words'] }] };
    expect(writeWorkspace(used, NOW)).not.toMatch(/kept words|intents/);
  });
});

describe('a bad file is refused with the place of its first fault', () => {
  const cases: [
    what: string,
    bend: (file: ReturnType<typeof data>) => void,
    place: string,
    problem: string,
  ][] = [
    [
      'another format',
      (file) => {
        file.format = 'something';
      },
      'format',
      'not-workspace',
    ],
    [
      'a later version',
      (file) => {
        file.version = 2;
      },
      'version',
      'later-version',
    ],
    [
      'a version in letters',
      (file) => {
        file.version = 'one';
      },
      'version',
      'not-one-of',
    ],
    [
      'clients that are no list',
      (file) => {
        file.clients = {} as never;
      },
      'clients',
      'expects-list',
    ],
    [
      'no clients at all',
      (file) => {
        delete (file as Partial<typeof file>).clients;
      },
      'clients',
      'missing',
    ],
    [
      'a client that is a word',
      (file) => {
        file.clients[1] = 'x' as never;
      },
      'clients[1]',
      'expects-object',
    ],
    [
      'a name that is a number',
      (file) => {
        at(file, 0).name = 7;
      },
      'clients[0].name',
      'expects-text',
    ],
    [
      'no name',
      (file) => {
        delete at(file, 2).name;
      },
      'clients[2].name',
      'missing',
    ],
    [
      'an empty name',
      (file) => {
        at(file, 2).name = '';
      },
      'clients[2].name',
      'not-written',
    ],
    [
      'a name too long',
      (file) => {
        at(file, 0).name = 'é'.repeat(501);
      },
      'clients[0].name',
      'too-long',
    ],
    [
      'a color in words',
      (file) => {
        at(file, 0).colour = 'red';
      },
      'clients[0].colour',
      'not-colour',
    ],
    [
      'an unknown care',
      (file) => {
        at(file, 0).care = 'none';
      },
      'clients[0].care',
      'not-one-of',
    ],
    [
      'a switch in words',
      (file) => {
        at(file, 0).personal = 'no';
      },
      'clients[0].personal',
      'expects-switch',
    ],
    [
      'an id in letters',
      (file) => {
        accountAt(file, 2).id = 'abc';
      },
      'clients[2].accounts[0].id',
      'digits-only',
    ],
    [
      'an id as a number',
      (file) => {
        accountAt(file, 2).id = 44;
      },
      'clients[2].accounts[0].id',
      'expects-text',
    ],
    [
      'an unknown network',
      (file) => {
        accountAt(file, 0).network = 'tiktok';
      },
      'clients[0].accounts[0].network',
      'not-one-of',
    ],
    [
      'an account without id or handle',
      (file) => {
        Object.assign(accountAt(file, 2), { id: null, handle: null });
      },
      'clients[2].accounts[0]',
      'nameless-account',
    ],
    [
      'the same client twice',
      (file) => {
        at(file, 1).id = 'boreal';
      },
      'clients[1].id',
      'client-twice',
    ],
    [
      'two personals',
      (file) => {
        at(file, 0).personal = true;
      },
      'clients[2].personal',
      'two-personal',
    ],
    [
      'a negative idle time',
      (file) => {
        (file.settings as Record<string, unknown>).idleMinutes = -1;
      },
      'settings.idleMinutes',
      'too-small',
    ],
    [
      'an idle time of a year',
      (file) => {
        (file.settings as Record<string, unknown>).idleMinutes = 525_600;
      },
      'settings.idleMinutes',
      'too-large',
    ],
    [
      '501 clients',
      (file) => {
        file.clients = Array.from({ length: 501 }, (_, index) => client(`${index}`, []) as never);
      },
      'clients',
      'too-many',
    ],
    [
      '2,001 accounts',
      (file) => {
        file.clients = crowd(2001) as never;
      },
      'clients',
      'too-many',
    ],
  ];

  it.each(cases)('%s', async (_what, bend, place, problem) => {
    expect(await faultOfData(bend)).toMatchObject({ path: place, problem });
  });

  it('an account twice in one client, and where it was before', async () => {
    const fault = await faultOfData((file) => {
      at(file, 0).accounts = [account('11'), account('9'), account('11')];
    });
    expect(fault).toMatchObject({
      path: 'clients[0].accounts[2]',
      problem: 'account-twice',
      given: 'clients[0].accounts[0]',
    });
  });

  it('one account in two clients: by id, by alias, and by handle while one has no id', async () => {
    const before = { problem: 'account-twice', given: 'clients[0].accounts[0]' };
    const move = (twin: Account, first = account('11', { aliases: ['12'], handle: 'Atelier_Boreal' })) =>
      faultOfData((file) => {
        at(file, 0).accounts = [first];
        at(file, 1).accounts = [twin];
      });
    expect(await move(account('11'))).toMatchObject(before);
    expect(await move(account('77', { aliases: ['12'] }))).toMatchObject(before);
    expect(await move(account(null, { handle: 'atelier_boreal' }))).toMatchObject(before);
    expect(await move(account('88', { handle: 'solo' }), account(null, { handle: 'Solo' }))).toMatchObject(
      before,
    );
  });

  it('takes one handle twice where both have an id: handles change hands', async () => {
    const file = data();
    at(file, 0).accounts = [account('11', { handle: 'solo' })];
    at(file, 1).accounts = [account('12', { handle: 'solo' })];
    expect(await read(JSON.stringify(file))).toMatchObject({ ok: true });
  });

  it('an empty file, blanks alone, and what is cut short or is no JSON', async () => {
    expect(await faultOf('')).toMatchObject({ problem: 'empty', path: '' });
    expect(await faultOf(' \n\t ')).toMatchObject({ problem: 'empty' });
    const whole = writeWorkspace(workspace, NOW);
    for (const end of [1, 20, whole.length / 2, whole.length - 3]) {
      expect(await faultOf(whole.slice(0, end))).toMatchObject({ problem: 'not-json' });
    }
    expect(await faultOf('<html>not found</html>')).toMatchObject({ problem: 'not-json' });
    expect(await faultOf('\u0000\u0001PNG')).toMatchObject({ problem: 'not-json' });
    for (const other of ['null', '[]', '7', '"text"', '{}']) {
      expect(await faultOf(other)).toMatchObject({ problem: 'not-workspace' });
    }
  });

  it('50 MB, by size alone: it is never read', async () => {
    let wasRead = false;
    const result = await readWorkspaceFile({
      size: 50 * 1024 * 1024,
      text: () => {
        wasRead = true;
        return Promise.resolve('{}');
      },
    });
    expect(result).toEqual({ ok: false, fault: { path: '', problem: 'too-big', given: '', allowed: '20' } });
    expect(wasRead).toBe(false);
  });

  it('a file just over the limit, while the limit itself is read', async () => {
    const whole = writeWorkspace(workspace, NOW);
    const full = whole + ' '.repeat(LARGEST_FILE - new Blob([whole]).size);
    expect(await read(full)).toMatchObject({ ok: true });
    expect(await faultOf(`${full} `)).toMatchObject({ problem: 'too-big' });
  });

  it('a file that went away', async () => {
    const gone = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    expect(await readWorkspaceFile(gone)).toMatchObject({ ok: false, fault: { problem: 'unreadable' } });
  });

  it('10,000 levels, in lists and in objects, with a path that can be read', async () => {
    const lists = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    for (const deep of [lists, objects]) {
      const fault = await faultOf(`{"format":"bon-compte-workspace","version":1,"clients":${deep}}`);
      expect(fault.problem).toBe('too-deep');
      expect(fault.path.length).toBeLessThan(80);
    }
  });

  it.each([
    '__proto__',
    'constructor',
    'prototype',
  ])('a field named %s, and the page is as it was', async (name) => {
    const text = writeWorkspace(workspace, NOW).replace(
      '"kind": "person"',
      `"kind": "person", "${name}": {"isAdmin": true}`,
    );
    expect(await faultOf(text)).toMatchObject({
      path: `clients[0].accounts[0].${name}`,
      problem: 'forbidden-name',
    });
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});

describe('what is odd but honest', () => {
  it('passes over fields it does not know, and names them', async () => {
    const file = data();
    Object.assign(file, { comment: 'from Karim' });
    Object.assign(at(file, 1), { 'a voice "b"': {}, toString: 1 });
    Object.assign(accountAt(file, 0), { followers: 12 });
    const result = await read(JSON.stringify(file));
    if (!result.ok) throw new Error(result.fault.problem);
    expect(result.ignored.sort()).toEqual([
      'clients[0].accounts[0].followers',
      'clients[1].toString',
      'clients[1]["a voice \\"b\\""]',
      'comment',
    ]);
    expect(result.file.clients).toEqual(workspace.clients);
  });

  it.each([
    ['HTML', '<img src=x onerror="alert(1)">'],
    ['marks that turn the line', '\u202e\u2066gauche\u2069\u200f'],
    ['emoji', '👩‍🚀🧵🇨🇦'],
    ['500 characters', 'é'.repeat(500)],
  ])('keeps a name with %s as plain text', async (_what, name) => {
    const file = data();
    Object.assign(at(file, 0), { name });
    Object.assign(accountAt(file, 0), { name, handle: name });
    const result = await read(JSON.stringify(file));
    expect(result).toMatchObject({ ok: true, file: { clients: [{ name, accounts: [{ name }] }, {}, {}] } });
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(await read(`\ufeff${writeWorkspace(workspace, NOW)}`)).toMatchObject({ ok: true });
  });
});

function at(file: ReturnType<typeof data>, index: number): Record<string, unknown> {
  return file.clients[index] as Record<string, unknown>;
}

function accountAt(file: ReturnType<typeof data>, index: number): Record<string, unknown> {
  return (at(file, index).accounts as Record<string, unknown>[])[0] as Record<string, unknown>;
}

function crowd(count: number): Client[] {
  const accounts = Array.from({ length: count }, (_, index) => account(`${index}`));
  return Array.from({ length: Math.ceil(count / 100) }, (_, index) =>
    client(`${index}`, accounts.slice(index * 100, index * 100 + 100)),
  );
}
