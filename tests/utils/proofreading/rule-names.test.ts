import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Norm } from '../../../utils/core/finding.ts';
import { maskDraft } from '../../../utils/proofreading/mask.ts';
import { proofread } from '../../../utils/proofreading/proofread.ts';
import { RULES, ruleName } from '../../../utils/proofreading/rule-names.ts';
import { serverRule } from '../../../utils/proofreading/servers/server-rules.ts';
import { checkMixedAddress } from '../../../utils/proofreading/slips/mixed-address.ts';
import { checkTypography } from '../../../utils/proofreading/typography/check-typography.ts';
import { ruleSchema } from '../../../utils/storage/schema.ts';
import { FRENCH_GRAMMAR } from './grammar/french-grammar.ts';
import { englishSpeller, frenchSpeller, rowsOf } from './spelling/spellers.ts';

const ROOT = join(import.meta.dirname, '../../..');
const LANGUAGES = ['fr', 'en'] as const;

const ids = new Set(RULES.map(({ name }) => name));

/** Rules that findings of our test data have. */
function found(): Set<string> {
  const tables = globSync('*.tsv', { cwd: join(ROOT, 'tests/fixtures/proofreading') });
  const texts = [
    ...tables.flatMap((name) => rowsOf(name).map(([text = '']) => text)),
    'Tu peux venir demain. Vous pouvez aussi nous écrire.',
    "L’école de de musique est ouverte aujourd'hui... On connait la la chanson.",
  ];
  const spellers = { fr: frenchSpeller(), en: englishSpeller('en-CA') };
  const grammar = FRENCH_GRAMMAR;
  const traditional = {
    isKnown: () => false,
    suggest: () => [],
    variantOf: (word: string) =>
      word === 'connait' ? ({ chosen: 'traditional', right: 'connaît' } as const) : null,
  };
  const rules = texts.flatMap((text) =>
    (
      [
        ['fr-CA', 'en-CA'],
        ['fr-CA-social', 'en-US'],
        ['fr-FR', 'en-GB'],
      ] satisfies Norm[][]
    ).flatMap((norms) => [
      ...proofread(text, { norms, preferred: ['fr'], spellers, grammar }),
      ...proofread(text, { norms, preferred: ['fr'], spellers: { fr: traditional } }),
      ...proofread(text, { norms, preferred: ['en'], spellers }),
      ...norms.flatMap((norm) => checkTypography(text, norm, { apostrophes: true, ellipsis: true })),
      ...checkMixedAddress(text, maskDraft(text)),
    ]),
  );
  return new Set(rules.map(({ rule }) => rule));
}

describe('the name of a rule', () => {
  test.each([...ids])('%s has one in both languages', (id) => {
    for (const language of LANGUAGES) {
      const name = ruleName(id, language) ?? '';
      expect(name.trim()).toBe(name);
      expect(name).not.toBe('');
      // One line of a list, in a narrow window.
      expect(name.length).toBeLessThanOrEqual(60);
      expect(name).not.toMatch(/'|"|\.\.\./);
    }
    expect(RULES.filter(({ name }) => name === id).map(({ called }) => called)).toEqual(
      RULES.filter(({ name }) => name === id).map(() => RULES.find(({ name }) => name === id)?.called),
    );
  });

  test.each([...ids])('%s can be kept where it is silenced', (id) => {
    expect(ruleSchema.safeParse(id).success).toBe(true);
  });

  test.each(LANGUAGES)('is of no other rule (%s)', (language) => {
    const byName = Map.groupBy(ids, (id) => ruleName(id, language));
    expect([...byName.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  test('is there for everything that our test data finds', () => {
    const rules = found();
    expect(rules).toContain('spelling.unknown');
    expect(rules).toContain('spelling.traditional');
    expect(rules).toContain('grammar.tu-vous');
    expect(rules).toContain('grammar.repeated-word');
    expect(rules).toContain('typography.ellipsis');
    expect([...rules].filter((rule) => !ids.has(rule))).toEqual([]);
  });

  test('is there for every rule that the source names', () => {
    const files = globSync('utils/proofreading/**/*.ts', { cwd: ROOT });
    const named = files.flatMap((file) =>
      [
        ...readFileSync(join(ROOT, file), 'utf8').matchAll(
          /['`]((?:grammar|spelling|typography)\.[a-z]+[a-z0-9.-]*)['`]/g,
        ),
      ].map(([, id = '']) => id),
    );
    expect(named).toContain('typography.hour');
    expect(named.filter((id) => ruleName(id, 'fr') === null || ruleName(id, 'en') === null)).toEqual([]);
  });

  test('is written as each language is', () => {
    expect(ruleName('grammar.ca-sa', 'fr')).toBe('«\u00a0sa\u00a0» pour «\u00a0ça\u00a0»');
    expect(ruleName('grammar.ca-sa', 'en')).toBe('“sa” for “ça”');
    expect(ruleName('grammar.its', 'fr')).toBe('«\u00a0its\u00a0» ou «\u00a0it’s\u00a0»');
    expect(ruleName('grammar.anglicism.cedule', 'fr')).toBe('Anglicisme\u00a0: «\u00a0cédule\u00a0»');
    expect(ruleName('typography.space-before-colon', 'fr')).toBe('Espace avant le deux-points');
    expect(ruleName('typography.space-before-mark', 'en')).toBe('Space before ; ! ?');
  });

  test.each([
    ['grammalecte', 'grammar', 'g2__conj_il', 'Grammalecte\u00a0: conj il', 'Grammalecte: conj il'],
    ['grammalecte', 'spelling', 'unknown', 'Grammalecte\u00a0: mot inconnu', 'Grammalecte: unknown word'],
    [
      'languagetool',
      'grammar',
      'HE_VERB_AGR',
      'LanguageTool\u00a0: he verb agr',
      'LanguageTool: he verb agr',
    ],
    [
      'languagetool',
      'spelling',
      'MORFOLOGIK_RULE_EN_CA',
      'LanguageTool\u00a0: mot inconnu (en-ca)',
      'LanguageTool: unknown word (en-ca)',
    ],
  ] as const)('says whose server has it: %s, %s, %s', (kind, family, id, fr, en) => {
    const rule = serverRule(kind, family, id);
    expect(LANGUAGES.map((language) => ruleName(rule, language))).toEqual([fr, en]);
  });

  test('is known for rules that were silenced before they said whose they are', () => {
    expect(ruleName('grammar.server.he-verb-agr', 'en')).toBe('Proofreading server: he verb agr');
  });

  test.each(['grammar.of-tomorrow', 'grammar.constructor', 'vale.x', ''])('is null for %j', (rule) => {
    expect(ruleName(rule, 'fr')).toBeNull();
  });
});
