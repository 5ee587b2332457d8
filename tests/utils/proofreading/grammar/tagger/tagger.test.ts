import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOwnSentences } from '../../../../../scripts/french-tagger/own-sentences.ts';
import { readLexicon } from '../../../../../utils/proofreading/grammar/lexicon/lexicon.ts';
import { CERTAIN, readTagger, type Tagged } from '../../../../../utils/proofreading/grammar/tagger/tagger.ts';

const lexicon = readLexicon({
  graph: readFileSync('public/words/fr-lexicon.dawg'),
  text: readFileSync('public/words/fr-lexicon.txt', 'utf8'),
});
const tagger = readTagger(readFileSync('public/words/fr.tagger'));

/** Tokens are apart by spaces. */
function tagged(text: string): (Tagged & { form: string })[] {
  const tokens = text.split(' ').map((form) => ({ form, readings: lexicon.readingsOf(form) }));
  return tagger.tag(tokens).map((token, index) => ({ ...token, form: tokens[index]?.form ?? '' }));
}

describe('words that can be several things', () => {
  test.each([
    ['La *porte est ouverte .', 'noun'],
    ['Je *porte la valise .', 'verb'],
    ['Elle *ferme la porte .', 'verb'],
    ['Nous visitons une *ferme .', 'noun'],
    ["C' est une *ferme intention .", 'adjective'],
    ["J' ai *mangé .", 'past-participle'],
    ['Le *livre est sur la table .', 'noun'],
    ['Il *livre des repas .', 'verb'],
    ['Je *la vois .', 'pronoun'],
    ['*La maison est belle .', 'determiner'],
    ['Nous *les attendons .', 'pronoun'],
    ['Il *en parle souvent .', 'pronoun'],
    ['Elle habite *en ville .', 'preposition'],
    ['La maison *des voisins est grande .', 'preposition'],
    ['Il achète *des fleurs .', 'determiner'],
    ['Je pense *que tu viendras .', 'subordinator'],
    ['Le film *que je regarde est long .', 'pronoun'],
    ['On *manque de place .', 'verb'],
    ['Le *manque de place gêne .', 'noun'],
    ['*Aimez notre page !', 'verb'],
    ['*Partage ce message !', 'verb'],
    ['Le *partage du gâteau', 'noun'],
  ])('%s: %s', (text, tag) => {
    const place = text.split(' ').findIndex((form) => form.startsWith('*'));
    expect(tagged(text.replace('*', ''))[place]?.tag).toBe(tag);
  });
});

describe('tokens that the lexicon does not know', () => {
  test.each([
    ['!', 'punctuation'],
    ['🎉', 'punctuation'],
    ['2026', 'number'],
    ['12,50', 'number'],
    ['@boncompte', 'name'],
    ['#Montréal', 'name'],
    ['https://example.org/a', 'name'],
    ['-vous', 'pronoun'],
    ['&', 'coordinator'],
    ['%', 'noun'],
  ])('%s can only be a %s', (form, tag) => {
    expect(tagger.tag([{ form, readings: [] }])).toEqual([{ tag, margin: CERTAIN }]);
  });

  test('a capital inside a sentence makes a name of them', () => {
    expect(tagged('Nous avons rencontré Brzezak hier .')[3]?.tag).toBe('name');
  });

  test('a capital tells nothing in a line of capitals', () => {
    expect(tagged('VENEZ VOIR LA COLLECTION')[3]?.tag).toBe('noun');
  });

  test('a capital tells nothing after an emoji', () => {
    expect(tagged('Bonne fête 🎉 Venez danser !')[3]).toEqual({
      form: 'Venez',
      tag: 'verb',
      margin: CERTAIN,
    });
  });

  test('a finite verb and nothing else is no name', () => {
    expect(tagged('Et vous , Suspendez votre vol')[3]?.tag).toBe('verb');
  });

  test('a known word in capitals is no name', () => {
    expect(tagged("Merci à TOUTE l' équipe !")[2]?.tag).toBe('determiner');
  });

  test('their neighbours and endings make verbs of them', () => {
    expect(tagged('Nous avons brzezaké la page .')[2]?.tag).toBe('past-participle');
    expect(tagged('On va brzezaker la page .')[2]?.tag).toBe('infinitive');
    expect(tagged('Ils brzezakent la page .')[1]?.tag).toBe('verb');
  });

  test('an article makes a noun of them', () => {
    expect(tagged('Il a acheté le brzezak .')[4]?.tag).toBe('noun');
  });
});

test('a margin is certain where there is no choice, and never negative', () => {
  for (const { form, tag, margin } of tagged('Nous serons là demain , et vous ?')) {
    expect(margin, form).toBeGreaterThanOrEqual(0);
    if (tag === 'punctuation') expect(margin).toBe(CERTAIN);
  }
});

test('no sentence has no tags', () => {
  expect(tagger.tag([])).toEqual([]);
});

test('a sentence is tagged the same way each time', () => {
  const text = 'La petite brise la glace .';
  expect(tagged(text)).toEqual(tagged(text));
});

test('19 of 20 words of posts have the right tag', () => {
  const wrong: string[] = [];
  let words = 0;
  for (const sentence of readOwnSentences(join(import.meta.dirname, 'posts.txt'))) {
    const text = sentence.map(({ form }) => form).join(' ');
    for (const [index, { form, tag }] of tagged(text).entries()) {
      const right = sentence[index]?.tag;
      if (right !== 'punctuation') words++;
      if (tag !== right) wrong.push(`${form} in « ${text} »: ${tag} instead of ${right}`);
    }
  }
  expect(wrong.length / words, wrong.join('\n')).toBeLessThan(0.05);
});
