import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('legal', () => {
  const rule = { rule: 'legal' };

  test.each([
    ['Ce séjour nous a été offert par l’Auberge du lac. #pub', []],
    ['Ce séjour nous a été offert par l’Auberge du lac.', ['Ce']],
    ['Un beau séjour dans la région, en tout confort. #collab', ['#collab']],
    ['Ce séjour nous a été offert par l’Auberge du lac. #ad', ['#ad']],
    ['We love this place, gifted by the inn. #ad', []],
    ['We love this place, gifted by the inn.', ['We']],
    ['Le musée est ouvert tous les jours de la semaine.', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('is an error, of posts alone, and offers the mention', () => {
    const draft = 'Ce séjour nous a été offert par l’Auberge du lac.';
    expect(findings(rule, draft)).toMatchObject([{ level: 'error', fixes: ['#pub Ce'] }]);
    expect(findings(rule, draft, { kind: 'reply' })).toEqual([]);
  });

  test('may have to come first', () => {
    const first = { ...rule, place: 'first' };
    expect(wordsFound(first, '#pub Un séjour offert à l’Auberge du lac. #voyage')).toEqual([]);
    expect(wordsFound(first, 'Un séjour offert à l’Auberge du lac. #voyage #pub')).toEqual(['#pub']);
  });
});

describe('personalData', () => {
  const rule = { rule: 'personalData' };
  const inReply = { kind: 'reply' } as const;

  test.each([
    ['Appelez-moi au 418 555-0199 svp', ['418 555-0199']],
    ['Mon numéro : (514) 555-0123', ['(514) 555-0123']],
    ['Mon numéro est le 06 12 34 56 78.', ['06 12 34 56 78']],
    ['Ou le +33 6 12 34 56 78', ['+33 6 12 34 56 78']],
    ['Écrivez à marie.dube@exemple.ca', ['marie.dube@exemple.ca']],
    ['Votre commande n° 4815162342 est partie', ['4815162342']],
    ['Your order #AB-123456 has left', ['AB-123456']],
    ['Ma carte : 4111 1111 1111 1111', ['4111 1111 1111 1111']],
    ['NAS 046 454 286', ['046 454 286']],
    ['Le 1 800 555-0199 est sans frais', []],
    ['Plus de 12 500 000 visiteurs en 2025-2026', []],
    ['Voir https://exemple.ca/commande/4815162342', []],
    ['Une commande de 25 cafés', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft, inReply)).toEqual(words);
  });

  test('not in posts, nor of the client itself', () => {
    expect(wordsFound(rule, 'Réservez au 418 555-0199')).toEqual([]);
    const own = { ...rule, except: ['+1 418 555 0199', 'Info@exemple.ca'] };
    expect(wordsFound(own, 'Au (418) 555-0199 ou à info@exemple.ca', inReply)).toEqual([]);
  });
});

describe('otherNetwork', () => {
  const rule = { rule: 'otherNetwork' };
  const accounts = [
    { network: 'x', handle: 'atelier_boreal' },
    { network: 'instagram', handle: 'atelier.boreal' },
  ] as const;

  test.each([
    ['x', 'Lien en bio !', ['Lien en bio']],
    ['instagram', 'Lien en bio !', []],
    ['facebook', 'RT si vous aimez', ['RT si']],
    ['x', 'RT si vous aimez', []],
    ['x', 'Suivez @atelier.boreal', ['@atelier.boreal']],
    ['x', 'Suivez @atelier_boreal', []],
    ['facebook', 'Une sortie en art', []],
    ['facebook', 'Le lien est dans la bio.', ['lien est dans la bio']],
    ['x', 'Les liens dans notre bio', ['liens dans notre bio']],
    ['facebook', 'The link is in our bio', ['link is in our bio']],
    ['instagram', 'Le lien est dans la bio.', []],
    ['facebook', 'Swipez pour voir la suite', ['Swipez']],
    ['x', 'Swipe left to see all of them', ['Swipe left to see']],
    ['instagram', 'Swipez pour voir la suite', []],
    ['facebook', 'Swipez votre carte au lecteur, près de la porte.', []],
    ['x', 'Un lien entre la bio et la chimie', []],
    ['x', 'Le rayon bio est au fond, le lien vers le plan est ici.', []],
    ['x', 'Swipe right on this one, said nobody ever.', []],
  ] as const)('on %s %j: %j', (network, draft, words) => {
    expect(wordsFound(rule, draft, { network, accounts })).toEqual(words);
  });

  test('offers the handle that the client has here', () => {
    expect(findings(rule, 'Suivez @atelier.boreal', { network: 'x', accounts })[0]?.fixes).toEqual([
      '@atelier_boreal',
    ]);
  });
});

describe('where a rule applies', () => {
  const rule = { rule: 'terms', avoid: ['gratos'] };
  const French = 'Un atelier gratos pour tous les enfants du quartier.';

  test.each([
    [{ networks: ['x'] }, { network: 'facebook' }, 0],
    [{ networks: ['x'] }, { network: 'x' }, 1],
    [{ networks: ['x'] }, { network: null }, 1],
    [{ kinds: ['reply'] }, { kind: 'post' }, 0],
    [{ kinds: ['reply'] }, { kind: 'reply' }, 1],
    [{ languages: ['en'] }, {}, 0],
    [{ languages: ['fr'] }, {}, 1],
  ] as const)('%o at %o: %i', (limits, situation, count) => {
    expect(findings({ ...rule, ...limits }, French, situation)).toHaveLength(count);
  });

  test('a name, a level, a reason and a link are the finding’s', () => {
    const link = 'https://exemple.ca/guide';
    const told = { ...rule, name: 'familier', level: 'error', why: 'Trop familier.', link };
    expect(findings(told, French)).toMatchObject([
      {
        rule: 'guide.familier',
        level: 'error',
        message: { fr: 'Trop familier.', en: 'Trop familier.' },
        link,
      },
    ]);
  });
});
