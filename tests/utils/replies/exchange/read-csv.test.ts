import { describe, expect, it } from 'vitest';
import { faultsOf, importFile, refusalOf, repliesOf, tableOf } from './import-file.ts';

/** Text in an encoding of one or two bytes per letter. */
function encoded(text: string, encode: (letter: string) => number[]): Blob {
  return new Blob([new Uint8Array([...text].flatMap(encode))]);
}

const LETTERS_1252 = new Map([
  ['’', 0x92],
  ['œ', 0x9c],
  ['«', 0xab],
  ['»', 0xbb],
  ['€', 0x80],
]);
const windows1252 = (text: string) =>
  encoded(text, (letter) => [LETTERS_1252.get(letter) ?? letter.charCodeAt(0)]);

const LETTERS_MAC = new Map([
  ['é', 0x8e],
  ['è', 0x8f],
  ['à', 0x88],
  ['’', 0xd5],
  ['É', 0x83],
]);
const macintosh = (text: string) =>
  encoded(text, (letter) => [LETTERS_MAC.get(letter) ?? letter.charCodeAt(0)]);

const utf16le = (text: string) =>
  encoded(text, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]);
const utf16be = (text: string) =>
  encoded(text, (letter) => [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]);

const FRENCH = 'titre;texte\r\nÉté;L’été à l’épicerie : « très » bon';

describe('encodings', () => {
  it.each([
    ['utf-8', new Blob([FRENCH])],
    ['utf-8', new Blob([`\uFEFF${FRENCH}`])],
    ['windows-1252', windows1252(FRENCH)],
    ['macintosh', macintosh('titre;texte\r\nÉté;L’été à l’épicerie : très bon')],
    ['utf-16le', utf16le(FRENCH)],
    ['utf-16le', utf16le(`\uFEFF${FRENCH}`)],
    ['utf-16be', utf16be(FRENCH)],
    ['utf-16be', utf16be(`\uFEFF${FRENCH}`)],
  ])('takes %s for what it is', async (encoding, source) => {
    expect((await tableOf(source)).encoding).toBe(encoding);
    const { replies } = await repliesOf(source);
    expect(replies[0]?.title).toBe('Été');
    expect(replies[0]?.texts[0]?.text).toContain('L’été à l’épicerie');
  });

  it.each([
    ['NUL bytes', new Blob(['title,text\nHours,Open\0 at nine'])],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])])],
    [
      'bytes that no encoding has',
      new Blob([new Uint8Array([...'texte\nun '].map((l) => l.charCodeAt(0)).concat(0x81))]),
    ],
  ])('refuses %s', async (_, source) => {
    expect(await refusalOf(source)).toMatchObject([{ problem: 'not-text', line: null }]);
  });
});

describe('the shape of a table', () => {
  it.each([
    [',', 'title,text\nHours,"Open, at nine"'],
    [';', 'title;text\nHours;Open, at nine'],
    ['tab', 'title\ttext\nHours\tOpen, at nine'],
    ['what Excel says', 'sep=|\r\ntitle|text\r\nHours|Open, at nine'],
    ['unknown headers', 'Sujet;Ce que l’on dit\nHours;Open, at nine\nHours 2;Open, at ten'],
  ])('parts cells at %s', async (_, text) => {
    const { replies } = await repliesOf(text);
    expect(replies.at(-1)?.texts[0]?.text).toMatch(/^Open, at (nine|ten)$/);
  });

  it.each(['\n', '\r\n', '\r'])('ends lines with %j', async (end) => {
    const { replies } = await repliesOf(['title,text', 'Hours,Open', 'Refund,"a, b"', ''].join(end));
    expect(replies.map(({ title, texts }) => [title, texts[0]?.text])).toEqual([
      ['Hours', 'Open'],
      ['Refund', 'a, b'],
    ]);
  });

  it.each([
    ['Titre;Abréviation;Texte;Langue;Réseau;Mots-clés;Dossier;Marque;Valide du;Valide jusqu’au'],
    ['Name;Shortcut;Content;Lang;Network;Tags;Folder;Client;Valid from;Expires'],
    ['NOM ; RACCOURCI ; REPONSE ; LANGUE ; RESEAU ; ETIQUETTES ; CATEGORIE ; CLIENTS ; DEBUT ; FIN'],
  ])('knows the headers %s', async (headers) => {
    const { guess } = await tableOf(`${headers}\n${'x;'.repeat(9)}x`);
    expect(guess.hasHeader).toBe(true);
    expect(guess.columns).toEqual([
      'title',
      'abbreviation',
      'text',
      'language',
      'network',
      'tags',
      'folder',
      'clients',
      'validFrom',
      'validUntil',
    ]);
  });

  it.each([
    [';sig,"Best regards, Camille",Signature\n;ty,Thank you,Thanks', ['abbreviation', 'text', 'title']],
    [':a,Bonjour à toutes et à tous\n:b,Merci', ['abbreviation', 'text']],
    ['Heures d’été,Nous ouvrons à neuf heures', ['title', 'text']],
    ['Bonjour à toutes et à tous', ['text']],
  ])('without headers goes by what the cells look like: %s', async (text, columns) => {
    const { guess } = await tableOf(text);
    expect(guess).toMatchObject({ hasHeader: false, columns });
    expect((await repliesOf(text)).replies[0]?.texts[0]?.text).not.toBe('');
  });

  it('lets the person say that the first row is a header', async () => {
    const { replies } = await repliesOf('Code;Phrase type\nha;Ouvert à neuf heures', {}, { hasHeader: true });
    expect(replies).toHaveLength(1);
  });

  it('fills up rows that Excel has cut short, and passes over empty lines', async () => {
    const { replies } = await repliesOf('title,text,tags,note\n\nHours,Open\n,,,\nRefund,Yes,a,b\n');
    expect(replies.map(({ title, note }) => [title, note])).toEqual([
      ['Hours', null],
      ['Refund', 'b'],
    ]);
  });

  it('keeps headers that mean something to JavaScript apart', async () => {
    const { replies, ignoredColumns } = await repliesOf('__proto__,text,constructor\na,Open,b');
    expect(ignoredColumns).toEqual(['__proto__', 'constructor']);
    expect(Object.keys(replies[0] ?? {})).not.toContain('__proto__');
  });
});

