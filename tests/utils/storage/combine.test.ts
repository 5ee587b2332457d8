import { describe, expect, it } from 'vitest';
import type { Account } from '../../../utils/core/account.ts';
import type { Client } from '../../../utils/core/client.ts';
import type { Reply } from '../../../utils/core/reply.ts';
import { combine, type ImportWay } from '../../../utils/storage/combine.ts';
import { emptyWorkspace, type Workspace } from '../../../utils/storage/schema.ts';
import type { WorkspaceFile } from '../../../utils/storage/workspace-file.ts';

function account(id: string | null, changes: Partial<Account> = {}): Account {
  return { network: 'x', id, aliases: [], handle: null, name: null, kind: 'person', ...changes };
}

function client(id: string, accounts: Account[], changes: Partial<Client> = {}): Client {
  return {
    id,
    name: id,
    initials: 'AA',
    colour: '#111111',
    personal: false,
    care: 'ordinary',
    accounts,
    ...changes,
  };
}

const boreal = client('boreal', [account('1', { handle: 'atelier_boreal' })]);
const marche = client('marche', [account('2'), account('3', { network: 'facebook', aliases: ['33'] })]);
const me = client('me', [account('9')], { personal: true });

function workspace(...clients: Client[]): Workspace {
  return { ...emptyWorkspace(), clients };
}

function file(clients: Client[], settings?: WorkspaceFile['settings']): WorkspaceFile {
  return { format: 'bon-compte-workspace', version: 1, clients, ...(settings && { settings }) };
}

function clientsOf(ours: Workspace, theirs: WorkspaceFile, way: ImportWay): Client[] {
  const combined = combine({ workspace: ours, replies: [] }, theirs, way);
  if (!combined.ok) throw new Error(`${combined.fault.path}: ${combined.fault.problem}`);
  return combined.workspace.clients;
}

describe('merge', () => {
  it('adds a client that is new, and leaves the others as they are', () => {
    const maison = client('maison', [account('5')]);
    expect(clientsOf(workspace(boreal, me), file([maison]), 'merge')).toEqual([boreal, me, maison]);
  });

  it('changes the client of the same id, and keeps the accounts that only we have', () => {
    const theirs = client('marche', [account('2'), account('7')], { name: 'Marché', care: 'always-confirm' });
    expect(clientsOf(workspace(boreal, marche), file([theirs]), 'merge')).toEqual([
      boreal,
      { ...theirs, accounts: [marche.accounts[1], account('2'), account('7')] },
    ]);
  });

  it('keeps the words and silenced rules of both, and the norms of the file', () => {
    const ours = { ...boreal, proofreading: { norms: ['fr-FR' as const], words: ['a'], silenced: ['x.y'] } };
    const theirs = {
      ...boreal,
      proofreading: { norms: ['fr-CA' as const], words: ['b', 'a'], silenced: [] },
    };
    const [merged] = clientsOf(workspace(ours), file([theirs]), 'merge');
    expect(merged?.proofreading).toEqual({ norms: ['fr-CA'], words: ['a', 'b'], silenced: ['x.y'] });
    const [kept] = clientsOf(workspace(ours), file([boreal]), 'merge');
    expect(kept?.proofreading).toEqual(ours.proofreading);
  });

  it('takes the main language with the norms that it is of', () => {
    const theirs = { norms: ['fr-CA' as const, 'en-CA' as const], words: [], silenced: [] };
    const ours = { ...theirs, mainLanguage: 'en' as const };
    const merge = (own: Client['proofreading'], given: Client['proofreading']) =>
      clientsOf(
        workspace({ ...boreal, proofreading: own }),
        file([{ ...boreal, proofreading: given }]),
        'merge',
      )[0]?.proofreading;
    expect(merge(ours, { ...theirs, mainLanguage: null })).toEqual({ ...theirs, mainLanguage: null });
    // A file of before has the main language first.
    expect(merge(ours, theirs)).toEqual(theirs);
    expect(merge(ours, { words: [], silenced: [] })).toEqual(ours);
  });

  it('knows a client by an account that both have, under our own id', () => {
    const theirs = client('from-karim', [account('33', { network: 'facebook' })], { name: 'Épicerie' });
    const [, merged] = clientsOf(workspace(boreal, marche), file([theirs]), 'merge');
    expect(merged).toMatchObject({ id: 'marche', name: 'Épicerie' });
    expect(merged?.accounts).toEqual([account('2'), account('33', { network: 'facebook', aliases: ['3'] })]);
  });

  it('keeps the ids and labels that we have learnt of an account', () => {
    const theirs = client('boreal', [account(null, { handle: 'Atelier_Boreal' })]);
    const [merged] = clientsOf(workspace(boreal), file([theirs]), 'merge');
    expect(merged?.accounts).toEqual([account('1', { handle: 'Atelier_Boreal' })]);
  });

  it('moves an account that the file gives to another client', () => {
    const theirs = client('boreal', [account('1', { handle: 'atelier_boreal' }), account('2')]);
    const [first, second] = clientsOf(workspace(boreal, marche), file([theirs]), 'merge');
    expect(first?.accounts.map(({ id }) => id)).toEqual(['1', '2']);
    expect(second?.accounts.map(({ id }) => id)).toEqual(['3']);
  });

  it('never turns oneself into a client because of a shared account: the account moves', () => {
    const theirs = client('from-karim', [account('9')]);
    expect(clientsOf(workspace(me), file([theirs]), 'merge')).toEqual([{ ...me, accounts: [] }, theirs]);
  });

  it('has one Personal: the file’s goes into ours', () => {
    const theirs = client('other-machine', [account('8')], { personal: true, name: 'Moi' });
    expect(clientsOf(workspace(boreal, me), file([theirs]), 'merge')).toEqual([
      boreal,
      { ...theirs, id: 'me', accounts: [account('9'), account('8')] },
    ]);
  });

  it('refuses whole what would make two Personals', () => {
    const theirs = { ...boreal, personal: true };
    expect(combine({ workspace: workspace(me, boreal), replies: [] }, file([theirs]), 'merge')).toEqual({
      ok: false,
      fault: { path: 'clients[1].personal', problem: 'two-personal', given: 'boreal', allowed: '' },
    });
  });

  it('does not match two clients of the file with one of ours', () => {
    const both = client('both', [account('5'), account('6')]);
    const theirs = [client('five', [account('5')]), client('six', [account('6')])];
    expect(
      clientsOf(workspace(both), file(theirs), 'merge').map(({ id, accounts }) => [id, accounts[0]?.id]),
    ).toEqual([
      ['both', '5'],
      ['six', '6'],
    ]);
  });

  it('leaves the settings alone', () => {
    const settings = { ...emptyWorkspace().settings, idleMinutes: 5 };
    const combined = combine(
      { workspace: workspace(boreal), replies: [] },
      file([marche], settings),
      'merge',
    );
    expect(combined).toMatchObject({ ok: true, workspace: { settings: emptyWorkspace().settings } });
  });

  it('changes nothing when our own export comes back', () => {
    const ours = workspace(boreal, marche, me);
    expect(combine({ workspace: ours, replies: [] }, file(ours.clients), 'merge')).toEqual({
      ok: true,
      workspace: ours,
      replies: [],
    });
  });

  it('takes as many accounts as a file may hold', () => {
    const crowd = (prefix: number) =>
      Array.from({ length: 20 }, (_, at) =>
        client(
          `${prefix}-${at}`,
          Array.from({ length: 100 }, (_, index) => account(`${prefix}${at}0${index}`, { handle: 'same' })),
        ),
      );
    expect(clientsOf(workspace(...crowd(1)), file(crowd(2)), 'merge')).toHaveLength(40);
  });
});

