import { describe, expect, it } from 'vitest';
import { createForeignReplies } from '../../../utils/replies/foreign-reply.ts';
import { reply } from '../../e2e/harness/replies.ts';

const delivery = reply(
  'delivery',
  'Livraison',
  'Bonjour {{ person.firstName }}, nous livrons gratuitement au centre-ville le {% date "Jour?" %}! Écrivez-nous avant midi pour être servis le jour même.\n\nÀ bientôt',
  { clientIds: ['epicerie'] },
);
const hours = reply('hours', 'Horaire', 'Nous sommes ouverts du mardi au samedi, de dix à dix-sept heures.', {
  clientIds: ['epicerie', 'maison'],
});
const everybody = reply(
  'thanks',
  'Merci',
  'Merci beaucoup pour votre message, nous vous répondons demain matin.',
  {
    clientIds: 'all',
  },
);
const theirs = reply(
  'theirs',
  'Merci aussi',
  'Merci beaucoup pour votre message, nous vous répondons demain matin. Bonne journée à vous!',
  { clientIds: ['epicerie'] },
);
const replies = createForeignReplies([delivery, hours, everybody, theirs]);
const find = (draft: string, clientId = 'boreal') => {
  const found = replies.find(draft, clientId);
  return found && { id: found.reply.id, words: found.words };
};

describe('a reply of another client in a draft', () => {
  it('is found with its blanks filled, in other capitals, accents, apostrophes and spaces, and with words around', () => {
    const draft =
      'Oh! bonjour Marie, nous livrons gratuitement au centre-ville le 3 décembre. Ecrivez-nous avant midi\u00a0pour etre servis le jour même! Merci';
    expect(find(draft)).toEqual({
      id: 'delivery',
      words: expect.stringContaining('nous livrons gratuitement') as string,
    });
  });

  it('is none where the client is one of its own', () => {
    const draft = 'Nous sommes ouverts du mardi au samedi, de dix à dix-sept heures.';
    expect(find(draft)).toEqual({ id: 'hours', words: draft.slice(0, -1) });
    expect(find(draft, 'epicerie')).toBeNull();
    expect(find(draft, 'maison')).toBeNull();
  });

  it('is none where everybody’s replies say the same', () => {
    expect(find('Merci beaucoup pour votre message, nous vous répondons demain matin.')).toBeNull();
    // What is left of the other client's own is too short to tell.
    expect(
      find('Merci beaucoup pour votre message, nous vous répondons demain matin. Bonne journée à vous!'),
    ).toBeNull();
  });

  it('is none where only a part of it is there, or the same words in another order', () => {
    expect(find('Nous livrons gratuitement au centre-ville le jeudi, et c’est tout.')).toBeNull();
    expect(find('Du mardi au samedi nous sommes ouverts, de dix à dix-sept heures.')).toBeNull();
    expect(find('')).toBeNull();
  });

  it('is none where words go on: a passage is made of whole words', () => {
    expect(find('Nous sommes ouverts du mardi au samedi, de dix à dix-sept heuress')).toBeNull();
  });
});
