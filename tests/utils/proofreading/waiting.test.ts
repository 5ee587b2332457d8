import { expect, test } from 'vitest';
import type { Finding } from '../../../utils/core/finding.ts';
import { withoutWaiting } from '../../../utils/proofreading/waiting.ts';

const DRAFT = 'L’équipe à préparé, à choisi une journé.';

function finding(text: string, rule: string, from = 0): Finding {
  const start = DRAFT.indexOf(text, from);
  const message = { fr: 'Non.', en: 'No.' };
  return { start, end: start + text.length, text, rule, level: 'warning', message, fixes: ['x'], lang: 'fr' };
}

const small = finding('à', 'grammar.a-accent');

test('what is behind a small word that is wrong waits', () => {
  expect(withoutWaiting(DRAFT, [small, finding('préparé', 'grammar.infinitive')])).toEqual([small]);
});

test.each([
  ['further on', finding('choisi', 'grammar.infinitive')],
  ['of another family', finding('préparé', 'spelling.unknown')],
])('a finding %s does not', (_, other) => {
  expect(withoutWaiting(DRAFT, [small, other])).toEqual([small, other]);
});

test('a longer word makes nothing wait', () => {
  const both = [finding('L’équipe', 'grammar.noun'), { ...small, start: 9 }];
  expect(withoutWaiting(DRAFT, both)).toEqual(both);
});
