import { expect, test } from 'vitest';
import type { Line } from './grammar-lines.ts';
import { type GrammarFinding, scoreOf } from './grammar-scores.ts';

const faulty: Line = {
  text: 'Les photos que j’ai pris sont belle.',
  slips: [
    { start: 20, end: 24, fix: 'prises' },
    { start: 30, end: 35, fix: 'belles' },
  ],
  class: 'participle',
};
const clean: Line = { text: 'Bonne journée !', slips: [], class: 'clean' };

function finding(start: number, end: number, ...fixes: string[]): GrammarFinding {
  return { start, end, rule: 'grammar.test', fixes };
}

function scoreWith(faultyFindings: GrammarFinding[], cleanFindings: GrammarFinding[] = []) {
  return scoreOf([faulty, clean], (line) => (line === faulty ? faultyFindings : cleanFindings));
}

test('a slip is found where a finding lies over it, fixed where the text comes out right', () => {
  const score = scoreWith([finding(20, 24, 'prises'), finding(25, 35, 'sont beaux')]);
  expect(score).toMatchObject({
    faulty: 1,
    found: 1,
    slips: 2,
    slipsFound: 2,
    slipsFixable: 2,
    slipsFixed: 1,
  });
  expect(score).toMatchObject({ clean: 1, flagged: 0, flaggedBeside: 0 });
});

test('a fix may take the words around along, and either apostrophe', () => {
  const score = scoreWith([finding(15, 24, "j'ai prises")]);
  expect(score).toMatchObject({ slipsFound: 1, slipsFixed: 1 });
});

test('findings beside the slips and on clean lines are counted', () => {
  const score = scoreWith([finding(0, 3, 'la')], [finding(0, 5, 'bon')]);
  expect(score).toMatchObject({ found: 0, slipsFound: 0, flaggedBeside: 1, flagged: 1 });
});

test('the last letter of a slip is part of it, what touches it is not', () => {
  expect(scoreWith([finding(23, 24, 'e')]).found).toBe(1);
  expect(scoreWith([finding(24, 25, 'x')]).found).toBe(0);
});
