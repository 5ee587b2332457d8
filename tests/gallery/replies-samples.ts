import type { RepliesModel } from '../../components/options/replies/model.ts';
import { type ReplyArrival, readArrival } from '../../entrypoints/options/replies/arrival.ts';
import {
  initialState,
  type Library,
  type RepliesState,
  repliesModel,
} from '../../entrypoints/options/replies/model.ts';
import type { Client } from '../../utils/core/client.ts';
import type { Language } from '../../utils/core/question.ts';
import type { Reply } from '../../utils/core/reply.ts';
import type { Mapping, Table } from '../../utils/replies/exchange/table.ts';
import { atelier, epicerie, HOSTILE_NAME, maison } from './samples.ts';

const DAY = 86_400_000;

export function reply(id: string, changes: Partial<Reply>): Reply {
  return {
    id,
    title: id,
    abbreviation: null,
    texts: [{ language: 'fr', network: null, text: 'Bonjour {{ person.first_name }}!' }],
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

export const hours = reply('hours', {
  title: 'Horaire de l’atelier',
  abbreviation: '/horaire',
  texts: [
    {
      language: 'fr',
      network: null,
      text: 'Bonjour {{ person.first_name }}! L’atelier est ouvert {% choose "Jours", "du mardi au samedi", "tous les jours" %}, de 10\u00a0h à 17\u00a0h, sauf pour {% ask "Occasion" %}.',
    },
    {
      language: 'fr',
      network: 'x',
      text: 'Bonjour {{ person.first_name }}! Ouvert de 10\u00a0h à 17\u00a0h.',
    },
    {
      language: 'en',
      network: null,
      text: 'Hi {{ person.first_name }}! {% vary %}We are open{% or %}You will find us{% endvary %} from 10 to 5.',
    },
  ],
  tags: ['ouverture', 'visite'],
  folder: 'Atelier',
  clientIds: [atelier.id],
  validUntil: '2026-12-02',
  source: 'https://atelier-boreal.example/horaire',
  note: 'Revoir après les fêtes.',
  approval: { by: 'Camille', on: '2026-10-30' },
});

const baskets = reply('baskets', {
  title: 'Paniers du jeudi',
  abbreviation: '/paniers',
  clientIds: [epicerie.id, maison.id, atelier.id, 'boulangerie'],
  validUntil: '2026-10-31',
  folder: 'Été',
});

const thanks = reply('thanks', {
  title: 'Merci à tous',
  abbreviation: '/merci',
  tags: ['courtoisie'],
  validFrom: '2026-12-15',
});

const orphan = reply('orphan', { title: 'Réponse d’un client supprimé', clientIds: ['gone'] });

export const hostile = reply('hostile', {
  title: HOSTILE_NAME,
  abbreviation: `/${'x'.repeat(39)}`,
  tags: [HOSTILE_NAME],
  folder: HOSTILE_NAME,
});

export const someReplies = [hours, baskets, thanks, orphan];

type Around = { language: Language; clients: readonly Client[]; now: number };

/** What the options show of some replies, made as the page itself makes it. */
export function sampleReplies(
  around: Around,
  replies: readonly Reply[] = someReplies,
  state: Partial<RepliesState> = {},
): RepliesModel {
  const usage: Library['usage'] = new Map([
    ['hours', { count: 42, lastUsed: around.now - 2 * 3_600_000 }],
    ['baskets', { count: 1, lastUsed: around.now - 40 * DAY }],
  ]);
  const model = repliesModel({ replies, usage }, { ...initialState(), ...state }, around);
  return { ...model, newId: () => 'new' };
}

const HEADERS = ['Sujet', 'Raccourci', 'Contenu', 'Marque', 'Couleur'];

const ROWS = [
  [
    'Horaire de l’atelier',
    '/heures',
    'Bonjour {{ person.first_name }}! Ouvert de 10\u00a0h à 17\u00a0h.',
    'Atelier Boréal',
    'bleu',
  ],
  [
    'Paniers du jeudi',
    '',
    'Merci! Les paniers partent jeudi avant midi. '.repeat(4),
    'Épicerie du Marché',
    '',
  ],
  ['Retours', '/retours', 'On reprend tout, sans question.', '', ''],
];

/** A spreadsheet on its way in; with a client and a blank that are wrong where it is faulty. */
export function arrivingTable(clients: readonly Client[], kind: 'right' | 'faulty'): ReplyArrival {
  const wrong = ['Concours', 'deux mots', 'Tirage {% aks "Date" %}', 'Atelier Boreal inc.', ''];
  const cells = [HEADERS, ...ROWS, ...(kind === 'faulty' ? [wrong] : [])];
  const mapping = {
    hasHeader: true,
    columns: ['title', 'abbreviation', 'text', 'clients', null],
    syntax: 'bon-compte',
  } satisfies Mapping;
  const table: Table = {
    format: 'csv',
    encoding: 'windows-1252',
    counts: 'lines',
    rows: cells.map((row, index) => ({ line: index + 1, cells: row })),
    guess: mapping,
    remarks: [{ line: 2, kind: 'untranslated', given: '{formdate: MM}' }],
  };
  let last = 0;
  return readArrival(
    { fileName: 'reponses-automne.csv', table },
    { mapping, clientIds: 'all', clientChoices: new Map() },
    { replies: someReplies, clients, newId: () => `new-${++last}` },
  );
}
