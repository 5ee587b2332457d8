import { expect, test } from 'vitest';
import { grammarFindings } from './french-grammar.ts';

const rulesFor = (text: string) => grammarFindings(text).map(({ rule }) => rule);

test.each([
  ['Un cour de danse', ['grammar.cours-cour-court']],
  ['Attention, c’est horaires ne sont plus valables.', ['grammar.cest-ces']],
])('a mistaken word in « %s » leads to nothing else', (text, rules) => {
  expect(rulesFor(text)).toEqual(rules);
});

test('a determiner that goes with neither word is told as well', () => {
  expect(rulesFor('Un ballade en vélo').toSorted()).toEqual([
    'grammar.balade-ballade',
    'grammar.determiner-agreement',
  ]);
});
