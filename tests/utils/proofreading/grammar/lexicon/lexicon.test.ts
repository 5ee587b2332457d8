import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../../../../utils/proofreading/grammar/lexicon/lexicon.ts';
import { lexiconText } from '../../../../../utils/proofreading/grammar/lexicon/lexicon-format.ts';
import type { Reading } from '../../../../../utils/proofreading/grammar/lexicon/reading.ts';
import {
  encodeReadings,
  readCodes,
  readingsBy,
} from '../../../../../utils/proofreading/grammar/lexicon/reading-code.ts';
import { wordsFile } from '../../spelling/spellers.ts';
import { FRENCH_GRAMMAR } from '../french-grammar.ts';

const { lexicon } = FRENCH_GRAMMAR;

function brief({ pos, lemma, agreement, tense, persons }: Reading): string {
  return [pos, lemma, agreement, tense ?? '', persons].join(' ').trim();
}

describe('the readings of a word', () => {
  test.each([
    ['a participle', 'fermés', ['past-participle fermer 2  0']],
    ['an irregular form', 'vas', ['verb aller 0 present 2']],
    ['two verbs', 'suis', ['verb être 0 present 1', 'verb suivre 0 present 3', 'verb suivre 0 imperative 2']],
    ['an adjective before a vowel', 'bel', ['noun beau 1  0', 'adjective beau 1  0']],
    ['a form of both genders', 'calmes', ['noun calme 2  0', 'adjective calme 10  0']],
    ['a name', 'Montréal', ['name Montréal 15  0']],
    ['a function word', 'des', ['determiner des 10  0', 'preposition des 0  0']],
    ['a function word with a capital', 'Des', ['determiner des 10  0', 'preposition des 0  0']],
    ['a word that is a verb only here', 'a', ['verb avoir 0 present 4']],
    ['an elided word', "l'", ["determiner l' 5  0", "pronoun l' 5  0"]],
    ['a unit with its prefix', 'kilogrammes', ['noun kilogramme 2  0']],
    ['no word', 'zorblax', []],
    ['nothing', '', []],
  ])('%s', (_, word, readings) => {
    expect(lexicon.readingsOf(word).map(brief)).toEqual(expect.arrayContaining(readings));
    if (readings.length === 0) expect(lexicon.readingsOf(word)).toEqual([]);
  });

  test('tell the verbs that take être', () => {
    const traits = (word: string) => lexicon.readingsOf(word).find(({ verb }) => verb)?.verb;
    expect(traits('venu')?.takesEtre).toBe(true);
    expect(traits('publié')?.takesEtre).toBe(false);
    expect(traits('abstenir')?.isReflexiveOnly).toBe(true);
    expect(traits('publié')?.isTransitive).toBe(true);
  });

  test.each([
    ['publier', 'publiées', 'publierons'],
    ['aller', 'vais', 'irait'],
    ['être', 'sont', 'fûmes'],
    ['cheval', 'chevaux', 'cheval'],
    ['nouveau', 'nouvelle', 'nouvel'],
    ['appeler', 'appelle', 'appelons'],
  ])('%s has its forms', (lemma, one, other) => {
    const forms = lexicon.formsOf(lemma).map(({ form }) => form);
    expect(forms).toEqual(expect.arrayContaining([one, other]));
  });

  test('forms of another lemma are not among them', () => {
    expect(new Set(lexicon.formsOf('mètre').map(({ form }) => form))).toEqual(new Set(['mètre', 'mètres']));
    expect(lexicon.formsOf('zorblaxer')).toEqual([]);
  });
});

describe('the code of readings', () => {
  test.each(['publiées', 'suis', 'nouvelles', 'tiennent', 'été'])('%s is read as it was written', (form) => {
    const readings = lexicon.readingsOf(form);
    const again = readingsBy(form, readCodes(encodeReadings(form, readings)));
    expect(again.map(brief).sort()).toEqual(readings.map(brief).sort());
    expect(again.map(({ verb }) => verb)).toEqual(expect.arrayContaining(readings.map(({ verb }) => verb)));
  });
});

describe('a damaged lexicon', () => {
  const graph = wordsFile('fr-lexicon.dawg');
  const text = new TextDecoder().decode(wordsFile('fr-lexicon.txt'));

  test.each([
    ['is empty', ''],
    ['is another file', 'de la les'],
    ['is cut', text.slice(0, -10)],
    ['has a wrong letter', text.replace('+er', '+xx')],
    ['is of another version', text.replace('lexicon 1 ', 'lexicon 2 ')],
  ])('whose text %s is not read', (_, damaged) => {
    expect(() => readLexicon({ graph, text: damaged })).toThrow(/^Damaged lexicon: /);
  });

  test('whose graph is damaged is not read', () => {
    expect(() => readLexicon({ graph: graph.slice(0, 1000), text })).toThrow(/^Damaged word graph: /);
  });

  test('a text without forms that begin otherwise is one', () => {
    expect(() => readLexicon({ graph, text: lexiconText(['a1 0+'], new Map()) })).not.toThrow();
  });
});
