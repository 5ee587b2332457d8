import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('mentions', () => {
  test.each([
    [{ forbidden: ['@Rival'] }, 'Merci @rival', ['@rival']],
    [{ forbidden: ['rival'] }, 'Merci @rival.officiel et rival@exemple.ca', []],
    [{ required: ['musee'], allowed: ['ville'] }, 'Avec @musee et @ville', []],
    [{ min: 1 }, 'Merci à tous', ['tous']],
    [{ allowed: ['@musee@mastodon.quebec'] }, 'Avec @musee@mastodon.quebec', []],
    [{ place: 'end' }, 'Un concert ce soir 🎶 @ville #Musique ^AB', []],
    [{ place: 'within' }, 'Un concert de @ville ce soir #Musique', []],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'mentions', ...settings }, draft)).toEqual(words);
  });

  test('lets answers start with one, not posts', () => {
    const rule = { rule: 'mentions', first: false };
    expect(wordsFound(rule, '@ville merci', { network: 'x', kind: 'post' })).toEqual(['@ville']);
    expect(wordsFound(rule, '@ville merci', { network: 'x', kind: 'reply' })).toEqual([]);
    expect(wordsFound(rule, '@ville merci', { network: 'x', kind: null })).toEqual(['@ville']);
  });

  test('adds the one that is missing', () => {
    expect(findings({ rule: 'mentions', required: ['musee'] }, 'Ce soir')[0]).toMatchObject({
      start: 3,
      end: 7,
      fixes: ['soir @musee'],
      message: { fr: 'Il manque @musee.', en: '@musee is missing.' },
    });
  });

  test('is for the networks that the guide names', () => {
    const rule = { rule: 'mentions', max: 0, networks: ['x'] };
    expect(wordsFound(rule, 'Merci @ville', { network: 'instagram' })).toEqual([]);
    expect(wordsFound(rule, 'Merci @ville', { network: 'x' })).toEqual(['@ville']);
  });
});
