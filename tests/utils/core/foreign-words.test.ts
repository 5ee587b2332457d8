import { describe, expect, test } from 'vitest';
import type { Client } from '../../../utils/core/client.ts';
import { foreignWords } from '../../../utils/core/foreign-words.ts';

function client(name: string, handle: string, more: Partial<Client> = {}): Client {
  return {
    id: name,
    name,
    initials: 'XX',
    colour: '#000000',
    personal: false,
    care: 'ordinary',
    accounts: [{ network: 'x', id: '1', aliases: [], handle, name, kind: 'person' }],
    ...more,
  };
}

const boreal = client('Atelier Boréal', 'atelier_boreal', { hashtag: '#MardiMantra' });
const epicerie = client('Épicerie du Marché', 'epicerie_marche', { hashtag: 'PaniersDuJeudi' });
const soleil = client('Soleil', 'soleil_cafe');
const south = client('Atelier Boréal Sud', 'atelier_boreal_sud');
const short = client('Oto', 'oto');
const camille = client('Camille Dubé', 'camille_dube', { personal: true });
const clients = [boreal, epicerie, soleil, south, short, camille];

describe('words of another client', () => {
  test.each([
    ['a handle', 'Merci à @epicerie_marche pour le pain', '@epicerie_marche'],
    ['a handle in other capitals', 'Merci @Epicerie_Marche!', '@epicerie_marche'],
    ['a hashtag', 'Demain: #paniersdujeudi', '#PaniersDuJeudi'],
    ['a name of several words, without accents', 'L’EPICERIE DU MARCHE vous attend', 'Épicerie du Marché'],
    ['a name over a line break', 'Épicerie\ndu Marché', 'Épicerie du Marché'],
    ['a name of one word, as its owner writes it', 'On se voit chez Soleil', 'Soleil'],
    ['a longer name that begins as one’s own', 'Atelier Boréal Sud ouvre', 'Atelier Boréal Sud'],
    ['a person’s handle', 'Suivez @camille_dube', '@camille_dube'],
  ])('%s', (_what, text, words) => {
    expect(foreignWords(text, clients, boreal)?.words).toBe(words);
  });

  test.each([
    ['one’s own name and handle', 'Atelier Boréal, @atelier_boreal #mardimantra'],
    ['a common word that is somebody’s name', 'Le soleil est revenu'],
    ['words of everyday that are also a name', 'Une épicerie du marché, au coin'],
    ['part of a longer handle', 'Merci @epicerie_marche_nord'],
    ['part of a longer hashtag', '#PaniersDuJeudiSoir'],
    ['a handle without its sign in an address', 'https://exemple.test/epicerie_marche'],
    ['a person’s name', 'Merci Camille Dubé'],
    ['a very short name', 'Un oto, deux Oto'],
    ['nothing', ''],
  ])('not %s', (_what, text) => {
    expect(foreignWords(text, clients, boreal)).toBeNull();
  });

  test('one’s own name within another’s is not the other’s', () => {
    expect(foreignWords('Atelier Boréal est ouvert', clients, south)).toBeNull();
  });
});
