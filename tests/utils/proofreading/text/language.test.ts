import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf, sentenceLanguages } from '../../../../utils/proofreading/text/language.ts';
import { readSentences } from '../../../../utils/proofreading/text/sentences.ts';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/proofreading/language-id.tsv');
const BOTH = ['fr', 'en'] as const;

const ROWS = readFileSync(FIXTURE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([text = '', lang = '']) => ({ text, lang }));

describe('languageOf', () => {
  it.each(ROWS.filter(({ lang }) => lang !== 'mixed'))('tells “$text” is $lang', ({ text, lang }) => {
    expect(languageOf(text, BOTH)).toBe(lang);
  });

  it.each([
    ['Hola a todos, gracias por venir', 'und'],
    ['¡Feliz Navidad!', 'und'],
    ['Viva la vida', 'und'],
    ['Danke schön!', 'und'],
    ['Привет всем', 'und'],
    ['On adore', 'fr'],
    ['Lien en bio', 'fr'],
    ['Link in bio', 'en'],
    ['SUMMER SALE', 'en'],
    ['SOLDES D’ÉTÉ', 'fr'],
    ['Thank you Montréal', 'en'],
    ['Merci Toronto', 'fr'],
    ['We’re back', 'en'],
    ['J’arrive', 'fr'],
    ['#MerciLaVie @lesamis https://le.fr/des', 'und'],
    ['La chanson est “I love you and you love me”, de Zoé.', 'fr'],
    ['🎉', 'und'],
    ['', 'und'],
  ])('tells “%s” is %s', (text, lang) => {
    expect(languageOf(text, BOTH)).toBe(lang);
  });

  it('takes an unsure text for the only language preferred, but no sure one', () => {
    expect(languageOf('lol ok', ['fr'])).toBe('fr');
    expect(languageOf('lol ok', ['en'])).toBe('en');
    expect(languageOf('lol ok', [])).toBe('und');
    expect(languageOf('See you tomorrow', ['fr'])).toBe('en');
    expect(languageOf('Hola a todos, gracias', ['fr'])).toBe('und');
  });
});

describe('sentenceLanguages', () => {
  it('tells each sentence on its own', () => {
    const mixed = ROWS.filter(({ lang }) => lang === 'mixed');
    expect(mixed).toHaveLength(1);
    for (const { text } of mixed) {
      expect(sentenceLanguages(text, BOTH).map(({ lang }) => lang)).toEqual(['fr', 'en']);
    }
    const post = 'Nos bureaux sont fermés. “Our offices” are closed.\nÀ demain!';
    expect(
      sentenceLanguages(post, BOTH).map(({ start, end, lang }) => [post.slice(start, end), lang]),
    ).toEqual([
      ['Nos bureaux sont fermés.', 'fr'],
      ['“Our offices” are closed.', 'en'],
      ['À demain!', 'fr'],
    ]);
  });

  it.each([
    'a',
    'Il dit “oui” à l’“amie”, ',
    'Bonjour à tous! Hello everyone. ',
  ])('reads 100 kB of “%s”, as many sentences as there are', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const spans = sentenceLanguages(text, BOTH).map(({ start, end }) => ({ start, end }));
    expect(spans).toEqual(readSentences(text));
  }, 60_000);
});
