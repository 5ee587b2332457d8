import { describe, expect, test } from 'vitest';
import { findings, wordsFound } from '../check-rule.ts';

describe('terms', () => {
  test.each([
    [['mail'], 'https://mail.exemple.ca/mail mail@exemple.ca @mail_ca #mail {{mail}}', []],
    [['mail'], 'Un mail (mail.exemple.ca)', ['mail']],
    [['#mail', '@rival'], '#mail @rival #mailing @rival.officiel', ['#mail', '@rival']],
    [['CO2'], 'Moins de CO2', ['CO2']],
    [['œuvre'], 'Une Œuvre, des œuvres', ['Œuvre']],
    [['c’est gratos'], "C'est\u00a0gratos!", ["C'est\u00a0gratos"]],
    [['50 %'], 'Rabais de 50\u00a0% et 150 %', ['50\u00a0%']],
    [['cheap'], 'A cheap-looking, cheap ticket', ['cheap', 'cheap']],
    [['gratos'], 'Il dit « gratos »', ['gratos']],
  ])('%o in %j: %j', (avoid, draft, words) => {
    expect(wordsFound({ rule: 'terms', avoid }, draft)).toEqual(words);
  });

  test.each([
    ['Un mail', 'mail', 'courriel'],
    ['Mail reçu', 'Mail', 'Courriel'],
    ['MAIL REÇU', 'MAIL', 'COURRIEL'],
  ])('in %j, for %j offers %j', (draft, text, fix) => {
    const rule = { rule: 'terms', avoid: [{ term: ['mail', 'email'], use: 'courriel' }] };
    expect(findings(rule, draft)).toMatchObject([
      {
        text,
        fixes: [fix],
        message: {
          fr: `Le guide préfère «\u00a0${fix}\u00a0» à «\u00a0${text}\u00a0».`,
          en: `The guide prefers “${fix}” to “${text}”.`,
        },
      },
    ]);
  });

  test.each([
    [
      [{ term: "aujourd'hui", use: 'aujourd’hui', exact: true }],
      "Aujourd'hui, aujourd’hui, aujourd'hui",
      ["aujourd'hui"],
    ],
    [[{ term: '10 %', use: '10\u00a0%', exact: true }], 'De 10 % et 10\u00a0%', ['10 %']],
    [
      [{ term: 'e\u0301te\u0301', use: 'été', exact: true }],
      'Un été, un e\u0301te\u0301',
      ['e\u0301te\u0301'],
    ],
    [[{ term: "l'art", exact: true }, 'l’art'], "L’art, l'art", ['L’art', "l'art"]],
  ])('exact: %o in %j: %j', (avoid, draft, words) => {
    expect(wordsFound({ rule: 'terms', avoid }, draft)).toEqual(words);
  });

  test('keeps the capitals of a brand, whatever was written', () => {
    const rule = { rule: 'terms', avoid: [{ term: 'iphone', use: 'iPhone' }] };
    expect(findings(rule, 'Iphone, IPHONE, iPhone').map(({ fixes }) => fixes)).toEqual([
      ['iPhone'],
      ['iPhone'],
    ]);
  });

  test('looks in one language only, where the guide says so', () => {
    const rule = { rule: 'terms', avoid: ['chat'], languages: ['en'] };
    const draft = 'Le chat du musée dort toute la journée.\n\nWe can chat with you every day of the week.';
    expect(findings(rule, draft).map(({ start }) => start)).toEqual([draft.lastIndexOf('chat')]);
  });
});
