import { expect, test } from 'vitest';
import { lastLine, NOTHING, sum } from './campaign.ts';
import type { ProblemKind } from './judge.ts';

const problem = (kind: ProblemKind) => ({ kind, where: 'step 1, t1', what: '' });

test('the last line counts what was attempted, and what was wrong', () => {
  const total = sum([
    {
      ...NOTHING,
      attempts: 4,
      passes: 2,
      stops: 1,
      questions: 1,
      replies: 2,
      carried: 1,
      problems: [problem('miss')],
    },
    {
      ...NOTHING,
      attempts: 3,
      passes: 3,
      replies: 1,
      problems: [
        problem('draft lost'),
        problem('draft lost'),
        problem('false alarm'),
        problem('wrong offer'),
      ],
    },
  ]);
  expect(lastLine(total)).toBe(
    'attempts 7, passes 5, stops 1, questions 1, misses 1, false alarms 1, drafts lost 2, replies inserted 3, drafts carried 1, wrong offers 1',
  );
});
