import { describe, expect, test } from 'vitest';
import { usualPattern, withUsualLetters } from '../../../../utils/proofreading/text/usual-letters.ts';

/** Letters and marks of emoji, which patterns name themselves. */
const LEFT_AS_THEY_ARE = new Set(['ℹ', '\ufe0e', '\ufe0f']);

/** A character of every 7th code point is enough beyond the first planes' letters. */
const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).concat(
  Array.from({ length: 0x5000 }, (_, step) => String.fromCodePoint(0x3000 + step * 7)),
);

describe('the usual letters stand for all', () => {
  test.each([
    '\\p{L}',
    '\\p{Lu}',
    '\\p{Ll}',
    '\\p{N}',
    '\\p{M}',
    '[^\\p{L}x]',
    '[^x\\P{L}]',
    '[\\p{L}\\p{N}_]',
  ])('%s', (source) => {
    const usual = new RegExp(`^${usualPattern(source)}`, 'u');
    const whole = new RegExp(`^${source}`, 'u');
    const wrong = CHARACTERS.filter(
      (char) =>
        !LEFT_AS_THEY_ARE.has(char) &&
        !/\p{Lt}|[\ud800-\udfff]/u.test(char) &&
        usual.test(withUsualLetters(char)) !== whole.test(char),
    );
    expect(wrong).toEqual([]);
  });

  test('in the same places, whatever the text', () => {
    for (const text of ['Ça va, Łódź 𝗕𝗼𝗻? مرحبا ١٢ 中文 👍🏽 e\u0301 \ud800', 'ǅ', '']) {
      const usual = withUsualLetters(text);
      expect(usual.length).toBe(text.length);
      expect(usual.toLowerCase().length).toBe(text.length);
    }
  });

  test('French and English, emoji and blanks stay as they are', () => {
    const text = 'L’été à Noël: œuvre naïve… «x» — $5 👍🏽 ℹ️ #️⃣ \ufffc';
    expect(withUsualLetters(text)).toBe(text);
  });
});

test('within a class, only letters can be left out', () => {
  expect(() => usualPattern('[^\\P{N}]')).toThrow('\\P{N}');
});
