import { describe, expect, test } from 'vitest';
import { englishSpeller, frenchSpeller } from './spellers.ts';

const french = frenchSpeller(['Zorblax']);
const english = englishSpeller('en-CA');

describe('the first suggestion, French', () => {
  test.each([
    ['an accent', 'ecole', 'école'],
    ['a name', 'montreal', 'Montréal'],
    ['a key beside', 'bojjour', 'bonjour'],
    ['a double letter', 'professionel', 'professionnel'],
    ['two letters exchanged', 'concuors', 'concours'],
    ['ph', 'farmacie', 'pharmacie'],
    ['an and en', 'présanter', 'présenter'],
    ['silent letters', 'restauran', 'restaurant'],
    ['a missing apostrophe', 'lecole', 'l’école'],
    ['joined words', 'enfait', 'en fait'],
    ['a wrong conjugation', 'faisez', 'faites'],
    ['a word that is right in rare texts only', 'Voila', 'Voilà'],
    ['a short word', 'ca', 'ça'],
    ['capitals', 'BONJUOR', 'BONJOUR'],
    ['a capital', 'Bonjuor', 'Bonjour'],
    ['an elision', "l'equipe", "l'équipe"],
    ['the typographic apostrophe', 'L’equipe', 'L’équipe'],
    ['a capital after an elision', "d'Élodi", "d'Élodie"],
    ['a verb with a pronoun', 'abonez-vous', 'abonnez-vous'],
    ['a compound', 'peut-etre', 'peut-être'],
    ['capitals in a compound', 'Etats-Unis', 'États-Unis'],
    ['an inclusive form', 'abbonné·e', 'abonné·e'],
    ['an own word', 'Zorblx', 'Zorblax'],
    ['a list word', 'infoletre', 'infolettre'],
  ])('%s', (_, wrong, right) => {
    expect(french.suggest(wrong)[0]).toBe(right);
  });
});

describe('the first suggestion, English', () => {
  test.each([
    ['ie and ei', 'beleive', 'believe'],
    ['a double letter', 'begining', 'beginning'],
    ['ant and ent', 'independant', 'independent'],
    ['able and ible', 'posable', 'possible'],
    ['a missing apostrophe', 'doesnt', 'doesn’t'],
    ['joined words', 'noone', 'no one'],
    ['a possessive', "custoemr's", "customer's"],
    ['another dialect', 'center', 'centre'],
    ['another dialect in capitals', 'COLOR', 'COLOUR'],
  ])('%s', (_, wrong, right) => {
    expect(english.suggest(wrong)[0]).toBe(right);
  });
});

test('there are at most as many as asked for, none twice, never the word itself', () => {
  const many = french.suggest('comande', 10);
  expect(many.length).toBeGreaterThan(2);
  expect(new Set(many).size).toBe(many.length);
  expect(many).not.toContain('comande');
  expect(french.suggest('comande', 2)).toEqual(many.slice(0, 2));
});

test('what is excluded is not suggested', () => {
  expect(english.suggest('colr', 10)).not.toContain('color');
});

test('what is vulgar is not suggested', () => {
  expect(english.suggest('shitt', 10)).not.toContain('shit');
  expect(french.suggest('merdde', 10)).not.toContain('merde');
});

test('nonsense and very long words give nothing, without an error', () => {
  expect(french.suggest('xqzwkjxqzwkj')).toEqual([]);
  expect(french.suggest('a'.repeat(300))).toEqual([]);
  expect(french.suggest('')).toEqual([]);
  expect(french.suggest('🙂')).toEqual([]);
});
