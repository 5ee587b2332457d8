import { describe, expect, test } from 'vitest';
import { COMMON_ENGLISH } from '../../../../utils/proofreading/spelling/lists/common-english.ts';
import { COMMON_FRENCH } from '../../../../utils/proofreading/spelling/lists/common-french.ts';
import { readCorrections } from '../../../../utils/proofreading/spelling/lists/correction-table.ts';
import {
  ENGLISH_CORRECTIONS,
  ENGLISH_PHRASES,
} from '../../../../utils/proofreading/spelling/lists/corrections-english.ts';
import {
  FRENCH_CORRECTIONS,
  FRENCH_PHRASES,
} from '../../../../utils/proofreading/spelling/lists/corrections-french.ts';
import { expandForms } from '../../../../utils/proofreading/spelling/lists/expand-forms.ts';
import { englishSpeller, frenchSpeller } from './spellers.ts';

const french = frenchSpeller();
const dialects = [englishSpeller('en-CA'), englishSpeller('en-US'), englishSpeller('en-GB')];

test('marks stand for endings', () => {
  expect(expandForms(' tuque+s cégépien+ne\n mot ')).toEqual([
    ...['tuque', 'tuques'],
    ...['cégépien', 'cégépienne', 'cégépiens', 'cégépiennes'],
    'mot',
  ]);
  expect(expandForms('partag+er lanc+er')).toEqual(
    expect.arrayContaining(['partageons', 'partagez', 'partagées', 'lançait', 'lance']),
  );
  expect(() => expandForms('mot+z')).toThrow('mot+z');
});

test('a correction has two sides', () => {
  expect(readCorrections('\n a = b|c \n')).toEqual(new Map([['a', ['b', 'c']]]));
  expect(() => readCorrections('a b')).toThrow('a b');
});

describe('every word that is proposed is right', () => {
  test('in French', () => {
    const words = [...[...FRENCH_CORRECTIONS.values()].flat(), ...FRENCH_PHRASES, ...COMMON_FRENCH];
    const wrong = words.flatMap((phrase) => phrase.split(' ')).filter((word) => !french.isKnown(word));
    expect(wrong).toEqual([]);
  });

  test('in English, in one dialect at least', () => {
    const words = [...[...ENGLISH_CORRECTIONS.values()].flat(), ...ENGLISH_PHRASES, ...COMMON_ENGLISH];
    const wrong = words
      .flatMap((phrase) => phrase.split(' '))
      .filter((word) => !dialects.some((dialect) => dialect.isKnown(word)));
    expect(wrong).toEqual([]);
  });
});

test('no correction leads to itself or to another wrong form', () => {
  for (const corrections of [FRENCH_CORRECTIONS, ENGLISH_CORRECTIONS]) {
    const chained = [...corrections.values()].flat().filter((right) => corrections.has(right));
    expect(chained).toEqual([]);
  }
});
