import { expect, it } from 'vitest';
import { createIgnored } from '../../entrypoints/proofreader/ignored.ts';
import type { Finding } from '../../utils/core/finding.ts';

function finding(text: string, rule = 'spelling.unknown', start = 0): Finding {
  const message = { fr: 'Pourquoi', en: 'Why' };
  return { start, end: start + text.length, text, rule, level: 'warning', message, fixes: [], lang: 'fr' };
}

it('leaves the same words as they are, wherever they stand in the draft', () => {
  const ignored = createIgnored();
  ignored.add(finding('bele'));
  expect(ignored.has(finding('bele'))).toBe(true);
  expect(ignored.has(finding('bele', 'spelling.unknown', 40))).toBe(true);
});

it('says nothing of other words, nor of what another rule finds in these', () => {
  const ignored = createIgnored();
  ignored.add(finding('bele'));
  expect(ignored.has(finding('Bele'))).toBe(false);
  expect(ignored.has(finding('belle'))).toBe(false);
  expect(ignored.has(finding('bele', 'grammar.agreement'))).toBe(false);
});

it('forgets with the draft', () => {
  const ignored = createIgnored();
  ignored.add(finding('bele'));
  ignored.forget();
  expect(ignored.has(finding('bele'))).toBe(false);
});
