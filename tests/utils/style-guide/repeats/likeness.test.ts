import { describe, expect, test } from 'vitest';
import { likenessOf } from '../../../../utils/style-guide/repeats/likeness.ts';
import { printOf, RUNS_KEPT, readPost } from '../../../../utils/style-guide/repeats/post-print.ts';

const SALT = 'grain';

const WORDS =
  'Samedi, l’atelier ouvre ses portes : venez voir tourner le bois d’érable et repartez avec une cuillère.';
const POST = `${WORDS} https://exemple.ca/portes #PortesOuvertes`;

function likeness(draft: string, past: string) {
  return likenessOf(readPost(draft, SALT), printOf(readPost(past, SALT)));
}

/** A text of so many words, each its own. */
function words(count: number, from = 0): string {
  return Array.from(
    { length: count },
    (_, at) => `mot${'abcdefghij'[(from + at) % 10]}${'x'.repeat((from + at) / 10)}`,
  ).join(' ');
}

describe('how much a draft says a post again', () => {
  test.each([
    ['itself', POST],
    ['with another link', POST.replace('exemple.ca/portes', 'exemple.ca/autre?utm_source=x')],
    ['without its hashtag, with a mention and emoji', `${POST.replace('#PortesOuvertes', '')} 🎉 @ville`],
    [
      'in other capitals, accents and apostrophes',
      WORDS.toUpperCase().replaceAll('’', "'").replace('É', 'E'),
    ],
  ])('the same: %s', (_, draft) => {
    expect(likeness(draft, POST)).toBe('same');
  });

  test.each([
    ['a word changed', POST.replace('cuillère', 'spatule')],
    ['a few words more at the end', POST.replace('cuillère.', 'cuillère faite à la main.')],
    ['a greeting before it', `Bonjour ! ${POST}`],
  ])('nearly: %s', (_, draft) => {
    expect(likeness(draft, POST)).toBe('nearly');
  });

  test.each([
    ['another text', 'La boutique sera fermée lundi : nous préparons les fêtes avec nos artisanes.'],
    ['half of it', 'Samedi, l’atelier ouvre ses portes : venez voir tourner le bois.'],
    ['it, and as much again', `${POST} ${words(20)}`],
    ['nothing but a link', 'https://exemple.ca/portes'],
  ])('not: %s', (_, draft) => {
    expect(likeness(draft, POST)).toBeNull();
  });

  test('the same words with another figure are other news', () => {
    const dated = (day: number) =>
      `Le samedi ${day} mai, l’atelier ouvre ses portes à toutes les familles du quartier.`;
    expect(likeness(dated(12), dated(12))).toBe('same');
    expect(likeness(dated(19), dated(12))).toBeNull();
  });

  test.each([
    ['Le musée est fermé ce lundi en raison de la tempête de neige.', 'lundi', 'mardi'],
    ['The museum is open late each Friday in March, and so is the shop.', 'March', 'August'],
  ])('so are those with another day or month: %s', (post, day, other) => {
    expect(likeness(post.replace(day, other), post)).toBeNull();
    expect(likeness(post.replace('museum', 'house').replace('musée', 'jardin'), post)).toBe('nearly');
  });

  test('nobody minds a few words', () => {
    expect(likeness('Bonne fête nationale !', 'Bonne fête nationale !')).toBeNull();
    expect(likeness('Bonne fête nationale à tous !', 'Bonne fête nationale à tous !')).toBe('same');
    expect(likeness('Bonne fête nationale à vous !', 'Bonne fête nationale à tous !')).toBeNull();
  });

  test('a long post is known by a draw of its runs', () => {
    const long = words(400);
    expect(printOf(readPost(long, SALT)).runs).toHaveLength(RUNS_KEPT);
    expect(likeness(long.replace('motc', 'autre'), long)).toBe('nearly');
    expect(likeness(words(400, 300), long)).toBeNull();
  });

  test('prints of two installations have nothing in common', () => {
    const here = printOf(readPost(POST, 'here'));
    const there = printOf(readPost(POST, 'there'));
    expect(here.runs.filter((run) => there.runs.includes(run))).toEqual([]);
    expect(here.whole).not.toBe(there.whole);
  });
});
