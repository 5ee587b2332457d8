import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('opening', () => {
  test.each([
    [{ required: ['Bonjour'] }, '@marie Bonjour, merci du message.', []],
    [{ required: ['Bonjour'] }, '👋 Bonjour à tous !', []],
    [{ required: ['Allô'] }, 'Allo\u0302 tout le monde', []],
    [{ required: ["Jusqu'à demain"] }, 'Jusqu’à\u00a0demain, c’est gratuit', []],
    [{ required: ['🎉'] }, '🎉 C’est parti', []],
    [{ required: ['Hello', 'Hi'] }, 'Hi there', []],
    [{ required: ['Hi'] }, 'History of the park', ['History']],
    [{ forbidden: ['Hi', 'Hi there'] }, 'Hi there, friends', ['Hi there']],
    [{ forbidden: ['Allô'] }, '@marie Allo\u0302 !', ['Allo\u0302']],
    [{ forbidden: ['Salut'] }, 'Un salut à tous', []],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'opening', ...settings }, draft)).toEqual(words);
  });

  test('puts what is missing before the first word', () => {
    expect(findings({ rule: 'opening', required: ['Bonjour,'] }, 'merci de l’avoir dit')[0]?.fixes).toEqual([
      'Bonjour, merci',
    ]);
  });
});

describe('signOff', () => {
  const team = { required: ['L’équipe du musée'] };

  test.each([
    [team, "À bientôt, l'équipe du musée.", []],
    [team, 'À bientôt, l’équipe du muse\u0301e 💛 #Musee https://exemple.ca', []],
    [team, 'À bientôt, l’équipe du musée ^AB', []],
    [team, 'L’équipe du musée vous attend', ['attend']],
    [{ forbidden: ['Cordialement'] }, 'Merci. Cordialement,', ['Cordialement']],
    [{ forbidden: ['Cheers'] }, 'Thanks for coming. Cheers! 🎉', ['Cheers']],
    [{ forbidden: ['Cheers'] }, 'Cheers to all of you here', []],
    [{ initials: 'required' }, 'À bientôt ^ab', []],
    [{ initials: 'required' }, 'À bientôt\n-AB', []],
    [{ initials: 'required' }, 'À bientôt ^AB #Musee', []],
    [{ initials: 'forbidden' }, 'On se voit à Gatineau - QC', []],
    [{ initials: 'forbidden' }, 'Le billet est à 5 $ au CHU', []],
    [{ initials: 'forbidden' }, 'See you soon ^JM', ['soon ^JM']],
  ])('%o in %j: %j', (settings, draft, words) => {
    expect(wordsFound({ rule: 'signOff', ...settings }, draft)).toEqual(words);
  });

  test('takes initials away, and never makes them up', () => {
    expect(findings({ rule: 'signOff', initials: 'forbidden' }, 'À bientôt ^AB')[0]).toMatchObject({
      start: 2,
      end: 13,
      fixes: ['bientôt'],
    });
    expect(findings({ rule: 'signOff', initials: 'required' }, 'À bientôt')[0]?.fixes).toEqual([]);
  });

  test('is for the kinds that the guide names', () => {
    const rule = { rule: 'signOff', initials: 'required', kinds: ['reply'] };
    expect(wordsFound(rule, 'À bientôt', { kind: 'post' })).toEqual([]);
    expect(wordsFound(rule, 'À bientôt', { kind: 'reply' })).toEqual(['bientôt']);
  });
});
