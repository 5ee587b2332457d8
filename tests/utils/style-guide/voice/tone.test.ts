import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../utils/style-guide/voice/tone.ts';

describe('the tone of a text', () => {
  it('is what can be counted in it', () => {
    expect(toneOf('Merci à vous ! On est RAVIS 🎉🎉 Et vous ?')).toMatchObject({
      address: 'vous',
      exclamations: 1,
      questions: 1,
      emoji: 2,
      capitals: 1,
      positive: 2,
      negative: 0,
    });
  });

  it.each([
    ['Tu viens ?', 'tu'],
    ['Viendras-tu samedi ?', 'tu'],
    ['Votre avis compte', 'vous'],
    ['Où allez-vous ?', 'vous'],
    ['Dis-nous ce que vous pensez de ton pain', 'both'],
    ['Ouvert lundi', 'none'],
  ])('%s: %s', (text, address) => expect(toneOf(text).address).toBe(address));

  it.each<[text: string, feature: 'negative' | 'formal' | 'familiar', words: number]>([
    ['Malheureusement, il y a du retard', 'negative', 2],
    ['Veuillez nous écrire, cordialement', 'formal', 2],
    ['Coucou, c’est trop cool', 'familiar', 2],
    ['Sorry for the delay', 'negative', 2],
    ['Kindly note, dear customers', 'formal', 2],
    ['Hey folks', 'familiar', 2],
  ])('%s: %s %i', (text, feature, words) => expect(toneOf(text)[feature]).toBe(words));

  it('is nothing for an empty text', () => {
    expect(toneOf('')).toMatchObject({ address: 'none', length: 0, sentenceLength: 0, positive: 0 });
  });
});