describe('files that are refused', () => {
  it.each([
    ['nothing', '', 'empty', null],
    ['only spaces', ' \n\t\n', 'empty', null],
    ['only headers', 'title,text\n', 'no-replies', null],
    ['a quote that never ends', 'title,text\nHours,Open\nRefund,"Yes\nNo,No', 'broken-quotes', 3],
    ['a quote in the middle', 'title,text\n"Two\nlines",ok\nHours,"Open" today\n', 'broken-quotes', 4],
    ['JSON of something else', '{"a": 1}', 'unknown-format', null],
    ['half a JSON', '{"folders": [', 'broken-json', null],
  ])('%s', async (_, text, problem, line) => {
    expect((await refusalOf(text))[0]).toMatchObject({ problem, line });
  });

  it('50 MB, without reading it', async () => {
    const source = { size: 50 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await refusalOf(source)).toMatchObject([{ problem: 'too-big', given: '52428800' }]);
  });

  it('what the browser can’t read', async () => {
    const source = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await refusalOf(source)).toMatchObject([{ problem: 'unreadable' }]);
  });

  it('20,000 replies, with one fault for all of them', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `Reply ${index};:a${index};Text number ${index}`,
    );
    const faults = await faultsOf(['title;abbreviation;text', ...rows].join('\n'));
    expect(faults).toMatchObject([{ problem: 'too-many-replies', given: '20000', line: null }]);
  });

  it('tables that are far too large, with one fault for each', async () => {
    expect(await refusalOf(`text\n${'a\n'.repeat(2_000_000)}`)).toMatchObject([
      { problem: 'too-many-lines' },
    ]);
    expect(await refusalOf(`text${';x'.repeat(2_000_000)}`)).toMatchObject([
      { problem: 'too-many-columns', line: 1 },
    ]);
  });

  it('cells that no header has', async () => {
    expect(await faultsOf('title,text\nHours,Open, at nine\nRefund,Yes,,')).toMatchObject([
      { problem: 'extra-cells', line: 2, given: ' at nine' },
    ]);
  });

  it('mappings without a text, or with two', async () => {
    const table = 'title,text\nHours,Open';
    expect(await faultsOf(table, {}, { columns: ['title', null] })).toMatchObject([
      { problem: 'no-text-column' },
    ]);
    expect(await faultsOf(table, {}, { columns: ['text', 'text'] })).toMatchObject([
      { problem: 'column-twice', column: 'text' },
    ]);
  });
});

describe('ten thousand replies', () => {
  it('are read', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `Reply ${index},:a${index},"Text, number ${index}",fr`,
    );
    const read = await importFile(['title,abbreviation,text,language', ...rows].join('\n'));
    expect(read.ok && read.replies.length).toBe(10_000);
  });
});