describe('replace', () => {
  it('takes the clients of the file, and its settings where it has some', () => {
    const settings = { ...emptyWorkspace().settings, idleMinutes: 5 };
    expect(
      combine({ workspace: workspace(boreal, me), replies: [] }, file([marche], settings), 'replace'),
    ).toEqual({
      ok: true,
      workspace: { version: 1, clients: [marche], settings },
      replies: [],
    });
    expect(
      combine({ workspace: workspace(boreal, me), replies: [] }, file([marche]), 'replace'),
    ).toMatchObject({
      workspace: { settings: emptyWorkspace().settings },
    });
  });
});

describe('a freeze', () => {
  const frozen: Client = { ...boreal, freeze: 'nothing' };

  it.each(['merge', 'replace'] as const)('stays where a file comes in to %s', (way) => {
    const combined = combine({ workspace: workspace(frozen), replies: [] }, file([boreal]), way);
    expect(combined).toMatchObject({
      ok: true,
      workspace: { clients: [{ id: boreal.id, freeze: 'nothing' }] },
    });
  });
});

describe('saved replies', () => {
  function reply(id: string, more: Partial<Reply> = {}): Reply {
    return {
      id,
      title: id,
      abbreviation: null,
      texts: [{ language: null, network: null, text: `Bonjour de ${id}` }],
      tags: [],
      folder: null,
      clientIds: 'all',
      validFrom: null,
      validUntil: null,
      source: null,
      note: null,
      approval: null,
      ...more,
    };
  }

  function repliesOf(ours: Reply[], theirs: WorkspaceFile, way: ImportWay): Reply[] {
    const combined = combine({ workspace: workspace(boreal, marche), replies: ours }, theirs, way);
    if (!combined.ok) throw new Error(combined.fault.problem);
    return combined.replies;
  }

  it('of the file take the place of ours with the same id, the others stay', () => {
    const changed = reply('hours', { title: 'Nouvel horaire' });
    const theirs = { ...file([]), replies: [changed, reply('new')] };
    expect(repliesOf([reply('hours'), reply('thanks')], theirs, 'merge')).toEqual([
      reply('thanks'),
      changed,
      reply('new'),
    ]);
  });

  it('go to the client as it is called here', () => {
    const elsewhere = { ...boreal, id: 'elsewhere' };
    const theirs = { ...file([elsewhere]), replies: [reply('hours', { clientIds: ['elsewhere'] })] };
    expect(repliesOf([], theirs, 'merge')).toEqual([reply('hours', { clientIds: [boreal.id] })]);
  });

  it('stay where a file that replaces has none, and give way where it has some', () => {
    expect(repliesOf([reply('hours')], file([boreal]), 'replace')).toEqual([reply('hours')]);
    const theirs = { ...file([boreal]), replies: [reply('new')] };
    expect(repliesOf([reply('hours')], theirs, 'replace')).toEqual([reply('new')]);
  });

  it('with an abbreviation that is taken are refused whole, and where', () => {
    const ours = [reply('hours', { abbreviation: '/h' })];
    const theirs = { ...file([]), replies: [reply('a'), reply('help', { abbreviation: '/H' })] };
    expect(combine({ workspace: workspace(boreal), replies: ours }, theirs, 'merge')).toEqual({
      ok: false,
      fault: { path: 'replies[1].abbreviation', problem: 'abbreviation-twice', given: '/H', allowed: '' },
    });
  });
});
