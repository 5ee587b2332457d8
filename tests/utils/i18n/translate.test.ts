import { expect, it } from 'vitest';
import { createTranslator } from '../../../utils/i18n/translate.ts';

const fr = {
  plain: 'Bonjour',
  blank: 'Publier avec {account} sur {network}',
  plural: { one: '{count} photo', other: '{count} photos' },
} as const;
const en = {
  plain: 'Hello',
  blank: 'Post on {network} as {account}',
  plural: { one: '{count} photo', other: '{count} photos' },
} as const;
const { t, parts } = createTranslator<typeof fr>({ fr, en });

it('fills the blanks, wherever they stand', () => {
  expect(t('fr', 'plain')).toBe('Bonjour');
  expect(t('fr', 'blank', { account: '@a', network: 'X' })).toBe('Publier avec @a sur X');
  expect(t('en', 'blank', { account: '@a', network: 'X' })).toBe('Post on X as @a');
});

it('counts as each language does', () => {
  expect(t('fr', 'plural', { count: 0 })).toBe('0 photo');
  expect(t('en', 'plural', { count: 0 })).toBe('0 photos');
  expect(t('fr', 'plural', { count: 1 })).toBe('1 photo');
  expect(t('en', 'plural', { count: 2 })).toBe('2 photos');
});

it('keeps what fills a blank apart from the sentence', () => {
  const account = { element: 'bdi' };
  expect(parts('en', 'blank', { account, network: 'X' })).toEqual(['Post on ', 'X', ' as ', account]);
});

it('never takes what fills a blank for a blank', () => {
  expect(t('en', 'blank', { account: '{network}', network: 'X' })).toBe('Post on X as {network}');
});

it('is checked by types', () => {
  // @ts-expect-error: a blank is missing
  expect(t('en', 'blank', { account: '@a' })).toBe('Post on  as @a');
  // @ts-expect-error: the sentence has blanks
  expect(t('en', 'blank')).toBe('Post on  as ');
});
