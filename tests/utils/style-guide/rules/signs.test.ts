import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('capitals', () => {
  const rule = { rule: 'capitals' };

  test.each([
    ['VENTE FINALE CE SAMEDI seulement', ['VENTE FINALE CE SAMEDI']],
    ['C’est GRATUIT pour tous', ['GRATUIT']],
    ['La STM et le CHUM ouvrent avec l’UQAM', []],
    ['Le CHU de la RAMQ', []],
    ['#VENTEFINALE sur @ATELIERBOREAL et HTTPS://EXEMPLE.CA', []],
    ['Un A, un B et un C', []],
  ])('%j: %j', (draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });

  test('offers small letters, with a capital where a sentence starts', () => {
    expect(findings(rule, 'VENTE FINALE SAMEDI ! Tout est GRATUIT.').map(({ fixes }) => fixes)).toEqual([
      ['Vente finale samedi'],
      ['gratuit'],
    ]);
  });

  test('takes brands for what they are', () => {
    expect(wordsFound({ ...rule, except: ['DÉCATHLON'] }, 'Chez DÉCATHLON ce soir')).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    [{ exclamations: 1 }, 'Bravo ! Quelle soirée ! Merci !', [' !']],
    [{ exclamations: 1 }, 'Bravo ! Merci.', []],
    [{ exclamations: 0 }, 'Bravo : https://exemple.ca/!a', []],
    [{ questions: 1 }, 'Qui ? Quand ?', ['?']],
    [{ rows: false }, 'Bravo !!! Vraiment ?! Oui !', ['!!!', '?!']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'marks', ...settings }, draft)).toEqual(words);
  });

  test('says how many, and offers one of a row', () => {
    const [many] = findings({ rule: 'marks', exclamations: 1 }, 'Un ! Deux ! Trois !');
    expect(many).toMatchObject({ start: 9, message: { fr: '3\u00a0points d’exclamation, 1 au plus.' } });
    expect(findings({ rule: 'marks', rows: false }, 'Quoi ?!')[0]?.fixes).toEqual(['?']);
  });
});

describe('emoji', () => {
  test.each([
    [{ max: 1 }, 'Bravo 🎉 à tous 🎊 !', ['🎊']],
    [{ min: 1 }, 'Bravo à tous', ['tous']],
    [{ allowed: ['🎉'] }, 'Bravo 🎉🔥', ['🔥']],
    [{ forbidden: ['❤️'] }, 'Merci ❤ et 💛', ['❤']],
    [{ place: 'end' }, 'Bravo 🎉 à tous 🎊 #Fete https://exemple.ca', ['🎉']],
    [{ repeats: false }, '🎉 Bravo 🎉', ['🎉']],
    [{ skinTones: false }, 'Merci 👏🏽 👏', ['👏🏽']],
    [{ bullets: false }, '✅ Un\n✅ Deux\nTrois', ['✅', '✅']],
    [{ bullets: false }, '✅ Un seul point', []],
    [{ emoticons: false }, 'Merci :-) 🙂', [':-)']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'emoji', ...settings }, draft)).toEqual(words);
  });

  test('offers the yellow hand', () => {
    expect(findings({ rule: 'emoji', skinTones: false }, 'Merci 👏🏽')[0]?.fixes).toEqual(['👏']);
  });
});

describe('plainLetters', () => {
  test.each([
    ['Le 𝗴𝗿𝗮𝗻𝗱 𝘀𝗼𝗶𝗿 arrive', ['grand soir']],
    ['Ｓａｌｕｔ à tous', ['Salut']],
    ['Ⓥⓔⓝⓔⓩ nombreux', ['Venez']],
    ['Un ciel bleu, 5 ② et ∑', []],
  ])('%j: %j', (draft, plain) => {
    expect(findings({ rule: 'plainLetters' }, draft).map(({ fixes }) => fixes[0])).toEqual(plain);
  });
});
