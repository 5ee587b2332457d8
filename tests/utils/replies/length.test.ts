import { describe, expect, test } from 'vitest';
import { lengthOn } from '../../../utils/replies/length.ts';

/** What twitter-text 3.1.0 counts, but for emoji newer than it: those are two, as all others. */
describe('X', () => {
  test.each([
    ['', 0],
    ['Bonjour', 7],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['日本語', 6],
    ['« ici »', 7],
    ['l’été — 3 €…', 14],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['🇨🇦', 2],
    ['❤️', 2],
    ['1️⃣', 2],
    ['🧑‍💻', 2],
    ['🫱🏽‍🫲🏿', 2],
    ['©', 1],
    ['https://atelier.example/tr%C3%A8s/long?a=1&b=2#ici', 50],
    ['https://atelier.ca/tr%C3%A8s/long?a=1&b=2#ici', 23],
    ['voir http://x.co.', 29],
    ['(www.atelier.quebec/a_(b))', 25],
    ['atelier.quebec', 23],
    ['lac-rond.ca et lac.ca', 50],
    ['fin.Merci', 9],
    ['fin.Merci.https://lac.ca/a', 33],
    ['foo@lac.ca', 10],
    ['@nom.com #tag.ca $x.ca', 22],
    ['x_y.com ../z.com', 16],
    ['http://例え.jp', 23],
    ['…site.ca…', 27],
    ['v1.2.3 3.14', 11],
  ])('%j counts %i', (text, used) => {
    expect(lengthOn('x', 'reply', text)).toEqual({ used, allowed: 280 });
  });

  // Backtracking would not come to an end here: the runner stops the test then.
  test.each([
    ['日', 2],
    ['a.', 2],
    ['a_', 2],
    ['日.', 3],
    ['a.ca/(', 24],
    ['http://', 7],
  ])('15,000 times %j, without spaces, are counted to the end: %i each', (part, each) => {
    expect(lengthOn('x', 'post', part.repeat(15_000))?.used).toBe(15_000 * each);
  });
});

test.each([
  ['x', 'message', 10_000],
  ['facebook', 'post', 63_206],
  ['facebook', 'comment', 8_000],
  ['instagram', 'post', 2_200],
  ['instagram', 'comment', 2_200],
  ['instagram', 'message', 1_000],
  ['facebook', 'message', null],
  ['instagram', 'like', null],
] as const)('%s allows a %s of %s', (network, kind, allowed) => {
  expect(lengthOn(network, kind, 'https://lac.ca/👍')).toEqual({ used: 17, allowed });
});
