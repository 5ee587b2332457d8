import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addRule,
  editGuide,
  readGuideForm,
  removeRule,
} from '../../../../utils/style-guide/forms/guide-form.ts';
import { GUIDE_PRESETS } from '../../../../utils/style-guide/presets.ts';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';

const GUIDE = `# Notre voix
guide: 1
name: Atelier Boréal
card:
  do: [Vouvoyer]
rules:
  # Décidé en mai
  - rule: address
    readers: vous # toujours
  - rule: terms
    avoid:
      - { term: [e-mail, mail], use: courriel }
      - gratos
    ok: [Un courriel part ce soir.]
  - rule: legal
    mentions:
      fr: [Commandité]
`;

describe('a guide’s form', () => {
  test('shows its head and its rules', () => {
    const form = readGuideForm(GUIDE);
    expect(form?.head).toEqual({ guide: 1, name: 'Atelier Boréal', card: { do: ['Vouvoyer'] } });
    expect(form?.rules.map(({ kind }) => kind?.name)).toEqual(['address', 'terms', 'legal']);
    expect(form?.rules[0]?.values).toEqual({ rule: 'address', readers: 'vous' });
  });

  test('shows what is not right yet, and kinds that there are not', () => {
    const form = readGuideForm(
      'guide: 1\nrules:\n  - { rule: hashtags, max: beaucoup }\n  - { rule: shout }\n',
    );
    expect(form?.rules.map(({ kind, values }) => [kind?.name ?? null, values])).toEqual([
      ['hashtags', { rule: 'hashtags', max: 'beaucoup' }],
      [null, { rule: 'shout' }],
    ]);
  });

  test.each([
    ['no YAML', 'rules: ['],
    ['no map', '- rules'],
    ['no list of rules', 'guide: 1\nrules: none\n'],
    ['a rule that is no map', 'guide: 1\nrules: [address]\n'],
    ['one thing in two places', 'guide: 1\nrules:\n  - &a { rule: address }\n  - *a\n'],
    ['nothing', ''],
    ['too much', `guide: 1\nrules: []\n#${'x'.repeat(256_000)}`],
  ])('there is none of %s, and nothing is changed in it', (_, source) => {
    expect(readGuideForm(source)).toBeNull();
    expect(editGuide(source, ['name'], 'Autre')).toBe(source);
    expect(addRule(source, 'address')).toBe(source);
    expect(removeRule(source, 0)).toBe(source);
  });

  test('changes one value, and nothing around it', () => {
    expect(editGuide(GUIDE, ['rules', 0, 'readers'], 'tu')).toBe(GUIDE.replace('vous #', 'tu #'));
    expect(editGuide(GUIDE, ['rules', 1, 'avoid', 1], { term: 'gratos', use: ['gratuit'] })).toBe(
      GUIDE.replace('- gratos', '- { term: gratos, use: [gratuit] }'),
    );
    expect(editGuide(GUIDE, ['name'], 'Boréal: l’atelier')).toBe(
      GUIDE.replace('Atelier Boréal', '"Boréal: l’atelier"'),
    );
  });

  test('adds a value, and takes one away with what held it', () => {
    expect(editGuide(GUIDE, ['rules', 0, 'networks'], ['x', 'facebook'])).toBe(
      GUIDE.replace('# toujours', '# toujours\n    networks: [x, facebook]'),
    );
    expect(editGuide(GUIDE, ['rules', 2, 'mentions', 'fr'], undefined)).toBe(
      GUIDE.replace('    mentions:\n      fr: [Commandité]\n', ''),
    );
    expect(editGuide(GUIDE, ['card', 'do'], undefined)).toBe(GUIDE.replace('card:\n  do: [Vouvoyer]\n', ''));
  });

  test('keeps texts of several lines, and what YAML would take for something else', () => {
    for (const text of ['Un\n\nDeux # trois', '- tiret', 'oui: non', '12', 'true', '« à »', "l'“été”"]) {
      const source = editGuide(GUIDE, ['rules', 1, 'bad'], [text]);
      expect(readGuideForm(source)?.rules[1]?.values.bad, source).toEqual([text]);
    }
  });

  test('adds and takes away rules', () => {
    const more = addRule(GUIDE, 'plainLetters');
    expect(more).toBe(`${GUIDE}  - rule: plainLetters\n`);
    expect(removeRule(more, 3)).toBe(GUIDE);
    expect(addRule('guide: 1\nname: Vide\nrules: []\n', 'emoji')).toBe(
      'guide: 1\nname: Vide\nrules:\n  - rule: emoji\n',
    );
  });

  test.each(GUIDE_PRESETS)('leaves $id as its authors wrote it', ({ id }) => {
    const source = readFileSync(`public/style-guides/${id}.yaml`, 'utf8');
    expect(editGuide(source, ['name'], readGuideForm(source)?.head.name)).toBe(source);
    const edited = removeRule(addRule(source, 'emoji'), readGuideForm(source)?.rules.length ?? -1);
    expect(edited).toBe(source);
    expect(readGuide(edited).faults).toEqual([]);
  });
});

