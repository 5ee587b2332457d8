import { describe, expect, test } from 'vitest';
import { isReplyAsItIs } from '../../../utils/replies/as-it-is.ts';
import { reply } from '../../e2e/harness/replies.ts';

const sorry = reply(
  'sorry',
  'Excuses',
  'Bonjour {{ person.firstName }}, nous sommes désolés.\n\nÉcrivez-nous à {{ client.name }}!',
);
const thanks = reply('thanks', 'Merci', 'Merci de votre patience.');
const is = (text: string) => isReplyAsItIs(text, [sorry, thanks]);

describe('a reply as it is', () => {
  test.each([
    'Merci de votre patience.',
    ' Merci de votre\u00a0patience. \n',
    'Bonjour Marie, nous sommes désolés.\n\nÉcrivez-nous à Atelier Boréal!',
    'Bonjour Marie, nous sommes désolés.\nÉcrivez-nous à Atelier Boréal!',
    'Bonjour , nous sommes désolés.\n\nÉcrivez-nous à Atelier Boréal!',
  ])('%j', (text) => {
    expect(is(text)).toBe(true);
  });

  test.each([
    'Merci de votre patience',
    'Merci de votre patience. Vraiment.',
    'Oui. Merci de votre patience.',
    'merci de votre patience.',
    'Bonjour Marie, nous sommes navrés.\n\nÉcrivez-nous à Atelier Boréal!',
    `Bonjour ${'très '.repeat(60)}, nous sommes désolés.\n\nÉcrivez-nous à Atelier Boréal!`,
    'Bonjour Marie\nDubé, nous sommes désolés.\n\nÉcrivez-nous à Atelier Boréal!',
    'Bonjour Marie, nous sommes désolés.\n\nÉcrivez-nous',
    '',
  ])('not %j', (text) => {
    expect(is(text)).toBe(false);
  });

  test('a template of blanks alone is nothing that was approved', () => {
    expect(isReplyAsItIs('Des insultes', [reply('all', 'Tout', '{{ person.name }}')])).toBe(false);
  });
});
