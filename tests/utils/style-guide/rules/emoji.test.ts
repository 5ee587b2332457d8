import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('emoji', () => {
  test.each([
    [{ max: 0 }, '© Musée™ 2024 ® ↔ ‼', []],
    [{ max: 0 }, 'Musée ©️ 1️⃣ 🇨🇦', ['©️']],
    [{ max: 1 }, 'La famille 👨‍👩‍👧‍👦', []],
    [{ max: 2 }, '👏🏽👏🏽👏🏽', ['👏🏽']],
    [{ allowed: ['👏'] }, 'Bravo 👏🏿', []],
    [{ allowed: ['☀'] }, 'Bonjour ☀️', []],
    [{ place: 'end' }, 'À bientôt 🎉 ^AB', []],
    [{ place: 'end' }, 'À bientôt 🎉.', []],
    [{ place: 'end' }, 'J’❤ le musée', ['❤']],
    [{ repeats: false }, '👏 👏🏽', ['👏🏽']],
    [{ faces: false }, 'Bravo 😀 🥰 🎉 👏 ☺️', ['😀', '🥰', '☺️']],
    [{ bullets: false }, 'Un concert 🎶\n🎶', []],
    [{ bullets: false }, '📍 Au parc\n  🕒 À midi', ['📍', '🕒']],
    [{ emoticons: false }, 'Voir https://exemple.ca:/ à 8:30', []],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'emoji', ...settings }, draft)).toEqual(words);
  });

  test('offers yellow hands, each of them', () => {
    const yellow = { rule: 'emoji', skinTones: false };
    expect(findings(yellow, 'Merci 🫱🏻‍🫲🏿')[0]?.fixes).toEqual(['🫱‍🫲']);
  });

  test('names amounts', () => {
    expect(findings({ rule: 'emoji', max: 1 }, '🎉 🎊 🥳')[0]?.message).toEqual({
      fr: '3\u00a0émojis, 1 au plus.',
      en: '3 emoji, 1 at most.',
    });
  });
});
