import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('marks', () => {
  test.each([
    [{ perSentence: 1 }, 'Bravo! Merci! À bientôt!', []],
    [{ perSentence: 1 }, 'Bravo!! Merci!', ['!!']],
    [{ perSentence: 0 }, 'Bravo\u00a0! Merci.', ['\u00a0!']],
    [{ ellipses: 1 }, 'On attend... et… encore', ['…']],
    [{ ellipses: 0 }, 'Elle dit : « On verra […] demain (...) »', []],
    [{ ellipses: 0 }, 'Wait....', ['....']],
    [{ questions: 0 }, 'Voir exemple.ca/?q=1 et https://exemple.ca/a?b', []],
    [{ exclamations: 0 }, 'Bonjour {{nom!}}, à bientôt.', []],
    [{ rows: false }, 'Vraiment\u00a0?! Oui! Non?', ['?!']],
    [{ rows: false }, 'Super ！！', ['！！']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'marks', ...settings }, draft)).toEqual(words);
  });

  test.each([
    ['Bravo! Merci!', { start: 12, end: 13, fixes: ['.'] }],
    ['Bravo\u00a0! Merci\u00a0!', { start: 13, end: 15, fixes: ['.'] }],
    ['Bravo!!!', { start: 5, end: 8, fixes: ['!'] }],
    ['Oui! Bravo!?', { start: 10, end: 12, fixes: ['?'] }],
  ])('in %j, says what could stand there: %o', (draft, place) => {
    expect(findings({ rule: 'marks', exclamations: 1 }, draft)).toMatchObject([place]);
  });

  test('names amounts', () => {
    const [found] = findings({ rule: 'marks', perSentence: 1 }, 'Quelle soirée!!!');
    expect(found?.message).toEqual({
      fr: '3\u00a0points d’exclamation dans une phrase, 1 au plus.',
      en: '3 exclamation marks in a sentence, 1 at most.',
    });
    expect(findings({ rule: 'marks', questions: 0 }, 'Qui?')[0]?.message.fr).toBe(
      '1\u00a0point d’interrogation, 0 au plus.',
    );
  });
});
