import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../../utils/core/reply.ts';
import { writeCsv } from '../../../../utils/replies/exchange/write-csv.ts';
import { CLIENTS, repliesOf, tableOf } from './import-file.ts';

function reply(changes: Partial<Reply> = {}): Reply {
  return {
    id: 'hours',
    title: 'Heures d’ouverture',
    abbreviation: ';heures',
    texts: [{ language: 'fr', network: null, text: 'Bonjour {{ person.first_name }} !\nOuvert à 9 h.' }],
    tags: [],
    folder: null,
    clientIds: 'all',
    validFrom: null,
    validUntil: null,
    source: null,
    note: null,
    approval: null,
    ...changes,
  };
}

const FULL = reply({
  texts: [
    { language: 'fr', network: null, text: 'Bonjour ; «\u00a0ouvert\u00a0»,\r\n"9 h"' },
    { language: 'en', network: 'x', text: 'Hi!\tOpen\rat 9 👩‍👩‍👧' },
    { language: null, network: 'instagram', text: '  spaces  ' },
  ],
  tags: ['promo', 'a, b; c|d', 'dit « "oui" »', "l'été"],
  folder: 'Été',
  clientIds: ['boreal', 'dupont'],
  validFrom: '2026-01-31',
  validUntil: '2026-12-31',
  source: 'https://exemple.ca/heures?a=1&b=2',
  note: ' Une note\n\nen deux paragraphes ',
  approval: { by: 'Camille, dir.', on: '2026-02-01' },
});

const TRICKY = [
  '=1+1',
  "'=1+1",
  "''=1+1",
  '+33 1 23',
  '-10 % aujourd’hui',
  '@atelier_boreal merci',
  '\tdécalé',
  '\rretour',
  '\nligne',
  "'apostrophe",
  "'",
  "''",
  '＝A1',
  '"',
  '"""',
  'a"b',
  ';',
  ',',
  '{% raw %}{{ x }}{% endraw %}',
  '__proto__',
  'Bonjour {formtext: name=x} %clipboard {cursor}',
  '﻿marque',
];

/** The same replies, whatever their ids. */
function withoutIds(replies: readonly Reply[]) {
  return replies.map(({ id: _, ...rest }) => rest);
}

async function readBack(replies: readonly Reply[], language: 'en' | 'fr', clients = CLIENTS) {
  return (await repliesOf(writeCsv(replies, clients, language), { clients })).replies;
}

describe.each(['en', 'fr'] as const)('a round trip in %s', (language) => {
  it('gives the same replies', async () => {
    const replies = [reply(), { ...FULL, id: 'full', abbreviation: null }];
    expect(withoutIds(await readBack(replies, language))).toEqual(withoutIds(replies));
  });

  it.each(TRICKY)('keeps %j in every free field', async (text) => {
    const title = text.trim() || 'x';
    const replies = [
      reply({
        title,
        texts: [{ language: null, network: null, text }],
        note: text,
        folder: title,
        tags: [title],
      }),
    ];
    expect(withoutIds(await readBack(replies, language))).toEqual(withoutIds(replies));
  });

  it('keeps random texts', async () => {
    const letters = [
      '"',
      "'",
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      '=',
      '+',
      '-',
      '@',
      '|',
      '{',
      '%',
      '}',
      'é',
      '🎉',
      ' ',
      'a',
    ];
    let seed = language === 'en' ? 1 : 2;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed;
    };
    const word = () =>
      Array.from({ length: 1 + (next() % 12) }, () => letters[next() % letters.length]).join('');
    // Random braces make no template; all other fields may hold them.
    const wording = () => word().replace(/[{%}]/g, 'x');
    const replies = Array.from({ length: 400 }, (_, index) =>
      reply({
        id: `reply-${index}`,
        abbreviation: null,
        texts: [
          { language: 'fr', network: null, text: wording() },
          { language: 'en', network: 'x', text: wording() },
        ],
        tags: [`a${word()}z`, `b${word()}z`],
        note: word(),
      }),
    );
    expect(withoutIds(await readBack(replies, language))).toEqual(withoutIds(replies));
  });
});

describe('the table that is written', () => {
  it('begins with the mark by which Excel knows UTF-8, and parts cells as Excel of the language does', () => {
    expect(writeCsv([], CLIENTS, 'en').startsWith('\uFEFF"id","title","abbreviation","text",')).toBe(true);
    expect(writeCsv([], CLIENTS, 'fr').startsWith('\uFEFF"id";"titre";"abréviation";"texte";')).toBe(true);
  });

  it.each(TRICKY)('lets no cell run as a formula: %j', (text) => {
    const csv = writeCsv(
      [reply({ title: text, note: text, texts: [{ language: null, network: null, text }] })],
      CLIENTS,
      'en',
    );
    const cells = Papa.parse<string[]>(csv, { delimiter: ',' }).data.slice(1).flat();
    expect(cells).toContain('hours');
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
  });

  it('keeps cells whole for a program that parts them elsewhere', () => {
    const texts = [{ language: null, network: null, text: 'Bonjour;=HYPERLINK("x")' }];
    const csv = writeCsv([reply({ texts })], CLIENTS, 'en');
    expect(csv).toContain('"Bonjour;=HYPERLINK(""x"")"');
    expect(
      csv
        .slice(1)
        .trim()
        .split('\r\n')
        .every((line) => /^".*"$/.test(line)),
    ).toBe(true);
  });

  it('has one line per wording, and repeats what they share', () => {
    const { data } = Papa.parse<string[]>(writeCsv([FULL], CLIENTS, 'en').trim());
    expect(data.slice(1).map((cells) => [cells[0], cells[1], cells[4], cells[5]])).toEqual([
      ['hours', 'Heures d’ouverture', 'fr', ''],
      ['hours', 'Heures d’ouverture', 'en', 'x'],
      ['hours', 'Heures d’ouverture', '', 'instagram'],
    ]);
  });

  it('writes ids where a name could mean another client', async () => {
    const clients = [
      { id: 'one', name: 'Boréal' },
      { id: 'two', name: 'boreal' },
      { id: 'three', name: 'Tous' },
    ];
    const replies = [reply({ clientIds: ['two'] }), reply({ id: 'b', clientIds: ['three'] })];
    expect((await readBack(replies, 'fr', clients)).map(({ clientIds }) => clientIds)).toEqual([
      ['two'],
      ['three'],
    ]);
  });

  it('survives being sorted in a spreadsheet', async () => {
    const [headers = '', ...lines] = writeCsv(
      [
        reply({
          texts: [
            { language: 'fr', network: null, text: 'un' },
            { language: 'en', network: null, text: 'one' },
          ],
        }),
        reply({ id: 'b', abbreviation: null }),
      ],
      CLIENTS,
      'en',
    )
      .trim()
      .split('\r\n');
    const { replies } = await repliesOf([headers, ...lines.toReversed()].join('\r\n'));
    expect(replies.map(({ texts }) => texts.length).toSorted()).toEqual([1, 2]);
  });

  it('is known by its headers', async () => {
    const table = await tableOf(writeCsv([FULL], CLIENTS, 'fr'));
    expect(table).toMatchObject({ format: 'csv', encoding: 'utf-8', counts: 'lines' });
    expect(table.guess.columns).not.toContain(null);
  });
});
