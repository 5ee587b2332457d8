import { describe, expect, test } from 'vitest';
import { englishSpeller, frenchSpeller } from './spellers.ts';

const french = frenchSpeller(['Zorblax', 'flonflonner']);
const canadian = englishSpeller('en-CA', ['Zorblax']);
const american = englishSpeller('en-US');
const british = englishSpeller('en-GB');

describe('French', () => {
  test.each([
    ['both apostrophes', "d'abord l’école qu'une aujourd’hui"],
    ['accents apart or composed', 'e\u0301cole école'],
    ['a sentence start', 'Demain École Montréal'],
    ['capitals, with and without accents', 'ÉCOLE ECOLE MONTREAL ŒUVRE OEUVRE L’ÉTÉ D’ACCORD'],
    ['elisions', "l'hiver j'aime s'inscrire t'inquiète lorsqu'elle jusqu'en qu'Olivier c'était"],
    ['imperatives', 'écris-lui prenez-en vas-y donne-le-moi va-t’en parlons-nous-en'],
    ['inversions', 'parle-t-elle viendra-t-il est-ce dit-on puissé-je puissè-je'],
    ['particles', 'ce-jour-là celle-ci celles-là eux-mêmes'],
    ['compounds', 'mi-août ex-directrice franco-ontarien éco-quartier non-fumeur anti-bruit Saint-Sauveur'],
    [
      'inclusive forms',
      'client·e·s client.e.s étudiant•es un·e lecteur·rice·s lecteur·ices sportif·ve tous·tes ceux·celles',
    ],
    ['inclusive forms in brackets', 'employé(e)s participant(e)'],
    ['both spellings', 'aout août nénufar nénuphar cout coût chaine chaîne'],
    ['Québec', 'clavardage infonuagique cégépienne baladodiffusion divulgâcher égoportrait quétaine'],
    ['networks', 'stories followers LinkedIn podcasts DM retweeter likée'],
    ['numbers and Roman numerals', '12e 3x XIXe 100'],
    ['own words', 'Zorblax ZORBLAX flonflonner Flonflonner'],
  ])('%s are right', (_, words) => {
    for (const word of words.split(' ')) expect(french.isKnown(word), word).toBe(true);
  });

  test.each([
    ['accents left out', 'ecole Ecole meme etes deja'],
    ['names in lower case', 'montréal zorblax'],
    ['consonants', 'envelope bonbone accidant'],
    ['elision before a consonant', "l'maison j'veux c'maison"],
    ['an unknown word elided or with a pronoun', "l'ekole donez-moi"],
    ['an unknown part of a compound', 'porte-monaie c-est'],
    ['two sentences run together', 'fin.le merci.nous'],
    ['inclusive forms of nothing', 'table·rice cliant·e·s client··e client·e·e'],
    ['frequent wrong forms', 'disez voila envoyerai'],
    ['a form only right before je', 'chantè'],
  ])('%s are wrong', (_, words) => {
    for (const word of words.split(' ')) expect(french.isKnown(word), word).toBe(false);
  });
});

describe('English', () => {
  test.each([
    ['contractions', "can't can’t I'm they’d o'clock DON'T"],
    ['possessives', "the children's Zorblax’s students' James's"],
    ['compounds', 'co-owner well-known mid-June X-ray up-to-date'],
    ['loan words with accents', 'café naïve Montréal'],
    ['networks', 'hashtags livestream DMs unfollowed'],
    ['Canada', 'toonie poutine toque'],
  ])('%s are right', (_, words) => {
    for (const word of words.split(' ')) expect(canadian.isKnown(word), word).toBe(true);
  });

  test.each([
    ['apostrophes left out', 'doesnt youve'],
    ['names in lower case', 'toronto'],
    ['unknown parts', "freind's well-knwon"],
    ['frequent wrong forms', 'alot payed'],
  ])('%s are wrong', (_, words) => {
    for (const word of words.split(' ')) expect(canadian.isKnown(word), word).toBe(false);
  });

  test.each([
    ['colour', true, false, true],
    ['color', false, true, false],
    ['analyze', true, true, false],
    ['tyre', false, false, true],
    ['organize', true, true, true],
    ['theatre', true, true, true],
    ['honoured', true, false, true],
    ['Color', false, true, false],
    ['COLOR', false, true, false],
  ])('%s: Canada %s, United States %s, Britain %s', (word, inCanada, inStates, inBritain) => {
    expect(canadian.isKnown(word)).toBe(inCanada);
    expect(american.isKnown(word)).toBe(inStates);
    expect(british.isKnown(word)).toBe(inBritain);
  });
});
