import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../utils/proofreading/text/tokens.ts';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/proofreading/tokens-social.tsv');

const ROWS = readFileSync(FIXTURE, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([token = '', expected = '']) => {
    const [kind = '', text = token] = expected.split(':');
    return { token, kind, text };
  });

function told(text: string): string[] {
  return readTokens(text).map((token) => `${token.kind}:${token.text}`);
}

describe('readTokens', () => {
  it.each(ROWS)('tells $token is $kind', ({ token, kind, text }) => {
    for (const post of [token, `Voici ${token} pour vous`, `(${token})`, `Voici ${token}, merci`]) {
      expect(told(post)).toContain(`${kind}:${text}`);
    }
  });

  it('has every row of the fixture', () => {
    expect(ROWS).toHaveLength(26);
  });

  it.each([
    ['Écrivez à info@exemple.ca.', ['word:Écrivez', 'word:à', 'email:info@exemple.ca']],
    ['Voir exemple.com/page?a=1. Merci', ['word:Voir', 'url:exemple.com/page?a=1', 'word:Merci']],
    ['C’est fini.Info à venir', ['word:C’est', 'word:fini', 'word:Info', 'word:à', 'word:venir']],
    ['@cafe.olimpico. Bravo', ['mention:@cafe.olimpico', 'word:Bravo']],
    ['@ma-boutique.bsky.social', ['mention:@ma-boutique.bsky.social']],
    ['@ville@mastodon.quebec', ['mention:@ville@mastodon.quebec']],
    ['Le no #1 est ici', ['word:Le', 'word:no', 'number:1', 'word:est', 'word:ici']],
    ['10 $ CA', ['number:10 $', 'word:CA']],
    ['👩‍💻👍🏽🇨🇦❤️', ['emoji:👩‍💻', 'emoji:👍🏽', 'emoji:🇨🇦', 'emoji:❤️']],
    ['Merci:) :D <3 :tada:', ['word:Merci', 'emoticon::)', 'emoticon::D', 'emoticon:<3', 'emoticon::tada:']],
    ['14:30, 9 h 05, 10 a.m.', ['number:14:30', 'number:9 h 05', 'number:10 a.m.']],
    ['XXIe, Ier, 2nde, 3rd', ['ordinal:XXIe', 'ordinal:Ier', 'ordinal:2nde', 'ordinal:3rd']],
    ['Le ciel, De loin, Ce soir', ['word:Le', 'word:ciel', 'word:De', 'word:loin', 'word:Ce', 'word:soir']],
    [
      'client.e.s, abonné·es, directeur.trice.s',
      ['word:client.e.s', 'word:abonné·es', 'word:directeur.trice.s'],
    ],
    ['l’« huile »', ['word:l’', 'word:huile']],
    ['COVID-19 MP3 25OFF', ['code:COVID-19', 'code:MP3', 'code:25OFF']],
    ['atelier_boreal logo_2026 _bon_', ['code:atelier_boreal', 'code:logo_2026', 'word:bon']],
    ['{% if x %}[Votre nom]', ['placeholder:{% if x %}', 'placeholder:[Votre nom]']],
    [
      'p. ex. M. Roy, J. Roy, etc.',
      ['abbrev:p. ex.', 'abbrev:M.', 'word:Roy', 'abbrev:J.', 'word:Roy', 'abbrev:etc.'],
    ],
    ['25 000 $ et -20 %', ['number:25 000 $', 'word:et', 'number:-20 %']],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('gives the draft’s own characters, in order, whatever is in it', () => {
    const draft = '\ud83dAllô\udc00 😀\ud83d #Été\u200d\ufe0f @moi 1️⃣\ud800';
    const tokens = readTokens(draft);
    expect(tokens.map(({ text }) => text)).toEqual(['Allô', '😀', '#Été', '@moi', '1️⃣']);
    let last = 0;
    for (const { start, end, text } of tokens) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(draft.slice(start, end)).toBe(text);
      last = end;
    }
  });

  it.each([
    'a',
    'a.',
    'a-',
    '[a',
    '{{',
    '@a.',
    '1 234 ',
    'a@',
    '😀',
    'A1_',
    'Bonjour à tous! ',
  ])('reads 100 kB of “%s”, every token in its place', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const tokens = readTokens(text);
    expect(tokens.every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
    expect(tokens.every(({ start }, index) => start >= (tokens[index - 1]?.end ?? 0))).toBe(true);
  }, 60_000);
});
