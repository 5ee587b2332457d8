import { describe, expect, test } from 'vitest';
import { proofread } from '../../../../utils/proofreading/proofread.ts';
import { withWords } from '../../../../utils/proofreading/spelling/own-words.ts';
import { englishSpeller, frenchSpeller } from './spellers.ts';

const WORDS = [
  'zorbler',
  'Zorblax',
  'Atelier Boréalis',
  'McZorb',
  '@atelier_zorbe',
  '#FestivalZorbien',
  'Chez d’Élodi',
  'porte-zorbe',
  'voila',
  'e\u0301te\u0301lax',
  '  ',
  '@',
  '🎉',
];
const base = frenchSpeller();
const french = withWords(base, WORDS);
const english = withWords(englishSpeller('en-CA'), ['Zorblax', 'alot', 'zorbing']);

describe('words of a person or a client', () => {
  test.each([
    ['as they are', 'zorbler Zorblax McZorb porte-zorbe'],
    ['with the capitals that a dictionary allows', 'Zorbler ZORBLER ZORBLAX MCZORB'],
    ['each of several', 'Atelier Boréalis BORÉALIS BOREALIS'],
    ['an account and a hashtag', '@atelier_zorbe atelier_zorbe FestivalZorbien #FestivalZorbien'],
    ['with any apostrophe', "d'Élodi d’Élodi Élodi"],
    ['with accents apart or composed', 'e\u0301te\u0301lax \u00e9t\u00e9lax'],
    ['elided, with a pronoun, in a compound', "l'étélax zorbler-vous ex-Zorblax Zorblax-Paris"],
    ['where they are a listed mistake', 'voila Voila VOILA'],
    ['beside all others', "bonjour l'école donnez-moi"],
  ])('are right: %s', (_, words) => {
    for (const word of words.split(' ')) expect(french.isKnown(word), word).toBe(true);
  });

  test.each([
    ['without their capital', 'zorblax mczorb boréalis'],
    ['in the plural', 'Zorblaxs porte-zorbes'],
    ['parts of an account', 'zorbe'],
    ['other wrong words', "disez sitte l'ekole Paul's"],
  ])('are not right: %s', (_, words) => {
    for (const word of words.split(' ')) expect(french.isKnown(word), word).toBe(false);
  });

  test('are right in English too, possessives included', () => {
    for (const word of ['Zorblax’s', 'alot', 'Alot', 'zorbing'])
      expect(english.isKnown(word), word).toBe(true);
    for (const word of ['zorblax', 'recieved']) expect(english.isKnown(word), word).toBe(false);
  });

  test('of several words are right together', () => {
    expect(french.isKnown('Atelier Boréalis')).toBe(true);
  });
});

describe('suggestions', () => {
  test.each([
    ['Zorblx', 'Zorblax'],
    ['zorblax', 'Zorblax'],
    ['zorbllax', 'Zorblax'],
    ['Zorbelr', 'Zorbler'],
    ['borealis', 'Boréalis'],
    ['AtelierBorealis', 'Atelier Boréalis'],
    ["l'etelax", "l'étélax"],
    ['ZORBLX', 'ZORBLAX'],
  ])('%s may be %s', (wrong, right) => {
    expect(french.suggest(wrong)[0]).toBe(right);
  });

  test('stay as they are where no own word is nearer', () => {
    for (const wrong of ['ecole', 'bojjour', 'lequipe', 'farmacie']) {
      expect(french.suggest(wrong), wrong).toEqual(base.suggest(wrong));
    }
  });

  test('are as many as asked for, none twice, never the word itself', () => {
    const many = withWords(base, ['comandos', 'Comande', 'commander']).suggest('comande', 10);
    expect(new Set(many).size).toBe(many.length);
    expect(many).not.toContain('comande');
    expect(french.suggest('Zorblx', 1)).toEqual(['Zorblax']);
  });

  test('hold no account', () => {
    expect(french.suggest('atelierzorbe')).not.toContain('atelier_zorbe');
  });
});

test('a word may lack accents where one is there, own or not', () => {
  for (const word of ['Borealis', 'Ecole', 'ETELAX', 'voila', "l'ecole"]) {
    expect(french.mayLackAccents?.(word), word).toBe(true);
  }
  expect(french.mayLackAccents?.('Zorblx')).toBe(false);
});

test('no words leave the speller as it is', () => {
  expect(withWords(base, [])).toBe(base);
});

test('spellers with other words do not disturb each other', () => {
  const one = withWords(base, ['zorbun']);
  const other = withWords(base, new Set(['zorbdeux']));
  for (let turn = 0; turn < 2; turn++) {
    expect([one.isKnown('zorbun'), one.isKnown('zorbdeux')]).toEqual([true, false]);
    expect([other.isKnown('zorbun'), other.isKnown('zorbdeux')]).toEqual([false, true]);
  }
});

test('a draft with own words is clean, and what is near them is put right', () => {
  const spellers = { fr: french };
  const found = (text: string) =>
    proofread(text, { norms: ['fr-CA-social'], spellers }).map(({ text: wrong, fixes }) => [wrong, fixes[0]]);
  expect(found('On va zorbler à l’Atelier Boréalis avec atelier_zorbe et Zorblax.')).toEqual([]);
  expect(found('On se voit à l’atelier Borealis pour zorblre.')).toEqual([
    ['Borealis', 'Boréalis'],
    ['zorblre', 'zorbler'],
  ]);
});
