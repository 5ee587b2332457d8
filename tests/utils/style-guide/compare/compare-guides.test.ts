import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ComparedPart } from '../../../../utils/core/guide-comparison.ts';
import { compareGuides } from '../../../../utils/style-guide/compare/compare-guides.ts';
import { GUIDE_PRESETS } from '../../../../utils/style-guide/presets.ts';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';
import { RULE_TYPES } from '../../../../utils/style-guide/rule-types.ts';
import type { GuideRule, StyleGuide } from '../../../../utils/style-guide/schema.ts';
import { BASES, valuesOf } from '../in-words/settings.ts';

function read(source: string): StyleGuide {
  const { guide, faults } = readGuide(source);
  if (guide === null) throw new Error(JSON.stringify(faults));
  return guide;
}

function guide(rules: string, head = ''): StyleGuide {
  return read(`guide: 1\nname: Essai\n${head}\nrules: [${rules}]\n`);
}

function preset(id: string): StyleGuide {
  return read(readFileSync(join(import.meta.dirname, `../../../../public/style-guides/${id}.yaml`), 'utf8'));
}

/** What differs, as it stands in a row. */
function differences(parts: readonly ComparedPart[]): (string | null)[][] {
  return parts.flatMap(({ lead, lines }) =>
    lines.filter(({ isSame }) => !isSame).map(({ own, other }) => [lead, own, other]),
  );
}

describe('two guides side by side', () => {
  test.each(GUIDE_PRESETS)('$id is the same as itself, in every line', ({ id }) => {
    const { head, rules } = compareGuides(preset(id), preset(id), 'fr');
    expect(differences([...head, ...rules.flatMap(({ parts }) => parts)])).toEqual([]);
    expect(rules.map(({ own, other, isSame }) => [own, other, isSame])).toEqual(
      preset(id).rules.map((_, place) => [place, place, true]),
    );
  });

  test('what differs is told setting by setting, and what only one has', () => {
    const { rules } = compareGuides(
      guide('{ rule: hashtags, max: 2, place: end }, { rule: textSpeak }, { rule: emoji, max: 1 }'),
      guide('{ rule: plainLetters }, { rule: emoji, max: 1 }, { rule: hashtags, max: 3, level: error }'),
      'fr',
    );
    expect(rules.map(({ title, own, other, isSame }) => ({ title, own, other, isSame }))).toEqual([
      { title: 'Mots-clics', own: 0, other: 2, isSame: false },
      { title: 'Langage texto', own: 1, other: null, isSame: false },
      { title: 'Émojis', own: 2, other: 1, isSame: true },
      { title: 'Lettres fantaisie', own: null, other: 0, isSame: false },
    ]);
    expect(differences(rules[0]?.parts ?? [])).toEqual([
      [null, 'Au plus 2\u00a0mots-clics.', 'Au plus 3\u00a0mots-clics.'],
      [null, 'Les mots-clics vont à la fin.', null],
      [null, 'Niveau\u00a0: À revoir', 'Niveau\u00a0: Erreur'],
    ]);
    expect(rules[0]?.parts.flatMap(({ lines }) => lines).filter(({ isSame }) => isSame)).toEqual([
      { own: 'Où\u00a0: Partout', other: 'Où\u00a0: Partout', isSame: true },
    ]);
  });

  test('what only the other says stands where it says it', () => {
    const { rules } = compareGuides(
      guide('{ rule: hashtags, max: 2, why: Lisible. }'),
      guide('{ rule: hashtags, required: [a], max: 2, capitals: words, link: "https://exemple.ca/a" }'),
      'en',
    );
    expect(differences(rules[0]?.parts ?? [])).toEqual([
      ['Always these hashtags:', null, '#a'],
      [null, null, 'A capital for each word of a hashtag, as in #OpenHouse.'],
      [null, null, 'Link: https://exemple.ca/a'],
      [null, 'Reason: Lisible.', null],
    ]);
  });

  test('terms one by one, however they are grouped, and hashtags', () => {
    const { rules } = compareGuides(
      guide(
        '{ rule: terms, avoid: [{ term: [e-mail, mail], use: courriel }, gratos] }, { rule: hashtags, forbidden: [a, b] }',
      ),
      guide(
        '{ rule: terms, avoid: [spam, { term: mail, use: message }, { term: e-mail, use: courriel }] }, { rule: hashtags, forbidden: [c, A] }',
      ),
      'en',
    );
    expect(differences(rules[0]?.parts ?? [])).toEqual([
      ['Vocabulary:', '“courriel” instead of “mail”', '“message” instead of “mail”'],
      ['Vocabulary:', 'never “gratos”', null],
      ['Vocabulary:', null, 'never “spam”'],
    ]);
    // Hashtags of another capital are one, and yet another spelling.
    expect(differences(rules[1]?.parts ?? [])).toEqual([
      ['Never these hashtags:', '#a', '#A'],
      ['Never these hashtags:', '#b', null],
      ['Never these hashtags:', null, '#c'],
    ]);
  });

  test('the head, and the level that rules have from it', () => {
    const { head, rules } = compareGuides(
      guide('{ rule: textSpeak }', 'card: { do: [Vouvoyer, Sourire] }'),
      guide(
        '{ rule: textSpeak }',
        'level: error\nlink: https://exemple.ca/guide\ncard: { do: [Vouvoyer], urgent: Marie }',
      ),
      'en',
    );
    expect(differences(head)).toEqual([
      [null, null, 'Link: https://exemple.ca/guide'],
      [null, null, 'Level of rules that have none: Error'],
      ['Do:', 'Sourire', null],
      [null, null, 'When it is urgent: Marie'],
    ]);
    expect(differences(rules[0]?.parts ?? [])).toEqual([[null, 'Level: To review', 'Level: Error']]);
  });

  test('a reason that differs in the other language only, and a rule of Vale under the same name', () => {
    const why = (en: string) => `{ rule: textSpeak, why: { fr: 'Lisible.', en: '${en}' } }`;
    const reasons = compareGuides(guide(why('Clear.')), guide(why('Plain.')), 'fr').rules;
    expect(differences(reasons[0]?.parts ?? [])).toEqual([[null, 'Reason: Clear.', 'Reason: Plain.']]);
    const vale = (word: string) =>
      `{ rule: vale, style: Own, rules: { Hype: { extends: existence, message: No, tokens: [${word}] } } }`;
    const { rules } = compareGuides(guide(vale('wow')), guide(vale('yay')), 'fr');
    expect(differences(rules[0]?.parts ?? [])).toEqual([
      ['Par leurs noms\u00a0:', 'Hype', 'Hype, écrite autrement'],
    ]);
  });

  test.each(RULE_TYPES)('$name: two values of a setting never pass for the same', (type) => {
    const rule = (settings: object) =>
      type.schema.parse({ rule: type.name, ...BASES[type.name], ...settings }) as unknown as GuideRule;
    const alone = (settings: object): StyleGuide => ({ guide: 1, name: 'Essai', rules: [rule(settings)] });
    for (const setting of Object.keys(type.schema.shape)) {
      const [one, other] = valuesOf(type, setting);
      // Of some there is but one value, which is told by its absence.
      const settings =
        other === undefined ? [{ [setting]: one }, {}] : [{ [setting]: one }, { [setting]: other }];
      if (setting === 'rule') continue;
      const [own, against] = settings.map((each) => alone(each));
      if (own === undefined || against === undefined) throw new Error('no guides');
      expect(
        compareGuides(own, against, 'fr').rules.some(({ isSame }) => !isSame),
        setting,
      ).toBe(true);
    }
  });
});

