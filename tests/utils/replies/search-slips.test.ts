import { describe, expect, test } from 'vitest';
import { closeness } from '../../../utils/replies/search/closeness.ts';
import { slipsBetween } from '../../../utils/replies/search/slips.ts';
import { spell } from '../../../utils/replies/search/spelling.ts';

/** The textbook's whole table, to hold the narrow one against. */
function tableOf(typed: string, term: string): number[][] {
  const table = [...Array(typed.length + 1)].map((_, row) =>
    [...Array(term.length + 1)].map((_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= typed.length; row++) {
    for (let column = 1; column <= term.length; column++) {
      const changed = at(row - 1, column - 1) + (typed[row - 1] === term[column - 1] ? 0 : 1);
      const isSwapped = typed[row - 1] === term[column - 2] && typed[row - 2] === term[column - 1];
      const swapped = row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : changed;
      (table[row] ?? [])[column] = Math.min(
        changed,
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        swapped,
      );
    }
  }
  return table;
}

/** Words of few letters, so that many of them are near to each other; the same in each run. */
function wordsOf(count: number): string[] {
  let seed = 7;
  const next = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * limit);
  };
  return [...Array(count)].map(() => [...Array(1 + next(9))].map(() => 'abcde'[next(5)]).join(''));
}

describe('slips', () => {
  test.each([
    ['ouverture', 'ouverture', 0],
    ['horraire', 'horaire', 1],
    ['livrason', 'livraison', 1],
    ['livraisom', 'livraison', 1],
    ['acceuil', 'accueil', 1],
    ['remborusemnt', 'remboursement', 2],
    ['parking', 'panier', 3],
  ])('%s for %s: %i', (typed, term, slips) => {
    expect(slipsBetween(typed, term).whole).toBe(slips);
  });

  test('as the whole table has it, for any two words', () => {
    const words = wordsOf(120);
    for (const typed of words) {
      for (const term of words) {
        const row = tableOf(typed, term)[typed.length] ?? [];
        const expected = { whole: Math.min(3, row.at(-1) ?? 3), beginning: Math.min(3, ...row) };
        expect(slipsBetween(typed, term), `${typed}, ${term}`).toEqual(expected);
      }
    }
  });

  test('words without end are different words', () => {
    expect(slipsBetween('a'.repeat(5000), 'a'.repeat(5000)).whole).toBe(3);
    expect(slipsBetween('livraison', 'x'.repeat(5000)).beginning).toBe(3);
  });
});

describe('closeness', () => {
  const close = (typed: string, term: string) => closeness(spell(typed), spell(term));

  test('the word itself, then its beginning, then a slip', () => {
    const [same, beginning, slip] = [
      close('colis', 'colis'),
      close('coli', 'colis'),
      close('colsi', 'colis'),
    ];
    expect(same).toEqual({ value: 1, kind: 'same' });
    expect(beginning?.kind).toBe('beginning');
    expect(slip?.kind).toBe('slip');
    expect(beginning?.value).toBeLessThan(1);
    expect(slip?.value).toBeLessThan(beginning?.value ?? 0);
  });

  test('one slip from four letters, two from eight', () => {
    expect(close('sac', 'bac')).toBeNull();
    expect(close('tase', 'tasse')).not.toBeNull();
    expect(close('tazze', 'tasse')).toBeNull();
    expect(close('livvrasom', 'livraison')).toBeNull();
    expect(close('livrasom', 'livraison')).not.toBeNull();
  });

  test('a slip in a word that is still being typed', () => {
    expect(close('remborus', 'remboursement')).not.toBeNull();
    expect(close('renb', 'remboursement')).toBeNull();
  });

  test('whatever is near by its letters is found near', () => {
    const words = wordsOf(150).filter((word) => word.length > 3);
    for (const typed of words) {
      for (const term of words) {
        if (slipsBetween(typed, term).whole <= 1)
          expect(close(typed, term), `${typed}, ${term}`).not.toBeNull();
      }
    }
  });
});
