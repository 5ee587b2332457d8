import { describe, expect, test } from 'vitest';
import { type Line, postLines } from '../../../proofreading-table/grammar-lines.ts';
import { scoreOf } from '../../../proofreading-table/grammar-scores.ts';
import { grammarFindings } from './french-grammar.ts';

/** Least share of the slips that is found, and of the fixes that are right: a little below what was measured. */
const LEAST = { open: { found: 0.83, right: 0.95 }, aside: { found: 0.77, right: 0.95 } };

const cleanPosts = (['open', 'aside'] as const).flatMap((part) =>
  postLines(part).filter(({ slips }) => slips.length === 0),
);

function findingsOf({ text }: Line) {
  return grammarFindings(text);
}

describe('French grammar on posts', () => {
  test.each(cleanPosts)('nothing in « $text »', (line) => {
    expect(findingsOf(line)).toEqual([]);
  });

  test.each(['open', 'aside'] as const)('slips of the %s half are found, and mended right', (part) => {
    const { slips, slipsFound, slipsFixed, slipsFixable } = scoreOf(postLines(part), findingsOf);
    expect(slipsFound / slips).toBeGreaterThanOrEqual(LEAST[part].found);
    expect(slipsFixed / slipsFixable).toBeGreaterThanOrEqual(LEAST[part].right);
  });
});
