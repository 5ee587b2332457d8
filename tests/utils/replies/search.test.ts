import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../utils/core/reply.ts';
import { createReplyIndex, type FindOptions } from '../../../utils/replies/search.ts';

const NOW = Date.UTC(2026, 10, 28);
const DAY = 24 * 60 * 60 * 1000;
const ANYTHING: FindOptions = { usage: () => null, now: NOW, limit: 50, accept: () => true };

function reply(title: string, rest: Partial<Omit<Reply, 'texts'>> & { texts?: string[] } = {}): Reply {
  const { texts = ['…'], ...others } = rest;
  return {
    id: title,
    title,
    abbreviation: null,
    texts: texts.map((text) => ({ language: null, network: null, text })),
    tags: [],
    folder: null,
    clientIds: 'all',
    validFrom: null,
    validUntil: null,
    source: null,
    note: null,
    approval: null,
    ...others,
  };
}

function find(replies: Reply[], query: string, options: Partial<FindOptions> = {}) {
  return createReplyIndex(replies).find(query, { ...ANYTHING, ...options });
}

function titles(replies: Reply[], query: string, options: Partial<FindOptions> = {}): string[] {
  return find(replies, query, options).map((found) => found.reply.title);
}

/** The parts of the first title that a query marks. */
function marked(title: string, query: string): string[] {
  const [first] = find([reply(title)], query);
  return (first?.matched.title ?? []).map(({ start, end }) => title.slice(start, end));
}

describe('forgives', () => {
  test.each([
    ['Heures d’ouverture', 'ouverture heure'],
    ['Heures d’ouverture', "heures d'ouverture"],
    ['Heures d’ouverture', 'OUVERTURES'],
    ['Heures d’ouverture', 'ouv'],
    ['Heures d’ouverture', 'ouvetrure'],
    ['Heures d’ouverture', 'louverture'],
    ['Qu’est-ce qu’un bon levain ?', 'levain'],
    ['Œufs frais', 'oeuf'],
    ['Oeufs frais', 'œuf'],
    ['E\u0301te\u0301 à l’atelier', 'été'],
    ['Straßenfest', 'strassenfest'],
    ['Un rendez-vous', 'rendezvous'],
    ['Un rendezvous', 'rendez-vous'],
    ['Parti en week-end', 'week end'],
    ['Parti en weekend', 'week-end'],
    ['Ouvert dès 10h30', '10 h 30'],
    ['Aujourd’hui seulement', 'aujourdhui'],
    ['The client’s order', 'clients'],
    ['Des cadeaux', 'cadeau'],
    ['🎁 Carte-cadeau', '🎁 carte'],
    ['Livraison à vélo', '#livraison'],
    ['Écrire à @atelier', '@atelier'],
    ['Où nous trouver', 'où'],
  ])('%s by %s', (title, query) => {
    expect(titles([reply('Tout autre chose'), reply(title)], query)).toEqual([title]);
  });

  test('nothing for a word that stands nowhere', () => {
    expect(titles([reply('Livraison à vélo')], 'xylophone')).toEqual([]);
  });

  test('a word that stands nowhere spoils no other, and a small one does not stand in for it', () => {
    const replies = [reply('Livraison à vélo'), reply('Des desserts')];
    expect(titles(replies, 'livraison xylophone')).toEqual(['Livraison à vélo']);
    expect(titles(replies, 'xylophone de')).toEqual([]);
  });

  test('a small word at the end may become a greater one', () => {
    const replies = [reply('Carte du midi'), reply('Carte des desserts')];
    expect(titles(replies, 'carte de')).toHaveLength(2);
    expect(titles(replies, 'carte dess')[0]).toBe('Carte des desserts');
  });

  test('a query too much: a message pasted whole', () => {
    const pasted = 'Bonjour, mon colis est arrivé tout mouillé hier soir. '.repeat(2000);
    expect(titles([reply('Colis arrivé mouillé'), reply('Horaire')], pasted)[0]).toBe('Colis arrivé mouillé');
  });
});

