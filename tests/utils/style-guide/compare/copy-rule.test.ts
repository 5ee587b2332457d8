import { describe, expect, test } from 'vitest';
import { compareGuides } from '../../../../utils/style-guide/compare/compare-guides.ts';
import { copyRule } from '../../../../utils/style-guide/compare/copy-rule.ts';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';

const OWN = `# Notre guide
guide: 1
name: 'Boréal' # à nous
rules:
  # Les mots d’abord.
  - rule: terms
    avoid: [gratos] # depuis 2024
  - { rule: emoji, max: 3 }
`;

const OTHER = `guide: 1
name: Musée
level: error
rules:
  # Peu de mots-clics.
  - rule: hashtags
    max: 2 # trois, c’est trop

  # Des émojis.
  - rule: emoji # peu
    max: 1
    level: warning
`;

describe('a rule of another guide', () => {
  test('comes last, with its comments and the level that it has there; the rest stays as it was written', () => {
    expect(copyRule(OWN, OTHER, { from: 0, replacing: null })).toBe(`${OWN}  # Peu de mots-clics.
  - rule: hashtags
    max: 2 # trois, c’est trop
    level: error
`);
  });

  test('stands where one’s own stood', () => {
    expect(copyRule(OWN, OTHER, { from: 1, replacing: 1 })).toBe(
      OWN.replace(
        '  - { rule: emoji, max: 3 }\n',
        '\n  # Des émojis.\n  - rule: emoji # peu\n    max: 1\n    level: warning\n',
      ),
    );
  });

  test('takes no words along that another rule of one’s own has by their name', () => {
    const own = `guide: 1
name: Boréal
rules:
  - { rule: emoji, max: 3, why: &why Peu suffit. }
  - { rule: marks, questions: 1, why: *why }
`;
    const taken = readGuide(copyRule(own, OTHER, { from: 1, replacing: 0 })).guide?.rules;
    expect(taken?.map(({ rule, why }) => [rule, why])).toEqual([
      ['emoji', undefined],
      ['marks', 'Peu suffit.'],
    ]);
  });

  test('comes into an empty list', () => {
    const empty = 'guide: 1\nname: Vide\nlevel: error\nrules: []\n';
    expect(copyRule(empty, OTHER, { from: 0, replacing: null })).toBe(
      'guide: 1\nname: Vide\nlevel: error\nrules:\n  # Peu de mots-clics.\n  - rule: hashtags\n    max: 2 # trois, c’est trop\n',
    );
  });

  test('brings what its aliases stand for', () => {
    const tied = `guide: 1
name: Nœuds
rules:
  - &sober { rule: emoji, max: 1 }
  - { rule: hashtags, required: &own [a], allowed: *own }
  - *sober
`;
    const taken = copyRule(copyRule(OWN, tied, { from: 1, replacing: null }), tied, {
      from: 2,
      replacing: 1,
    });
    expect(taken).not.toMatch(/[&*]/);
    expect(readGuide(taken).guide?.rules.slice(1)).toEqual([
      readGuide(tied).guide?.rules[2],
      readGuide(tied).guide?.rules[1],
    ]);
  });

  test.each([0, 1])('is the same in both then: rule %i', (from) => {
    const guides = (own: string) => {
      const [one, other] = [readGuide(own).guide, readGuide(OTHER).guide];
      if (one === null || other === null) throw new Error('no guide');
      return compareGuides(one, other, 'fr').rules.find((rule) => rule.other === from);
    };
    const before = guides(OWN);
    expect(before?.isSame).toBe(false);
    expect(guides(copyRule(OWN, OTHER, { from, replacing: before?.own ?? null }))?.isSame).toBe(true);
  });

  test('that is not there is an error', () => {
    expect(() => copyRule(OWN, OTHER, { from: 7, replacing: null })).toThrow(RangeError);
    expect(() => copyRule(OWN, OTHER, { from: 0, replacing: 7 })).toThrow(RangeError);
  });
});
