import { describe, expect, test } from 'vitest';
import { checkGuide, prepareGuide } from '../../../utils/style-guide/check-guide.ts';
import { readGuide } from '../../../utils/style-guide/read-guide.ts';

const NOWHERE = { network: null, kind: null, accounts: [] };

const MUSEUM = `guide: 1
name: Musée d’été
rules:
  - rule: terms
    avoid:
      - term: e-mail
        use: courriel
        why: { fr: 'En français, courriel.', en: 'Say courriel in French.' }
      - gratos
    ok: [Un courriel part ce soir.]
    bad: [Un E-mail part ce soir., C’est gratos !]
  - rule: hashtags
    required: ['#MuseeEte']
    max: 2
`;

describe('readGuide', () => {
  test('takes a guide whose examples come out as they say', () => {
    const { guide, faults } = readGuide(MUSEUM);
    expect(faults).toEqual([]);
    expect(guide?.rules.map(({ rule }) => rule)).toEqual(['terms', 'hashtags']);
  });

  test('says where an example is wrong, and takes nothing', () => {
    const { guide, faults } = readGuide(MUSEUM.replace('Un courriel part', 'Un e-mail part'));
    expect(guide).toBeNull();
    expect(faults).toMatchObject([{ line: 10, column: 10, path: ['rules', 0, 'ok', 0] }]);
  });

  test.each([
    ['rules: [', 1, 'YAML'],
    [MUSEUM.replace('max: 2', 'max: deux'), 14, 'nombre'],
    [MUSEUM.replace('max: 2', 'maxi: 2'), 14, 'maxi'],
    [MUSEUM.replace('rule: terms', 'rule: words'), 4, 'hashtags, inclusive'],
    [MUSEUM.replace('guide: 1', 'guide: 2'), 1, ''],
    ['- a list', 1, ''],
    ['', 1, ''],
  ])('refuses %j, with its line', (source, line, words) => {
    const { guide, faults } = readGuide(source);
    expect(guide).toBeNull();
    expect(faults[0]?.line).toBe(line);
    expect(faults[0]?.message.fr).toContain(words);
    expect(faults[0]?.message.fr).not.toBe(faults[0]?.message.en);
  });
});

describe('checkGuide', () => {
  const { guide } = readGuide(MUSEUM);
  const check = (text: string) =>
    guide === null ? [] : checkGuide(text, prepareGuide(guide), NOWHERE, ['fr', 'en']);

  test('finds words to avoid, with what is said instead, in their capitals', () => {
    expect(check('E-mail reçu. #MuseeEte')).toMatchObject([
      {
        start: 0,
        end: 6,
        rule: 'guide.terms',
        fixes: ['Courriel'],
        message: { fr: 'En français, courriel.' },
      },
    ]);
  });

  test('offsets lead back to a text with separate accents', () => {
    const draft = 'Re\u0301ponse par e\u2011mail ou par e-mail #MuseeEte';
    expect(check(draft)).toMatchObject([{ start: 27, end: 33, text: 'e-mail' }]);
  });

  test('says which hashtag is missing, beside the last word', () => {
    expect(check('Ouvert ce soir')).toMatchObject([{ text: 'soir', fixes: ['soir #MuseeEte'] }]);
  });
});
