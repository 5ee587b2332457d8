import { describe, expect, test } from 'vitest';
import { guideSchema } from '../../../../utils/style-guide/schema.ts';
import { findings, wordsFound } from '../check-rule.ts';

describe('links', () => {
  test.each([
    [{ min: 1 }, 'Billets en vente', ['vente']],
    [{ min: 1 }, 'Billets : exemple.ca/billets', []],
    [{ max: 0 }, 'Écrivez à info@exemple.ca', []],
    [{ shorteners: false }, 'Info : bit.ly/3aBc', ['bit.ly/3aBc']],
    [{ shorteners: false }, 'https://exemple.ca@BIT.LY/a', ['https://exemple.ca@BIT.LY/a']],
    [{ shorteners: false }, 'https://exemple.ca/?de=bit.ly https://youtu.be/a', []],
    [
      { allowed: ['exemple.ca'] },
      'https://pasexemple.ca https://exemple.ca.evil.com',
      ['https://pasexemple.ca', 'https://exemple.ca.evil.com'],
    ],
    [{ allowed: ['exemple.ca'] }, 'HTTPS://WWW.EXEMPLE.CA:8080/a', []],
    [{ allowed: ['muse\u0301e.ca'] }, 'https://musée.ca/a https://muse\u0301e.ca/b', []],
    [{ place: 'end' }, 'Billets : https://exemple.ca ^AB', []],
    [{ place: 'end' }, 'Tickets: https://exemple.ca.', []],
    [{ https: true }, 'http://exemple.ca/a et https://exemple.ca/http:', ['http://exemple.ca/a']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'links', ...settings }, draft)).toEqual(words);
  });

  test('names the host, and amounts', () => {
    const rule = { rule: 'links', forbidden: ['exemple.com'], max: 0 };
    expect(findings(rule, 'Voir https://www.exemple.com/a').map(({ message }) => message.fr)).toEqual([
      'Le guide écarte les liens vers www.exemple.com.',
      '1\u00a0lien, 0 au plus.',
    ]);
  });

  test('takes hosts only, no addresses', () => {
    const guide = (host: string) => ({ guide: 1, name: 'a', rules: [{ rule: 'links', allowed: [host] }] });
    expect(guideSchema.safeParse(guide('exemple.ca')).success).toBe(true);
    expect(guideSchema.safeParse(guide('https://exemple.ca/a')).success).toBe(false);
  });
});
