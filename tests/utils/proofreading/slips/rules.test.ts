import { describe, expect, test } from 'vitest';
import { checkSlips } from '../../../../utils/proofreading/slips/check-slips.ts';
import { ENGLISH_SLIPS, FRENCH_SLIPS } from '../../../../utils/proofreading/slips/rules.ts';
import type { SlipRule } from '../../../../utils/proofreading/slips/slip-rule.ts';

function check(text: string, rules: readonly SlipRule[], lang: 'fr' | 'en') {
  return checkSlips(text, text, { start: 0, end: text.length }, rules, lang);
}

function fixed(text: string, rules: readonly SlipRule[], lang: 'fr' | 'en'): string {
  return check(text, rules, lang).reduceRight(
    (whole, { start, end, fixes: [fix = ''] }) => whole.slice(0, start) + fix + whole.slice(end),
    text,
  );
}

describe.each([
  ['fr', FRENCH_SLIPS],
  ['en', ENGLISH_SLIPS],
] as const)('rules for slips (%s)', (lang, rules) => {
  const named = rules.map((rule, index) => [`${rule.name} ${index}`, rule] as const);

  test.each(named.filter(([, { bad }]) => bad.length > 0))('%s finds and mends its examples', (_, rule) => {
    for (const [wrong, right] of rule.bad) expect(fixed(wrong, [rule], lang)).toBe(right);
  });

  test.each(named)('%s leaves right sentences alone', (_, rule) => {
    for (const good of rule.good) expect(check(good, rules, lang)).toEqual([]);
    for (const [, right] of rule.bad) expect(check(right, rules, lang)).toEqual([]);
  });
});
