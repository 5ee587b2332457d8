import { expect, it } from 'vitest';
import { clockTime, listParts, timeAgo } from '../../../utils/i18n/formats.ts';
import { resolveLanguage } from '../../../utils/i18n/language.ts';

it('says how long ago in the largest unit that fits, never broken over two lines', () => {
  expect(timeAgo('fr', 12)).toBe('il\u00a0y\u00a0a\u00a012\u00a0s');
  expect(timeAgo('fr', 150)).toBe('il\u00a0y\u00a0a\u00a02\u00a0min');
  expect(timeAgo('fr', 3 * 3600)).toBe('il\u00a0y\u00a0a\u00a03\u00a0h');
  expect(timeAgo('en', 150)).toMatch(/^2\u00a0min\S*\u00a0ago$/);
  expect(timeAgo('en', 90_000)).toMatch(/^1\u00a0day\u00a0ago$/);
});

it('never says a time to come', () => {
  expect(timeAgo('fr', -5)).toBe(timeAgo('fr', 0));
});

it('writes the time of day as Québec does', () => {
  expect(clockTime('fr', new Date(2026, 10, 3, 14, 5).getTime())).toBe('14\u00a0h\u00a005');
  expect(clockTime('fr', new Date(2026, 10, 3, 18, 0).getTime())).toBe('18\u00a0h');
  expect(clockTime('en', new Date(2026, 10, 3, 14, 5).getTime())).toMatch(/^2:05\sp\.?m/i);
});

it('lists with the joint of each language', () => {
  expect(listParts('fr', ['a', 'b', 'c'], 'and').join('')).toBe('a, b et c');
  expect(listParts('fr', ['a', 'b'], 'or').join('')).toBe('a ou b');
  expect(listParts('en', ['a', 'b'], 'or').join('')).toBe('a or b');
  expect(listParts('en', ['a'], 'or')).toEqual(['a']);
});

it('speaks French to a French browser, English to the others, and what the person chose to all', () => {
  expect(resolveLanguage('auto', 'fr-CA')).toBe('fr');
  expect(resolveLanguage('auto', 'FR')).toBe('fr');
  expect(resolveLanguage('auto', 'de')).toBe('en');
  expect(resolveLanguage('auto', 'fro')).toBe('en');
  expect(resolveLanguage('en', 'fr-CA')).toBe('en');
  expect(resolveLanguage('fr', 'de')).toBe('fr');
});
