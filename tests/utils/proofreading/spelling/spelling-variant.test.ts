import { describe, expect, test } from 'vitest';
import { proofread } from '../../../../utils/proofreading/proofread.ts';
import { withWords } from '../../../../utils/proofreading/spelling/own-words.ts';
import { createSpeller } from '../../../../utils/proofreading/spelling/speller.ts';
import { filesOf, frenchSpeller, wordsList } from './spellers.ts';

function spellerOf(spelling: 'traditional' | 'rectified') {
  return createSpeller({ language: 'fr', ...filesOf('fr'), excluded: wordsList(`fr-${spelling}`) });
}

const traditional = spellerOf('traditional');
const rectified = spellerOf('rectified');
const both = frenchSpeller();

/** Traditional, rectified. */
const PAIRS = [
  ['connaître', 'connaitre'],
  ['île', 'ile'],
  ['août', 'aout'],
  ['événement', 'évènement'],
  ['événements', 'évènements'],
  ['nénuphar', 'nénufar'],
  ['oignons', 'ognons'],
  ['céderait', 'cèderait'],
  ['ruisselle', 'ruissèle'],
  ['week-ends', 'weekends'],
  ['contre-attaque', 'contrattaque'],
  ['réglementaire', 'règlementaire'],
  ['ambiguë', 'ambigüe'],
  ['goûter', 'gouter'],
] as const;

describe('traditional and rectified French', () => {
  test.each(PAIRS.filter(([word]) => word !== 'contre-attaque'))('%s and %s', (before, after) => {
    expect([both.isKnown(before), both.isKnown(after)]).toEqual([true, true]);
    expect([traditional.isKnown(before), traditional.isKnown(after)]).toEqual([true, false]);
    expect([rectified.isKnown(before), rectified.isKnown(after)]).toEqual([false, true]);
    expect(traditional.variantOf(after)).toEqual({ chosen: 'traditional', right: before });
    expect(rectified.variantOf(before)).toEqual({ chosen: 'rectified', right: after });
    expect(both.variantOf(after)).toBeNull();
  });

  test.each([
    'parait',
    'appelle',
    'règlement',
    'dû',
    'sûr',
    'clé',
    'bonjour',
    'martèlement',
    'jette',
    'mûr',
  ])('%s is right in both', (word) => {
    expect([traditional.isKnown(word), rectified.isKnown(word)]).toEqual([true, true]);
  });

  test('every word of a list has its counterpart, which the other list holds', () => {
    const others = {
      traditional: new Set(wordsList('fr-rectified')),
      rectified: new Set(wordsList('fr-traditional')),
    };
    for (const [chosen, speller] of [
      ['traditional', traditional],
      ['rectified', rectified],
    ] as const) {
      const words = wordsList(`fr-${chosen}`).filter((word) => !speller.isKnown(word));
      expect(words.length).toBeGreaterThan(7000);
      const lost = words.filter((word) => !others[chosen].has(speller.variantOf(word)?.right ?? ''));
      expect(lost).toEqual([]);
    }
  });
});

describe('a draft in the other spelling', () => {
  function found(text: string, speller = traditional) {
    return proofread(text, { norms: ['fr-CA-social'], spellers: { fr: speller } });
  }

  test('has suggestions that say why, with the counterpart first', () => {
    const text = 'On va la connaitre à l’ile. Gouter le plat est un évènement.';
    const findings = found(text);
    expect(findings.map(({ rule, level, text: wrong, fixes }) => [rule, level, wrong, fixes[0]])).toEqual([
      ['spelling.traditional', 'suggestion', 'connaitre', 'connaître'],
      ['spelling.traditional', 'suggestion', 'l’ile', 'l’île'],
      ['spelling.traditional', 'suggestion', 'Gouter', 'Goûter'],
      ['spelling.traditional', 'suggestion', 'évènement', 'événement'],
    ]);
    expect(findings[0]?.message.fr).toContain('L’orthographe traditionnelle écrit « connaître »');
    expect(
      found('Vous allez connaître l’île.', rectified).map(({ rule, fixes }) => [rule, fixes[0]]),
    ).toEqual([
      ['spelling.rectified', 'connaitre'],
      ['spelling.rectified', 'l’ile'],
    ]);
  });

  test('keeps the names of places, capitals, and the words of the person', () => {
    expect(found('On part samedi pour l’Île-d’Orléans et l’Île aux Coudres.', rectified)).toEqual([]);
    expect(found('BIENVENUE À L’ÎLE, ON VOUS ATTEND.', rectified)).toEqual([]);
    expect(found('On va la connaitre.', withWords(traditional, ['connaitre']) as typeof traditional)).toEqual(
      [],
    );
  });

  test('with a real mistake has an ordinary finding', () => {
    expect(found('On va la conaitre.').map(({ rule, fixes }) => [rule, fixes[0]])).toEqual([
      ['spelling.unknown', 'connaître'],
    ]);
  });
});
