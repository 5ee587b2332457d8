import { expect, test } from 'vitest';
import { judgeSentence, readCorrections } from './sentences.ts';

const TEXT = 'Je suis prêt a vous aider, écrit-moi.';
const CORRECTIONS = readCorrections('a=>à;écrit-moi=>écris-moi');

test('both corrections make the sentence right', () => {
  const findings = [
    { start: 13, end: 14, fixes: ['à', 'as'] },
    { start: 27, end: 32, fixes: ['écris'] },
  ];
  expect(judgeSentence(TEXT, CORRECTIONS, findings)).toEqual({ isFound: true, isFixed: true });
});

test('one of two is found, but not right', () => {
  const findings = [{ start: 13, end: 14, fixes: ['à'] }];
  expect(judgeSentence(TEXT, CORRECTIONS, findings)).toEqual({ isFound: true, isFixed: false });
});

test('a finding elsewhere finds nothing', () => {
  const findings = [{ start: 0, end: 2, fixes: ['J’'] }];
  expect(judgeSentence(TEXT, CORRECTIONS, findings)).toEqual({ isFound: false, isFixed: false });
});

test('without a correction, any finding will do, and none is right or wrong', () => {
  const findings = [{ start: 0, end: 2, fixes: [] }];
  expect(judgeSentence('Tu venez ?', [], findings)).toEqual({ isFound: true, isFixed: null });
});

test('words that are not in the sentence are refused', () => {
  expect(() => judgeSentence('Les chats', readCorrections('chat=>chats'), [])).toThrow('No "chat"');
});
