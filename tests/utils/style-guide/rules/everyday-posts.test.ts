import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('inclusive forms and what looks like them', () => {
  const none = { rule: 'inclusive', avoid: 'all' };

  test.each([
    ['Donne-le, prends-les, dites-le : sera-elle là, ont-elles fini ?', []],
    ['Les professionnel-le-s et les étudiant-e-s sont là.', ['professionnel-le-s', 'étudiant-e-s']],
    ['Le trajet Barcelone·Paris passe par la Paral·lel et le Col·lectif.', []],
    [
      'Les professionnel·les, tou·s·tes les invité·e·x·s sont là.',
      ['professionnel·les', 'tou·s·tes', 'invité·e·x·s'],
    ],
    ['Un(e) étudiant(e) est attendu(e) ici.', ['Un(e)', 'étudiant(e)', 'attendu(e)']],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(none, draft)).toEqual(words);
  });
});

describe('what is given, and by whom', () => {
  const rule = { rule: 'legal' };

  test.each([
    ['Un goûter offert par les bénévoles de la semaine.', []],
    ['Le café est offert par la maison à tous ce matin.', []],
    ['Photo : gracieuseté de la famille Tremblay, avec nos remerciements.', []],
    ['The room is open again. Photo courtesy of the National Gallery.', []],
    ['Un séjour offert par @auberge à toute la famille.', ['Un']],
    ['Ce séjour nous a été offert par une auberge du lac.', ['Ce']],
    ['#Publicite Un séjour offert par l’Auberge du lac.', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('signs that a guide names count wherever they are', () => {
    expect(wordsFound({ ...rule, when: ['offert par'] }, 'Un goûter offert par les bénévoles.')).toEqual([
      'Un',
    ]);
  });
});

describe('text-speak and acronyms', () => {
  const rule = { rule: 'textSpeak' };

  test.each([
    ['The RN from the U of T follows the IMO shipping rules.', []],
    ['Our drive thru is open all day long.', []],
    ['« Slt » est écrit sur le mur de notre école.', []],
    ['We need your answer rn, thx to all of you.', ['rn', 'thx']],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('an acronym is not mended by shouting', () => {
    expect(findings(rule, 'Please send it to us ASAP today.')[0]?.fixes).toEqual(['as soon as possible']);
  });
});

describe('numbers of orders and amounts', () => {
  test.each([
    ['La facture 100000 $ de la ville est payée.', []],
    ['Votre numéro de commande est le 48151623.', ['48151623']],
    ['Your order number is 48151623.', ['48151623']],
    ['Numéro de confirmation ABC123456 reçu.', ['ABC123456']],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound({ rule: 'personalData' }, draft, { kind: 'reply' })).toEqual(words);
  });
});

test('RT 2012 is a norm, RT @somebody is another network’s', () => {
  const rule = { rule: 'otherNetwork' };
  expect(wordsFound(rule, 'La norme RT 2012 du bâtiment')).toEqual([]);
  expect(wordsFound(rule, 'RT @musee: grande soirée')).toEqual(['RT']);
});

test('fancy letters keep their accents', () => {
  expect(findings({ rule: 'plainLetters' }, '𝗲\u0301𝘁𝗲\u0301 à la plage')).toMatchObject([
    { start: 0, fixes: ['été'] },
  ]);
});