describe('rules are matched', () => {
  function pairs(own: string, other: string) {
    return compareGuides(guide(own), guide(other), 'en').rules.map((rule) => [rule.own, rule.other]);
  }

  test('by name first, then by where they hold', () => {
    expect(
      pairs(
        '{ rule: length, name: a, max: 1 }, { rule: length, max: 2, networks: [x] }, { rule: length, max: 3 }',
        '{ rule: length, max: 3 }, { rule: length, max: 2, networks: [x] }, { rule: length, name: a, max: 1 }',
      ),
    ).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
  });

  test('by kind alone only where it can be no other', () => {
    expect(pairs('{ rule: emoji, name: a, max: 1 }', '{ rule: emoji, max: 1, kinds: [reply] }')).toEqual([
      [0, 0],
    ]);
    expect(
      pairs(
        '{ rule: terms, name: a, avoid: [a] }',
        '{ rule: terms, name: b, avoid: [b] }, { rule: terms, name: c, avoid: [a] }',
      ),
    ).toEqual([
      [0, null],
      [null, 0],
      [null, 1],
    ]);
  });

  test('of Vale by their style', () => {
    const vale = (style: string) =>
      `{ rule: vale, style: ${style}, rules: { Hype: { extends: existence, message: No, tokens: [wow] } } }`;
    expect(pairs(vale('One'), `${vale('Other')}, ${vale('One')}`)).toEqual([
      [0, 1],
      [null, 0],
    ]);
  });
});
