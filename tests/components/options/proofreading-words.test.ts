import { describe, expect, it } from 'vitest';
import { foundWords } from '../../../components/options/proofreading/found-words.ts';
import { normIn, withNorm } from '../../../components/options/proofreading/norms.ts';
import { readWords } from '../../../components/options/proofreading/read-words.ts';
import { clientProofreadingSchema } from '../../../utils/storage/schema.ts';

describe('words that were written or pasted', () => {
  it('are taken one by one, whatever stands between them', () => {
    const read = readWords(' infolettre\r\nbalado,\u00a0égoportrait;\tl’Anse \n\n', []);
    expect(read).toEqual({
      added: ['infolettre', 'balado', 'égoportrait', 'l’Anse'],
      known: 0,
      tooLong: [],
      noRoom: [],
    });
  });

  it('are added once, in the case they are written in', () => {
    const read = readWords('Balado balado balado infolettre', ['infolettre']);
    expect(read).toMatchObject({ added: ['Balado', 'balado'], known: 1 });
  });

  it('are one word however their accents are put together', () => {
    expect(readWords('e\u0301te\u0301 été', []).added).toEqual(['été']);
    expect(readWords('e\u0301te\u0301', ['été']).known).toBe(1);
  });

  it('of more than 100 characters, or beyond 5,000, are not taken and not lost', () => {
    const long = 'x'.repeat(101);
    const many = Array.from({ length: 4999 }, (_, index) => `w${index}`);
    const read = readWords(`${long} one two`, many);
    expect(read).toEqual({ added: ['one'], known: 0, tooLong: [long], noRoom: ['two'] });
    expect(clientProofreadingSchema.safeParse({ words: [...many, 'one'] }).success).toBe(true);
    expect(clientProofreadingSchema.safeParse({ words: [...many, 'one', 'two'] }).success).toBe(false);
    expect(clientProofreadingSchema.safeParse({ words: ['x'.repeat(100)] }).success).toBe(true);
    expect(clientProofreadingSchema.safeParse({ words: [long] }).success).toBe(false);
  });

  it('are nothing in an empty text', () => {
    expect(readWords(' \n ', ['a'])).toEqual({ added: [], known: 0, tooLong: [], noRoom: [] });
  });
});

describe('a search in many words', () => {
  it('minds neither case nor accents, and what begins so comes first', () => {
    const words = ['balado', 'Éclair', 'préclair', 'zèle'];
    expect(foundWords(words, 'ecl')).toEqual(['Éclair', 'préclair']);
    expect(foundWords(words, ' ')).toEqual(words);
    expect(foundWords(words, 'q')).toEqual([]);
  });
});

describe('norms', () => {
  it('change for one language', () => {
    expect(withNorm(['fr-FR', 'en-GB'], 'fr', 'fr-CA')).toEqual(['fr-CA', 'en-GB']);
    expect(withNorm(['fr-FR', 'en-GB'], 'fr', null)).toEqual(['en-GB']);
    expect(withNorm(['en-GB'], 'fr', 'fr-FR')).toEqual(['en-GB', 'fr-FR']);
    expect(normIn(['en-GB'], 'fr')).toBeNull();
  });
});
