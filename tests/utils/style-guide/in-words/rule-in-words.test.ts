import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../utils/core/question.ts';
import { ruleInWords } from '../../../../utils/style-guide/in-words/rule-in-words.ts';
import { GUIDE_PRESETS } from '../../../../utils/style-guide/presets.ts';
import { readGuide } from '../../../../utils/style-guide/read-guide.ts';
import type { RuleType } from '../../../../utils/style-guide/rule-type.ts';
import { RULE_TYPES } from '../../../../utils/style-guide/rule-types.ts';
import type { GuideRule } from '../../../../utils/style-guide/schema.ts';
import { BASES, valuesOf } from './settings.ts';

const LANGUAGES: Language[] = ['fr', 'en'];
/** Examples are shown as they are, beside the words. */
const NO_WORDS = ['rule', 'link', 'ok', 'bad'];

function read(type: RuleType, rule: object): GuideRule {
  return type.schema.parse({ rule: type.name, ...BASES[type.name], ...rule }) as unknown as GuideRule;
}

/** Every rule that the table of settings makes, with the setting it is about. */
const SETTINGS = RULE_TYPES.flatMap((type) =>
  Object.keys(type.schema.shape)
    .filter((setting) => !NO_WORDS.includes(setting))
    .map((setting) => ({ type, setting, name: type.name })),
);

describe.each(LANGUAGES)('a rule in words, %s', (language) => {
  test.each(SETTINGS)('$name: every value of $setting says something of its own', ({ type, setting }) => {
    const rules = [
      read(type, {}),
      ...valuesOf(type, setting).map((value) => read(type, { [setting]: value })),
    ];
    // Left out, a level is the kind's, as what it is for is; rules of Vale have levels of their own then.
    const level = type.name === 'vale' ? 'own' : type.level;
    const kinds = type.kinds ?? 'all';
    const different = new Set(rules.map((rule) => sorted({ level, kinds, ...rule })));
    expect(different.size).toBeGreaterThan(1);
    const said = new Set(rules.map((rule) => JSON.stringify(ruleInWords(rule, language))));
    expect(said.size).toBe(different.size);
  });

  test.each(RULE_TYPES)('$name: none of its words is empty, all are typeset', (type) => {
    const rules = Object.keys(type.schema.shape)
      .filter((setting) => !NO_WORDS.includes(setting))
      .flatMap((setting) => valuesOf(type, setting).map((value) => read(type, { [setting]: value })));
    for (const rule of [read(type, {}), ...rules]) {
      const { statements, scope, level, title, why } = ruleInWords(rule, language);
      const items = statements.flatMap((statement) => statement.items);
      const texts = [title, level, ...statements.map(({ text }) => text), ...items.map(({ text }) => text)];
      expect(statements.length).toBeGreaterThan(0);
      for (const said of [...texts, scope, why].filter((text) => text !== null)) {
        const text = said.replace('https://', '');
        expect(text).not.toMatch(/^\s*$|['"]|undefined|\[object/);
        if (language === 'fr') expect(text).not.toMatch(/[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|\s[;?!]/u);
      }
      for (const { text, items } of statements) expect(text).toMatch(items.length > 0 ? /:$/ : /\.$/);
    }
  });

  test.each(GUIDE_PRESETS)('says every rule of $id', ({ id }) => {
    const source = readFileSync(
      join(import.meta.dirname, `../../../../public/style-guides/${id}.yaml`),
      'utf8',
    );
    for (const rule of readGuide(source).guide?.rules ?? []) {
      const { statements, why } = ruleInWords(rule, language);
      expect(statements[0]?.text).not.toMatch(/ne demande rien|asks for nothing/);
      expect(why).toBe((rule.why as { fr: string; en: string })[language]);
    }
  });
});

/** As text, whatever the order of its fields. */
function sorted(rule: object): string {
  return JSON.stringify(Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function words(source: string, language: Language = 'fr') {
  const { guide, faults } = readGuide(`guide: 1\nname: Essai\nrules:\n  - ${source}\n`);
  const [rule] = guide?.rules ?? [];
  if (rule === undefined) throw new Error(JSON.stringify(faults));
  return ruleInWords(rule, language);
}

/** As one would read it out. */
function lines(source: string, language: Language = 'fr'): string[] {
  return words(source, language).statements.map(({ text, items }) =>
    [text, ...items.map((item) => item.text)].join(' | '),
  );
}

test('amounts, places and lists', () => {
  expect(lines("{ rule: hashtags, max: 2, place: end, required: [Noël, '#Été'] }")).toEqual([
    'Toujours ces mots-clics\u00a0: | #Noël | #Été',
    'Au plus 2\u00a0mots-clics.',
    'Les mots-clics vont à la fin.',
  ]);
  expect(lines('{ rule: emoji, max: 0 }')).toEqual(['Pas d’émojis.']);
  expect(lines('{ rule: marks, exclamations: 1, perSentence: 0 }', 'en')).toEqual([
    'At most 1 exclamation mark.',
    'In a sentence, 0 exclamation marks at most.',
  ]);
  expect(lines('{ rule: length, of: sentence, in: words, max: 25 }')).toEqual([
    'Au plus 25\u00a0mots par phrase.',
  ]);
});

test('terms, one by one', () => {
  const source =
    "{ rule: terms, avoid: [gratos, { term: [e-mail, mail], use: courriel, why: 'C’est ainsi.' }, { term: Web, use: web, cased: true }] }";
  expect(lines(source)).toEqual([
    [
      'Vocabulaire\u00a0:',
      'jamais «\u00a0gratos\u00a0»',
      '«\u00a0courriel\u00a0» au lieu de «\u00a0e-mail\u00a0», «\u00a0mail\u00a0» (C’est ainsi.)',
      '«\u00a0web\u00a0» au lieu de «\u00a0Web\u00a0», dans ces majuscules seulement',
    ].join(' | '),
  ]);
});

test('where it holds, how much it weighs, and that nothing is asked for', () => {
  expect(words('{ rule: textSpeak, kinds: [reply, comment], networks: [x], languages: [fr] }').scope).toBe(
    'Réponses et commentaires sur X, en français',
  );
  expect(words('{ rule: textSpeak, networks: [x, instagram] }', 'en').scope).toBe('On X and Instagram');
  expect(words('{ rule: textSpeak }').scope).toBeNull();
  // A kind's own.
  expect(words('{ rule: personalData }', 'en')).toMatchObject({
    scope: 'Replies and comments',
    level: 'Error',
  });
  expect(words('{ rule: hashtags }').statements).toEqual([
    { setting: null, text: 'Cette règle ne demande rien.', items: [] },
  ]);
  const [rule] = readGuide('guide: 1\nname: A\nrules: [{ rule: emoji, max: 1 }]').guide?.rules ?? [];
  if (rule === undefined) throw new Error('no rule');
  expect(ruleInWords(rule, 'fr', 'error').level).toBe('Erreur');
  expect(ruleInWords({ ...rule, level: 'suggestion' }, 'fr', 'error').level).toBe('Suggestion');
});
