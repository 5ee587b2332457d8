import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

const rule = { rule: 'plainLetters' };

describe('small capitals', () => {
  test.each([
    ['ɢʀᴀɴᴅᴇ ꜱᴏɪʀᴇ\u0301ᴇ ce soir', 'ɢʀᴀɴᴅᴇ ꜱᴏɪʀᴇ\u0301ᴇ', 'grande soirée'],
    ['La sᴏɪʀéᴇ ᴅᴇ ɢᴀʟᴀ du musée', 'sᴏɪʀéᴇ ᴅᴇ ɢᴀʟᴀ', 'soirée de gala'],
    ['ʙᴏɴᴊᴏᴜʀ à tous', 'ʙᴏɴᴊᴏᴜʀ', 'bonjour'],
    ['An ᴇxᴛʀᴀ ticket for you', 'ᴇxᴛʀᴀ', 'extra'],
    ['Our ʙᴇꜱᴛ ᴅᴇᴀʟꜱ are here', 'ʙᴇꜱᴛ ᴅᴇᴀʟꜱ', 'best deals'],
  ])('%j: %j could be %j', (draft, words, fix) => {
    expect(findings(rule, draft)).toMatchObject([{ text: words, fixes: [fix] }]);
  });

  test.each([
    'Riopelle se dit [ʁjɔpɛl], grin se dit [ɡʁɪn].',
    'In /ˈɡɪtɪŋ/ and [ʏʀɪ] no letter is a small capital.',
    'Le 1ᵉʳ mai, Mᵐᵉ Dubé ouvre l’atelier.',
    'Ǫuelle soirée, ǫui.',
  ])('nothing in %j', (draft) => {
    expect(wordsFound(rule, draft)).toEqual([]);
  });
});
