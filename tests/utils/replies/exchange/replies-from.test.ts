import { describe, expect, it } from 'vitest';
import { faultsOf, importFile, repliesOf } from './import-file.ts';

/** A table of one reply, with another column. */
function table(header: string, cell: string): string {
  return `title\ttext\t${header}\nHeures\tOuvert à neuf heures\t"${cell.replaceAll('"', '""')}"`;
}

async function replyWith(header: string, cell: string) {
  const { replies } = await repliesOf(table(header, cell));
  return replies[0];
}

describe('what cells mean', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026/2/3', '2026-02-03'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['05.05.2026', '2026-05-05'],
    [' 2028-02-29 ', '2028-02-29'],
  ])('day %s', async (cell, day) => {
    expect((await replyWith('valid until', cell))?.validUntil).toBe(day);
  });

  it.each([
    ['03/04/2026', 'ambiguous-day'],
    ['2026-02-29', 'bad-day'],
    ['31/02/2026', 'bad-day'],
    ['31/12/26', 'bad-day'],
    ['demain', 'bad-day'],
    ['2026-12-31T00:00', 'bad-day'],
  ])('no day: %s', async (given, problem) => {
    expect(await faultsOf(table('valide au', given))).toMatchObject([
      { problem, given, line: 2, column: 'valide au' },
    ]);
  });

  it.each([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-CA', 'fr'],
    ['en_GB', 'en'],
    ['français', 'fr'],
    ['Francais', 'fr'],
    ['Anglais', 'en'],
    ['Spanish', 'es'],
    ['', null],
  ])('language %j', async (cell, language) => {
    expect((await replyWith('langue', cell))?.texts[0]?.language).toBe(language);
  });

  it.each([
    ['x', 'x'],
    ['Twitter', 'x'],
    ['Facebook', 'facebook'],
    ['IG', 'instagram'],
    ['', null],
  ])('network %j', async (cell, network) => {
    expect((await replyWith('réseau', cell))?.texts[0]?.network).toBe(network);
  });

  it.each([
    ['Atelier Boréal', ['boreal']],
    ['atelier boreal; Épicerie du Marché', ['boreal', 'marche']],
    ['Dupont, Fils', ['dupont']],
    ['"Dupont, Fils", Atelier Boréal', ['dupont', 'boreal']],
    ['marche', ['marche']],
    ['boreal, Atelier Boréal', ['boreal']],
    ['Tous', 'all'],
    ['all', 'all'],
    ['', 'all'],
  ])('clients %j', async (cell, clientIds) => {
    expect((await replyWith('clients', cell))?.clientIds).toEqual(clientIds);
  });

  it('takes the client that the person chose where the file names none, or one nobody knows', async () => {
    const file = 'text,client\nOuvert,\nFermé,Ancienne marque\nBientôt,Autre';
    const { replies } = await repliesOf(file, {
      defaultClientIds: ['marche'],
      clientChoices: new Map<string, string[] | 'all'>([
        ['Ancienne marque', ['boreal']],
        ['Autre', 'all'],
      ]),
    });
    expect(replies.map(({ clientIds }) => clientIds)).toEqual([['marche'], ['boreal'], 'all']);
  });

  it('makes a title of the first words', async () => {
    const { replies } = await repliesOf(`text\n"  Bonjour à vous,\nmerci"\n${'très '.repeat(100)}`);
    expect(replies.map(({ title }) => title)).toEqual([
      'Bonjour à vous,',
      'très très très très très très très très très très très très…',
    ]);
  });

  it('gives each reply an id of ours', async () => {
    const { replies } = await repliesOf(
      'id,text,language\na,Un,fr\nb,Deux,fr\na,One,en\n,Trois,fr\n,Quatre,fr',
    );
    expect(replies.map(({ id, texts }) => [id, texts.map(({ text }) => text)])).toEqual([
      ['new-1', ['Un', 'One']],
      ['new-2', ['Deux']],
      ['new-3', ['Trois']],
      ['new-4', ['Quatre']],
    ]);
  });
});

