import { expect, test } from 'vitest';
import { createDrafts, LENGTHS } from './drafts.ts';

test('drafts have the length that is asked for, and each is another', () => {
  const drafts = createDrafts('fr');
  const made = Array.from({ length: 20 }, () => drafts.next(LENGTHS.short));
  expect(made.map(({ length }) => length)).toEqual(made.map(() => LENGTHS.short));
  expect(new Set(made).size).toBe(20);
});

test('a word that a draft had is not given again', () => {
  const drafts = createDrafts('en');
  const draft = drafts.next(LENGTHS.long);
  expect(draft).not.toContain(drafts.nextTypo());
});
