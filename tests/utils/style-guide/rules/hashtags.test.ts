import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('hashtags', () => {
  test.each([
    [{ allowed: ['#Noël'] }, 'Bientôt #Noel', ['#Noel']],
    [{ allowed: ['#Noël'] }, 'Bientôt #NOE\u0308L', []],
    [{ required: ['#Noël'] }, 'Bientôt #noel', ['#noel']],
    [{ allowed: ['#Été', '#Ete'] }, '#ete #été', []],
    [{ forbidden: ['#Ete'] }, '#été #ete', ['#ete']],
    [{ capitals: 'spelling' }, '#ArcEnCiel #portesouvertesdumusee', []],
    [{ capitals: 'spelling', allowed: ['#arcenciel'] }, '#ArcEnCiel', ['#ArcEnCiel']],
    [{ capitals: 'words' }, '#PORTESOUVERTESDUMUSEE #COVID19', ['#PORTESOUVERTESDUMUSEE']],
    [{ capitals: 'words', allowed: ['#portesouvertesici'] }, '#portesouvertesici', []],
    [{ place: 'end' }, 'Ce soir #Musee ^AB', []],
    [{ place: 'start' }, '🎉 #Musee Un concert #Musique', ['#Musique']],
    [{ min: 1, max: 2 }, 'Un concert #Un #Deux', []],
    [{ min: 2 }, 'Un concert #Un', ['#Un']],
    [{ max: 0 }, 'Le no #1 et l’adresse exemple.ca/#carte', []],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'hashtags', ...settings }, draft)).toEqual(words);
  });

  test('gives back accents and capitals that the guide lists', () => {
    const rule = { rule: 'hashtags', capitals: 'spelling', required: ['#FêteNationale'] };
    expect(findings(rule, 'Bonne #fetenationale !')).toMatchObject([
      {
        start: 6,
        end: 20,
        fixes: ['#FêteNationale'],
        message: { fr: 'S’écrit #FêteNationale.', en: 'Is written #FêteNationale.' },
      },
    ]);
  });

  test('counts by network', () => {
    const rule = { rule: 'hashtags', max: 1, networks: ['x'] };
    expect(findings(rule, '#Un #Deux #Trois', { network: 'x' })[0]?.message).toEqual({
      fr: '3\u00a0mots-clics, 1 au plus.',
      en: '3 hashtags, 1 at most.',
    });
    expect(wordsFound(rule, '#Un #Deux #Trois', { network: 'instagram' })).toEqual([]);
  });
});