describe('order', () => {
  test('title before tags before text', () => {
    const replies = [
      reply('Un', { texts: ['Avec livraison.'] }),
      reply('Deux', { tags: ['livraison'] }),
      reply('Livraison offerte partout'),
    ];
    expect(titles(replies, 'livraison')).toEqual(['Livraison offerte partout', 'Deux', 'Un']);
    expect(titles(replies, 'livr')).toEqual(['Livraison offerte partout', 'Deux', 'Un']);
    const used = { usage: (id: string) => (id === 'Un' ? { count: 1000, lastUsed: NOW } : null) };
    expect(titles(replies, 'livraison', used)[0]).toBe('Livraison offerte partout');
  });

  test('a hashtag: the tag before the title', () => {
    const replies = [reply('Livraison offerte'), reply('Deux', { tags: ['livraison'] })];
    expect(titles(replies, '#livraison')).toEqual(['Deux', 'Livraison offerte']);
  });

  test('the abbreviation itself first, then those that begin so, then the rest', () => {
    const replies = [
      reply('rb'),
      reply('Trois', { abbreviation: 'rb-colis' }),
      reply('Quatre', { abbreviation: 'RB' }),
    ];
    expect(titles(replies, 'rb')).toEqual(['Quatre', 'Trois', 'rb']);
    expect(find(replies, 'rb').map((found) => found.matched.abbreviation)).toEqual([
      'same',
      'beginning',
      null,
    ]);
  });

  test.each([
    ['été', ['été', 'ete']],
    ['ete', ['ete', 'été']],
    ['/ETE', ['ete', 'été']],
  ])('two abbreviations that differ by an accent: %s', (query, expected) => {
    const replies = [reply('A', { abbreviation: 'ete' }), reply('B', { abbreviation: 'été' })];
    expect(find(replies, query).map((found) => found.reply.abbreviation)).toEqual(expected);
  });

  test('an abbreviation of signs alone', () => {
    const replies = [reply('Merci'), reply('Sourire', { abbreviation: ':)' })];
    expect(titles(replies, ':)')[0]).toBe('Sourire');
  });

  test('the word as it was typed before one that is near', () => {
    const replies = [reply('Poste à pourvoir'), reply('Porte du fond'), reply('Portes ouvertes')];
    expect(titles(replies, 'porte').slice(0, 2).sort()).toEqual(['Porte du fond', 'Portes ouvertes']);
  });

  test('both words before one', () => {
    const replies = [reply('Retard'), reply('Colis'), reply('Que faire', { texts: ['Un colis en retard.'] })];
    expect(titles(replies, 'colis retard')[0]).toBe('Que faire');
  });

  test('what is used more, where the words fit equally well', () => {
    const replies = [reply('Merci à Anna'), reply('Merci à Bruno'), reply('Merci à Chloé')];
    const usage = (id: string) => (id === 'Merci à Chloé' ? { count: 3, lastUsed: NOW } : null);
    expect(titles(replies, 'merci', { usage })).toEqual(['Merci à Chloé', 'Merci à Anna', 'Merci à Bruno']);
  });
});

describe('without a query', () => {
  const replies = [
    reply('Zone'),
    reply('Été'),
    reply('dix'),
    reply('Eté 2'),
    reply('Eté 10'),
    reply('Accueil'),
  ];

  test.each(['', '   ', '//', '🎁'])('"%s": titles in the order of the dictionary', (query) => {
    expect(titles(replies, query)).toEqual(['Accueil', 'dix', 'Été', 'Eté 2', 'Eté 10', 'Zone']);
  });

  test('most used and most recent first', () => {
    const uses: Record<string, { count: number; lastUsed: number }> = {
      Zone: { count: 2, lastUsed: NOW - DAY },
      dix: { count: 40, lastUsed: NOW - 365 * DAY },
      Accueil: { count: 2, lastUsed: NOW - 2 * DAY },
    };
    const found = titles(replies, '', { usage: (id) => uses[id] ?? null, limit: 4 });
    expect(found).toEqual(['Zone', 'Accueil', 'dix', 'Été']);
  });
});

describe('where it looks', () => {
  test('every wording', () => {
    const replies = [reply('Un', { texts: ['Fermé lundi.', 'Closed on Monday.'] }), reply('Deux')];
    expect(titles(replies, 'closed')).toEqual(['Un']);
    expect(titles(replies, 'fermé')).toEqual(['Un']);
  });

  test('the folder, as a tag', () => {
    expect(titles([reply('Un', { folder: 'Service après-vente' }), reply('Deux')], 'apres vente')).toEqual([
      'Un',
    ]);
  });

  test('not in what is template', () => {
    const replies = [reply('Un', { texts: ['{{ person.first_name }} {% ask "Heure?" %} bonjour'] })];
    expect(titles(replies, 'bonjour')).toEqual(['Un']);
    expect(titles(replies, 'person')).toEqual([]);
    expect(titles(replies, 'ask')).toEqual([]);
  });

  test('only what may be offered, as many as asked for', () => {
    const replies = [reply('Merci 1'), reply('Merci 2'), reply('Merci 3'), reply('Merci 4')];
    const accept = ({ title }: Reply) => title !== 'Merci 1';
    expect(titles(replies, 'merci', { accept, limit: 2 })).toEqual(['Merci 2', 'Merci 3']);
    expect(titles(replies, '', { accept, limit: 2 })).toEqual(['Merci 2', 'Merci 3']);
    expect(titles(replies, 'merci', { limit: 0 })).toEqual([]);
  });

  test('texts as long as they may be, and braces without end', () => {
    const replies = [
      reply('Long', { texts: ['{{'.repeat(50_000), `${'mot '.repeat(24_990)}fin`, 'a'.repeat(100_000)] }),
    ];
    expect(titles(replies, 'fin')).toEqual(['Long']);
  });

  test('no reply at all', () => {
    expect(titles([], '')).toEqual([]);
    expect(titles([], 'merci')).toEqual([]);
  });
});

describe('what it marks in the title', () => {
  test.each([
    ['Heures d’ouverture', 'ouverture heure', ['Heures', 'ouverture']],
    ['Heures d’ouverture', 'ouv', ['ouv']],
    ['Fermé l’été', 'ete', ['été']],
    ['E\u0301te\u0301 prochain', 'et', ['E\u0301t']],
    ['E\u0301te\u0301s', 'ete', ['E\u0301te\u0301s']],
    ['Les œufs', 'oeu', ['œu']],
    ['Aujourd’hui', 'aujourdh', ['Aujourd’h']],
    ['Un rendez-vous', 'rendezvous', ['rendez-vous']],
    ['🎁 Cadeaux', 'cadeua', ['Cadeaux']],
    ['Livraison', 'xylophone', []],
    ['Livraison', '', []],
  ])('%s by "%s"', (title, query, expected) => {
    expect(marked(title, query)).toEqual(expected);
  });
});
