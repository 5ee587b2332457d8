import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../utils/proofreading/text/sentences.ts';

function told(text: string): string[] {
  return readSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('readSentences', () => {
  it.each([
    [['Merci M. Tremblay !', 'À bientôt.']],
    [['Apportez p. ex. une tuque.', 'Il fera froid.']],
    [['See you at 10 a.m. on Friday.', 'Bring a friend, e.g. your mom.']],
    [['Il en reste 1.5 kg.', 'Vite!']],
    [['Voir exemple.com.', 'C’est là.']],
    [['Bravo ! 🎉🎉', 'On vous attend.']],
    [['On vous attend 🎉', 'Venez tôt']],
    [['Fruits, légumes, etc.', 'Tout y est.']],
    [['Psst… le code est là.', 'Profitez-en']],
    [['« Quoi ? » dit-il.', 'Rien.']],
    [['Vraiment?!', 'Oui.']],
    [['“Yes.”', 'No.']],
  ])('parts %j', (sentences) => {
    expect(told(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at a line break, and leaves the spaces out', () => {
    expect(told('  Bonjour à tous \r\n\r\n- un\n- deux  ')).toEqual(['Bonjour à tous', '- un', '- deux']);
  });

  it('holds every character that is no space', () => {
    const text = '…! Allô\ud83d. 🎉 ?! « A. » \u2028 b.c. M. ';
    expect(told(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  it.each(['', '   ', '\n\n'])('finds none in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    'a',
    '. ',
    '! ',
    '🎉 A',
    'M. ',
    'Bonjour à tous! ',
  ])('reads 100 kB of “%s”, one sentence after the other', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const sentences = readSentences(text);
    expect(
      sentences.every(({ start, end }, index) => start >= (sentences[index - 1]?.end ?? 0) && end > start),
    ).toBe(true);
  }, 60_000);
});
