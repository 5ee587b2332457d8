import { expect, test } from 'vitest';
import { MOST_PAST_POSTS, readPastPosts } from '../../../../utils/style-guide/voice/past-posts.ts';

test('plain text: a post to a paragraph', () => {
  const pasted = '\ufeffBonjour à tous!\r\nOn ouvre à 9 h.\r\n\r\n  \r\nMerci, et à demain!\n';
  expect(readPastPosts(pasted)).toEqual(['Bonjour à tous!\r\nOn ouvre à 9 h.', 'Merci, et à demain!']);
});

test('plain text with rulers: empty lines are the posts’ own', () => {
  expect(readPastPosts('Un\n\nsuite\n---\nDeux\n -----\n\nTrois')).toEqual(['Un\n\nsuite', 'Deux', 'Trois']);
});

test('an archive of X: the oldest first, no reposts, no answers, its entities read', () => {
  const tweets = [
    { tweet: { full_text: 'Le deuxième &amp; dernier', created_at: 'Tue Mar 05 10:00:00 +0000 2024' } },
    { tweet: { full_text: 'RT @ville: la rue est fermée', created_at: 'Tue Mar 05 09:00:00 +0000 2024' } },
    {
      tweet: {
        full_text: '@ana merci!',
        in_reply_to_status_id: '17',
        created_at: 'Mon Mar 04 09:00:00 +0000 2024',
      },
    },
    { tweet: { full_text: 'Le premier &lt;3', created_at: 'Mon Mar 04 08:00:00 +0000 2024' } },
  ];
  const archive = `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}`;
  expect(readPastPosts(archive)).toEqual(['Le premier <3', 'Le deuxième & dernier']);
});

test('JSON and lines of JSON', () => {
  expect(readPastPosts('{"posts":[{"text":"Un"},{"text":"Deux"},{"other":1}]}')).toEqual(['Un', 'Deux']);
  expect(readPastPosts('{"text":"Un, deux"}\n\n{"text":"Trois"}\n{"text":4}')).toEqual(['Un, deux', 'Trois']);
  expect(readPastPosts('["Un","Deux"]')).toEqual(['Un', 'Deux']);
});

test('a table: the column of texts, by its header, in the order of its dates', () => {
  const table =
    'Identifiant;Légende;Date\n1;"Bonjour;\ntous";2025-02-01\n2;Avant;2025-01-01\n3;;2025-03-01\n';
  expect(readPastPosts(table)).toEqual(['Avant', 'Bonjour;\ntous']);
  expect(readPastPosts('text\nUn, deux\nTrois')).toEqual(['Un, deux', 'Trois']);
});

test('prose with commas in its first line is no table', () => {
  expect(readPastPosts('Bonjour, tous!\n\nMerci; à demain')).toEqual(['Bonjour, tous!', 'Merci; à demain']);
});

test('of too many the newest are taken, and none is too long', () => {
  const many = Array.from({ length: MOST_PAST_POSTS + 3 }, (_, index) => `Numéro ${index}`);
  const read = readPastPosts(many.join('\n\n'));
  expect(read).toHaveLength(MOST_PAST_POSTS);
  expect(read[0]).toBe('Numéro 3');
  expect(readPastPosts('a'.repeat(100_000))[0]).toHaveLength(25_000);
});

test.each(['', '\n\n', '{}', '[1,2]', 'Texte;Date\n'])('nothing to learn in %j', (content) => {
  expect(readPastPosts(content)).toEqual([]);
});
