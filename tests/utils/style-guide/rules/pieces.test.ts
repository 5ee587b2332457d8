import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('terms', () => {
  test.each([
    [['aujourd’hui'], "C'est aujourd'hui et aujourd\u2019hui.", ["aujourd'hui", 'aujourd’hui']],
    [['été'], 'L’été répété, e\u0301te\u0301 compris.', ['été', 'e\u0301te\u0301']],
    [['prix coupé'], 'Un prix\u00a0coupé, des prix coupés.', ['prix\u00a0coupé']],
    [['mail'], 'E-mail, mail, mails et mailing.', ['mail', 'mail']],
    [[{ term: 'Web', cased: true, use: 'web' }], 'Le Web et le web', ['Web']],
    [['pas cher', 'cher'], 'Pas cher, mais cher.', ['Pas cher', 'cher']],
    [['#promo'], 'Une promo, #promo et #promotion', ['#promo']],
    [['mon(go)*'], 'mon mongo mon(go)*', ['mon(go)*']],
  ])('%o in %j: %j', (avoid, draft, words) => {
    expect(wordsFound({ rule: 'terms', avoid }, draft)).toEqual(words);
  });

  test('leaves the phrases in which a word is right', () => {
    const rule = { rule: 'terms', avoid: ['cher'], except: ['pas cher'] };
    expect(wordsFound(rule, 'Pas cher, mais cher.')).toEqual(['cher']);
  });

  test('finds one of ten thousand', () => {
    const avoid = Array.from({ length: 9999 }, (_, index) => `mot${index} suite`);
    expect(wordsFound({ rule: 'terms', avoid: [...avoid, 'mot5'] }, 'Un mot5, un mot77 suite.')).toEqual([
      'mot5',
      'mot77 suite',
    ]);
  });
});

describe('hashtags', () => {
  test.each([
    [{ required: ['MuseeEte'] }, 'Ouvert #museeete', []],
    [{ required: ['MuseeEte'] }, 'Ouvert', ['Ouvert']],
    [{ allowed: ['#Ete'] }, 'Ouvert #ete #hiver', ['#hiver']],
    [{ forbidden: ['#promo'] }, 'Une #Promo', ['#Promo']],
    [{ max: 1 }, '#Un #Deux #Trois', ['#Deux']],
    [{ place: 'end' }, 'Au #Musee ce soir\n#Ete https://exemple.ca 🎉', ['#Musee']],
    [{ capitals: 'words' }, '#portesouvertesdumusee #noel', ['#portesouvertesdumusee']],
    [{ capitals: 'spelling', allowed: ['#Noël', '#arcenciel'] }, '#noël #Arcenciel', ['#noël', '#Arcenciel']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'hashtags', ...settings }, draft)).toEqual(words);
  });

  test('offers its own spelling', () => {
    const rule = { rule: 'hashtags', capitals: 'words', required: ['#PortesOuvertes'] };
    expect(findings(rule, 'Venez aux #portesouvertes')[0]?.fixes).toEqual(['#PortesOuvertes']);
  });
});

describe('mentions', () => {
  test.each([
    [{ required: ['@musee'] }, 'Merci à @ville', ['@ville']],
    [{ allowed: ['ville'] }, 'Merci à @Ville et @autre', ['@autre']],
    [{ max: 1 }, '@un @deux', ['@deux']],
    [{ place: 'end' }, 'Avec @ville ce soir @musee', ['@ville']],
    [{ place: 'within' }, 'Avec @ville ce soir @musee', ['@musee']],
    [{ first: false }, '@ville merci', ['@ville']],
    [{ first: false }, 'Merci @ville', []],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'mentions', ...settings }, draft)).toEqual(words);
  });
});

describe('links', () => {
  test.each([
    [{ max: 1 }, 'https://exemple.ca et https://exemple.ca/b', ['https://exemple.ca/b']],
    [{ place: 'end' }, 'Voir https://exemple.ca pour la suite', ['https://exemple.ca']],
    [{ shorteners: false }, 'Voir https://bit.ly/3abc ou https://habit.ly/a', ['https://bit.ly/3abc']],
    [{ https: true }, 'Voir http://exemple.ca et exemple.ca', ['http://exemple.ca']],
    [{ allowed: ['exemple.ca'] }, 'https://www.exemple.ca https://exemple.com', ['https://exemple.com']],
    [{ forbidden: ['exemple.com'] }, 'https://exemple.com/a', ['https://exemple.com/a']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'links', ...settings }, draft)).toEqual(words);
  });

  test('offers https', () => {
    expect(findings({ rule: 'links', https: true }, 'http://exemple.ca/A')[0]?.fixes).toEqual([
      'https://exemple.ca/A',
    ]);
  });
});

describe('length', () => {
  test('of the draft, as the network counts', () => {
    const rule = { rule: 'length', max: 30 };
    const draft = `Voir https://exemple.ca/${'a'.repeat(60)}`;
    expect(wordsFound(rule, draft, { network: 'x' })).toEqual([]);
    expect(findings(rule, draft, { network: 'facebook' })[0]?.message.fr).toBe(
      '84\u00a0caractères, 30 au plus.',
    );
  });

  test('of each sentence, in words', () => {
    const rule = { rule: 'length', of: 'sentence', in: 'words', max: 4 };
    expect(wordsFound(rule, 'Un deux trois. Un deux trois quatre cinq. Un deux.')).toEqual(['cinq.']);
  });

  test('nothing in an empty draft', () => {
    expect(wordsFound({ rule: 'length', min: 5 }, '  \n ')).toEqual([]);
  });
});

describe('opening and signOff', () => {
  test.each([
    [{ rule: 'opening', required: ['Bonjour', 'Allô'] }, 'bonjour à tous', []],
    [{ rule: 'opening', required: ['Bonjour'] }, 'Bonjourno', ['Bonjourno']],
    [{ rule: 'opening', forbidden: ['Salut'] }, ' Salut les amis', ['Salut']],
    [{ rule: 'signOff', required: ['L’équipe du musée'] }, "À bientôt, l'équipe du musée", []],
    [{ rule: 'signOff', initials: 'required' }, 'À bientôt ^AB', []],
    [{ rule: 'signOff', initials: 'required' }, 'À bientôt', ['bientôt']],
    [{ rule: 'signOff', initials: 'forbidden' }, 'À bientôt ^AB', ['bientôt ^AB']],
    [{ rule: 'signOff', forbidden: ['cordialement'] }, 'À bientôt. Cordialement', ['Cordialement']],
  ])('%o in %j: %j', (rule, draft, words) => {
    expect(wordsFound(rule, draft)).toEqual(words);
  });
});