describe('what is wrong, by line', () => {
  it.each([
    ['text', 'title,text\nHours,', { problem: 'missing', line: 2, column: 'text' }],
    ['title', `title,text\n${'x'.repeat(501)},Open`, { problem: 'too-long', line: 2, column: 'title' }],
    [
      'long text',
      `title,text\nHours,Open\nLong,${'x'.repeat(100_001)}`,
      { problem: 'too-long', line: 3, column: 'text' },
    ],
    [
      'abbreviation',
      'text,abbreviation\nOpen,two words',
      { problem: 'bad-abbreviation', line: 2, given: 'two words' },
    ],
    ['language', table('langue', 'klingonien'), { problem: 'bad-language', line: 2, given: 'klingonien' }],
    ['network', table('réseau', 'TikTok'), { problem: 'unknown-network', line: 2, given: 'TikTok' }],
    [
      'client',
      table('clients', 'Atelier Boréal, Personne'),
      { problem: 'unknown-client', given: 'Personne' },
    ],
    ['address', table('source', 'javascript:alert(1)'), { problem: 'bad-address', line: 2 }],
    [
      'tags',
      table('tags', Array.from({ length: 51 }, (_, n) => n).join(';')),
      { problem: 'too-many', column: 'tags' },
    ],
    [
      'approval without a day',
      table('approuvé par', 'Camille'),
      { problem: 'half-approval', given: 'Camille' },
    ],
    [
      'approval by nobody',
      table('approuvé le', '2026-01-01'),
      { problem: 'half-approval', given: '2026-01-01' },
    ],
    [
      'days the wrong way round',
      'text,valid from,valid until\nOpen,2026-12-31,2026-01-01',
      { problem: 'days-reversed', line: 2, column: 'valid until' },
    ],
    [
      'two titles of one reply',
      'id,title,text\na,Hours,Open\nb,Other,x\na,Heures,Ouvert',
      { problem: 'lines-disagree', line: 4, otherLine: 2, column: 'title', given: 'Heures' },
    ],
    [
      'an abbreviation twice',
      'text,abbreviation\n"Open\nat nine",;h\nClosed,;h',
      { problem: 'abbreviation-twice', line: 4, otherLine: 2, given: ';h' },
    ],
  ])('%s', async (_, file, fault) => {
    expect(await faultsOf(file)).toMatchObject([fault]);
  });

  it('an abbreviation that another reply of the client has', async () => {
    const file = 'text,abbreviation,client\nOpen,;h,Atelier Boréal';
    const taken = (clientIds: string[] | 'all') => ({ existing: [{ abbreviation: ';h', clientIds }] });
    expect(await faultsOf(file, taken('all'))).toMatchObject([
      { problem: 'abbreviation-taken', line: 2, given: ';h' },
    ]);
    expect(await faultsOf(file, taken(['marche', 'boreal']))).toHaveLength(1);
    expect((await repliesOf(file, taken(['marche']))).replies).toHaveLength(1);
  });

  it('a client name that two have', async () => {
    const clients = [
      { id: 'a', name: 'Boréal' },
      { id: 'b', name: 'BOREAL' },
    ];
    expect(await faultsOf('text,client\nOpen,Boréal', { clients })).toMatchObject([
      { problem: 'ambiguous-client', given: 'Boréal', column: 'client' },
    ]);
  });

  it('templates that could not be filled', async () => {
    const file =
      'abbreviation,text\na,Open\nb,{% ask\nc,{{ personne.nom }}\nd,"{% reply ""a"" %} {% reply ""z"" %}"';
    const asTemplates = { syntax: 'bon-compte' } as const;
    expect(
      await faultsOf(file, { lookup: (name) => (name === 'z' ? 'Known' : null) }, asTemplates),
    ).toMatchObject([
      { problem: 'bad-template', line: 3, column: 'text' },
      { problem: 'bad-template', line: 4, given: 'personne.nom' },
    ]);
    expect(await faultsOf(file, {}, asTemplates)).toHaveLength(3);
  });

  it('but braces of somebody else are only braces', async () => {
    const { replies } = await repliesOf('text\nBonjour {{nom}}');
    expect(replies[0]?.texts[0]?.text).toBe('Bonjour {% raw %}{{nom}}{% endraw %}');
  });

  it('all of them at once, in order, the first fifty handed out', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => `Text ${index},2026-13-0${(index % 9) + 1}`);
    const read = await importFile(['text,valid until', ...rows].join('\n'));
    if (read.ok) throw new Error('the replies were taken');
    expect(read.faultCount).toBe(80);
    expect(read.faults.map(({ line }) => line)).toEqual(Array.from({ length: 50 }, (_, index) => index + 2));
  });

  it('counts what is there already', async () => {
    const existing = Array.from({ length: 9_999 }, () => ({ abbreviation: null, clientIds: 'all' as const }));
    expect((await repliesOf('text\nOpen', { existing })).replies).toHaveLength(1);
    expect(await faultsOf('text\nOpen\nClosed', { existing })).toMatchObject([
      { problem: 'too-many-replies' },
    ]);
  });
});