describe('what is written around an edit', () => {
  const guide = (rules: string) => `guide: 1\nname: Boréal\n${rules}`;

  test('a list keeps the comments and the quotes of what stays in it', () => {
    const list = (items: string) => guide(`rules:\n  - rule: capitals\n    except:\n${items}`);
    const source = list(
      '      # Marques\n      - IKEA # suédois\n      # Agences\n      - "NASA"\n\n      - ONU\n',
    );
    const path = ['rules', 0, 'except'];
    expect(editGuide(source, path, ['IKEA', 'NASA', 'ONU', 'FIFA'])).toBe(`${source}      - FIFA\n`);
    expect(editGuide(source, path, ['IKEAS', 'NASA', 'ONU'])).toBe(source.replace('IKEA', 'IKEAS'));
    expect(editGuide(source, path, ['IKEA', 'ONU'])).toBe(
      source.replace('      # Agences\n      - "NASA"\n', ''),
    );
  });

  test('an entry of several lines keeps its comments, and the order of what it says', () => {
    const source = guide(
      'rules:\n  - rule: terms\n    avoid:\n      - use: Web # depuis mai\n        # les deux\n        term: [net, web]\n\n      - gratos\n',
    );
    const edited = editGuide(source, ['rules', 0, 'avoid', 0], { term: ['net', 'web'], use: 'Toile' });
    expect(edited).toBe(source.replace('use: Web', 'use: Toile'));
  });

  test.each([
    [
      'an empty card',
      'card:\nrules: []\n',
      ['card', 'urgent'],
      'En attente',
      'card: { urgent: En attente }\nrules: []\n',
    ],
    [
      'an empty list',
      'rules:\n  - rule: terms\n    avoid:\n',
      ['rules', 0, 'avoid', 0],
      'web',
      'rules:\n  - rule: terms\n    avoid: [web]\n',
    ],
    [
      'one text for a list',
      'rules:\n  - rule: marks\n    ok: Oui\n',
      ['rules', 0, 'ok', 1],
      'Non',
      'rules:\n  - rule: marks\n    ok: [Oui, Non]\n',
    ],
  ])('%s takes in what is written', (_, rest, path, value, expected) => {
    expect(editGuide(guide(rest), path, value)).toBe(guide(expected));
  });

  test('to take away what is not there changes nothing', () => {
    const source = guide('rules:\n  - rule: legal\n');
    expect(editGuide(source, ['card', 'do'], undefined)).toBe(source);
    expect(editGuide(source, ['rules', 0, 'mentions', 'fr'], undefined)).toBe(source);
  });

  test('the comment beside an empty list of rules stays', () => {
    expect(addRule(guide('rules: [] # à venir\n'), 'marks')).toContain('# à venir');
  });
});
