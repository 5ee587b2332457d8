import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('capitals', () => {
  const rule = { rule: 'capitals' };

  test.each([
    ['RABAIS À NE PAS MANQUER au parc', ['RABAIS À NE PAS MANQUER']],
    ['JUSQU’À 50 % DE RABAIS en boutique', ['JUSQU’À 50 % DE RABAIS']],
    ['L’ÉTÉ est là', []],
    ['VENEZ TOUS au parc', ['VENEZ TOUS']],
    ['FREE ENTRY for members', ['FREE ENTRY']],
    ['STM\nSTL\nRTC\nEXO', []],
    ['STM, STL, RTC et EXO', []],
    ['La CNESST, l’UNICEF et le CIUSSS', []],
    ['L’UNESCO et L’INSERM', []],
    ['Louis XXVIII et Henri XXXVIII', []],
    ['Le film « LE GRAND BLEU » ce soir', []],
    ['Le code PROMO2024 et {{PRENOM_CLIENT}}', []],
    ['E\u0301TE\u0301 fou', []],
    ['Composez le 1 866 APPELLE, jour et nuit', []],
    ['DVDs et iPhone', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('lets as many words in a row as the guide says', () => {
    expect(wordsFound({ ...rule, max: 2 }, 'GRANDE VENTE au parc')).toEqual([]);
    expect(wordsFound({ ...rule, max: 2 }, 'GRANDE VENTE FINALE au parc')).toEqual(['GRANDE VENTE FINALE']);
  });

  test('knows brands of several words, and parts of words', () => {
    const except = ['ATELIER BORÉAL', 'LGBTQIA+'];
    expect(wordsFound({ ...rule, except }, 'À l’ATELIER BORE\u0301AL ce soir')).toEqual([]);
  });

  test('only suggests where a word may be an acronym that nobody listed', () => {
    const levels = (draft: string) => findings(rule, draft).map(({ level }) => level);
    expect(levels('Merci à la SOQUEM pour le prix')).toEqual(['suggestion']);
    expect(levels('La terrasse ouvre DEMAIN')).toEqual(['warning']);
  });

  test.each([
    ['🎉 VENTE FINALE ce soir', 'Vente finale'],
    ['Une VENTE FINALE ce soir', 'vente finale'],
    ['Ce soir :\nVENTE FINALE', 'Vente finale'],
    ['ÉCOUTEZ-NOUS bien', 'Écoutez-nous'],
  ])('in %j, offers %j', (draft, fix) => {
    expect(findings(rule, draft)[0]?.fixes).toEqual([fix]);
  });
});
